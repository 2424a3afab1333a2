import Foundation
import Testing

/// The builds of the library that every test of this folder runs against.
enum Build: String, CustomTestStringConvertible {
  /// Normal Swift, built by SwiftPM together with the tests.
  case development
  /// Embedded Swift, built by CMake; its path is given by the environment.
  case release

  static let releasePath = ProcessInfo.processInfo.environment["SWIFTLR_RELEASE_LIBRARY"]
  static let isReleasePresent = releasePath != nil
  static let present: [Build] = isReleasePresent ? [.development, .release] : [.development]

  var testDescription: String { rawValue }

  func library() throws -> Library {
    switch self {
    case .development: try Self.developmentLibrary.get()
    case .release: try Self.releaseLibrary.get()
    }
  }

  private static let developmentLibrary = Result {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(filePath: tests).deletingLastPathComponent()
    return try Library(path: folder.appending(path: "libswiftlr.so").path())
  }
  private static let releaseLibrary = Result { try Library(path: releasePath ?? "") }
}

@Suite("Builds")
struct BuildTests {
  @Test(
    "the release library is tested too",
    .enabled(if: Build.isReleasePresent, "SWIFTLR_RELEASE_LIBRARY does not name it"))
  func release() throws {
    let path = try #require(Build.releasePath)
    #expect(try Build.release.library().path == path)
  }
}
