import CSwiftLR
import Foundation
import Testing

/// Calls that are made from the declarations of the header, so that a new function is included without
/// further work: each parameter with each odd argument of its type, together with each of the others.
@Suite("Every function of the header")
struct EveryFunctionTests {
  /// Between them, every function succeeds.
  static let specs = [Sample.oneCycle, Sample.plateau, Sample.curves]

  private let header: Header
  init() throws { header = try Header.swiftlr.get() }

  @Test("can be called by these tests")
  func fits() {
    for function in header.functions {
      #expect(["int32_t", "void", "const char *"].contains(function.result), "\(function.name)")
      let doubles = function.parameters.count { $0.type == "double" }
      #expect(
        doubles <= 8 && function.parameters.count - doubles <= DynamicCall.words, "\(function.name)"
      )
      for parameter in function.parameters {
        #expect(OddArgument.all(for: parameter.type) != nil, "\(function.name): \(parameter.type)")
      }
    }
  }

  @Test("succeeds with good arguments", arguments: Build.present)
  func good(build: Build) throws {
    var benches = try Self.specs.map { try Bench(build.library(), $0) }
    try benches.append(Bench(build.library(), Sample.oneCycle, form: SWIFTLR_FORM_CLOSED))
    for function in header.functions {
      let answers = try benches.map { try $0.call(function, []) }
      #expect(
        answers.contains { $0.status == SWIFTLR_OK && $0.problem == nil },
        "\(function.prototype): \(answers)")
    }
  }

  @Test(
    "refuses NULL for each pointer, and names the parameter", arguments: Build.present,
    Sample.named(Self.specs))
  func null(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let bench = try Bench(build.library(), spec)
    for function in try exported(build) {
      for (i, parameter) in function.parameters.enumerated() where parameter.type.hasSuffix("*") {
        let answer = try bench.call(function, [(i, .null)])
        #expect(answer.problem == nil, "\(function.name)")
        if function.result == "void" { continue }
        #expect(answer.status == SWIFTLR_ERROR_ARGUMENT, "\(function.name), \(parameter.name)")
        let message = answer.message
        #expect(message.hasPrefix(parameter.name + ": NULL"), "\(function.name): \(message)")
      }
    }
  }

  @Test(
    "answers every odd argument with a value or an error, and is usable afterwards",
    arguments: Build.present, Sample.named(Self.specs))
  func odd(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let bench = try Bench(build.library(), spec)
    let isFirst = spec == Self.specs[0]
    for function in try exported(build) where isFirst || Bench.takesItsOwn(function) {
      let choices = function.parameters.map { OddArgument.all(for: $0.type) ?? [] }
      var problems: [String] = []
      for (first, second) in pairs(function.parameters.count) {
        for a in choices[first] {
          for b in choices[second] {
            if let problem = try bench.call(function, [(first, a), (second, b)]).problem {
              let (x, y) = (function.parameters[first].name, function.parameters[second].name)
              problems.append("\(x) \(a), \(y) \(b): \(problem)")
            }
          }
        }
      }
      #expect(problems.prefix(5) == [], "\(function.name)")
    }
  }

  /// Without the functions that are missing, each of which fails `good` once.
  private func exported(_ build: Build) throws -> [Header.Function] {
    let library = try build.library()
    return header.functions.filter { library.address(of: $0.name) != nil }
  }

  /// Each two different parameters; one alone is with itself.
  private func pairs(_ count: Int) -> [(Int, Int)] {
    if count == 1 { return [(0, 0)] }
    return (0..<count).flatMap { i in (i + 1..<max(count, i + 1)).map { (i, $0) } }
  }
}
