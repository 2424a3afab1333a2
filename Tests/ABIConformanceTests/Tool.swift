import Foundation

/// Files of the repository, and programs that look at them.
enum Tool {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  static func path(_ relative: String) -> String { repository.appending(path: relative).path() }

  static func text(_ relative: String) throws -> String {
    try String(contentsOfFile: path(relative), encoding: .utf8)
  }

  static func exists(_ relative: String) -> Bool {
    FileManager.default.fileExists(atPath: path(relative))
  }

  struct Failed: Error, CustomStringConvertible { let description: String }

  /// What a program prints.
  /// - Throws: What it says on its error stream, where its exit status is not 0.
  static func run(_ command: [String], environment: [String: String] = [:]) throws -> String {
    let (status, output, errors) = try result(of: command, environment: environment)
    guard status == 0 else {
      throw Failed(description: "\(command.joined(separator: " ")): exit \(status): \(errors)")
    }
    return output
  }

  static func result(of command: [String], environment: [String: String] = [:]) throws
    -> (status: Int32, output: String, errors: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // A file, because a pipe that nobody reads would fill up.
    let errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: data, as: UTF8.self),
      try String(contentsOf: errors, encoding: .utf8)
    )
  }

  static func isInstalled(_ program: String) -> Bool {
    (try? run(["sh", "-c", "command -v \(program)"])) != nil
  }

  /// The C compiler of the Swift toolchain.
  static func clang(_ arguments: String...) throws -> String {
    try run([clangPath.get()] + arguments)
  }

  private static let clangPath = Result {
    struct Info: Decodable { let paths: [String: StringOrList] }
    enum StringOrList: Decodable {
      case string(String), other
      init(from decoder: any Decoder) throws {
        self = (try? .string(decoder.singleValueContainer().decode(String.self))) ?? .other
      }
    }
    let info = try run(["swiftc", "-print-target-info"])
    let decoded = try JSONDecoder().decode(Info.self, from: Data(info.utf8))
    guard case .string(let resources)? = decoded.paths["runtimeResourcePath"] else {
      throw Failed(description: "swiftc does not say where its toolchain lies")
    }
    return URL(filePath: resources).appending(path: "../../bin/clang").standardized.path()
  }
}
