import Foundation
import Testing

/// `Tests/golden/torch.txt`, what torch gave, or `specs.txt`, in which all languages agree. The head of
/// each file says what its lines mean.
package struct GoldenFile: Sendable, CustomTestStringConvertible {
  package struct Line: Sendable, CustomStringConvertible {
    package let number: Int
    package let verb: String
    package let arguments: [Double]
    /// The numbers after the colon, and those after the bar.
    package let rates: [Double]
    package let momenta: [Double]
    /// What was raised, nil if the operation succeeded.
    package let exception: String?

    package var description: String { "line \(number), \(verb)" }
  }

  package struct Case: Sendable {
    package fileprivate(set) var name = ""
    package fileprivate(set) var form = ""
    package fileprivate(set) var spec = ""
    package fileprivate(set) var lrs: [Double] = []
    package fileprivate(set) var lines: [Line] = []

    /// The class or the peer, or what stands for many classes: "nested", "composed".
    package var head: String { String(name.prefix { $0 != "/" }) }
  }

  package let testDescription: String
  package private(set) var cases: [Case] = []
  package private(set) var promisedCases = -1
  package private(set) var promisedResults = -1

  package static let torch = GoldenFile(named: "torch.txt")
  package static let specs = GoldenFile(named: "specs.txt")

  package var heads: [String] { Set(cases.map(\.head)).sorted() }

  /// Without a file it has neither cases nor a promise, and the tests fail.
  private init(named name: String) {
    let path = URL(filePath: #filePath).appending(path: "../../golden/\(name)").standardized
    testDescription = name
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    for (i, line) in text.split(separator: "\n").enumerated() {
      let words = line.split(separator: " ")
      if words.starts(with: ["#", "cases"]) {
        promisedCases = Int(words[2]) ?? -1
      } else if words.starts(with: ["#", "results"]) {
        promisedResults = Int(words[2]) ?? -1
      } else if let verb = words.first, verb != "#" {
        read(String(verb), line.dropFirst(verb.count + 1), i + 1)
      }
    }
  }

  private mutating func read(_ verb: String, _ rest: Substring, _ number: Int) {
    if verb == "case" { cases.append(Case()) }
    let last = cases.count - 1
    switch verb {
    case "case": cases[last].name = String(rest)
    case "form": cases[last].form = String(rest)
    case "spec": cases[last].spec = String(rest)
    case "lrs": cases[last].lrs = numbers(rest)
    case "end": break
    default: cases[last].lines.append(line(verb, rest, number))
    }
  }

  private func line(_ verb: String, _ rest: Substring, _ number: Int) -> Line {
    let sides = rest.split(separator: ":", omittingEmptySubsequences: false)
    let result = (sides.count > 1 ? sides[1] : "").split(separator: "|")
    let fails = verb == "fails"
    let verb = fails ? String(rest.prefix { $0 != " " }) : verb
    return Line(
      number: number, verb: verb,
      arguments: numbers(fails ? sides[0].dropFirst(verb.count) : sides[0]),
      rates: numbers(result.first ?? ""), momenta: result.count > 1 ? numbers(result[1]) : [],
      exception: fails ? result[0].trimmingCharacters(in: .whitespaces) : nil)
  }

  private func numbers(_ text: Substring) -> [Double] {
    text.split(separator: " ").compactMap { Double($0) }
  }
}
