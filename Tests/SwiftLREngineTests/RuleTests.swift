import Foundation
import Testing

@testable import SwiftLREngine

@Suite("Rules")
struct RuleTests {
  @Test("names are different, and none is the beginning of a misreading")
  func names() {
    let names = Catalogue.types.map { $0.name }
    #expect(Set(names).count == names.count)
    for name in names { #expect(Catalogue.type(named: name)?.name == name) }
    #expect(Catalogue.type(named: "timm") == nil)
    #expect(Catalogue.type(named: "") == nil)
  }

  @Test("every type from the documentation has a source or is swiftlr's own")
  func sources() {
    for type in Catalogue.types where !type.name.hasPrefix("swiftlr.") {
      #expect(!type.source.isEmpty, "\(type.name)")
      #expect(type.documentation.contains("- "), "\(type.name)")
    }
  }

  @Test("cycles that grow by a step each end with an error and not with a wrong value")
  func manyCycles() throws {
    let restarts = try schedule(
      "composer.CosineAnnealingWarmRestartsScheduler",
      [("t_0", .integer(1000)), ("t_mult", .real(1.0015))])
    // The lengths are 1000, 1001, 1002 ...
    #expect(try restarts.value(base: 1, position: 2001) == 1)
    #expect(try restarts.value(base: 1, position: 3003) == 1)
    #expect(message { _ = try restarts.value(base: 1, position: 1e12) }.contains("after the end"))
  }

  /// Whatever is allowed gives values or errors, and the canonical spec gives the same ones.
  @Test("random specs of every type", arguments: 0..<3 as Range<UInt64>)
  func random(seed: UInt64) throws {
    let positions = [0, 1, 0.5, 2, 7, 99, 100, 1e6, 1e12, 0x1p53, -1, -0x1p53]
    for type in Catalogue.types {
      var random = SplitMix64(seed: seed &* 1000 &+ UInt64(type.name.utf8.count))
      let parameters = type.describe()
      var built = 0
      for _ in 0..<60 {
        let spec = randomSpec(type, parameters, &random)
        guard let schedule = try? Schedule.read(spec, at: "", in: Context()) else { continue }
        built += 1
        let again = try Schedule.read(schedule.spec, at: "", in: Context())
        for position in positions {
          let first = Result { try schedule.value(base: 0.1, position: position) }
          let second = Result { try again.value(base: 0.1, position: position) }
          switch (first, second) {
          case (.success(let x), .success(let y)):
            if x.bitPattern == y.bitPattern || x.isNaN && y.isNaN { continue }
            Issue.record("\(type.name) \(spec) at \(position): \(x), \(y)")
          case (.failure, .failure): break
          default: Issue.record("\(type.name) \(spec) at \(position)")
          }
        }
      }
      if !parameters.contains(where: { $0.name.contains("lambda") }) {
        #expect(built > 0, "\(type.name), seed \(seed)")
      }
    }
  }

  /// A filling that makes no trial run would leave half of the values written.
  @Test("what says that it has a value everywhere has one", arguments: 0..<2 as Range<UInt64>)
  func total(seed: UInt64) throws {
    var found = 0
    for type in Catalogue.types {
      var random = SplitMix64(seed: seed &* 1000 &+ UInt64(type.name.utf8.count))
      let parameters = type.describe()
      for _ in 0..<12 {
        let spec = randomSpec(type, parameters, &random, odd: true)
        guard let schedule = try? Schedule.read(spec, at: "", in: Context()), schedule.isTotal
        else { continue }
        found += 1
        if let query = withoutValue(schedule) { Issue.record("\(type.name) \(spec) \(query)") }
      }
    }
    #expect(found > 200)
  }

  private func withoutValue(_ schedule: Schedule) -> Query? {
    for base in [0.1, 0, -1, 1e300, .infinity, .nan] {
      for position in [0, 0.5, 1, 7, 100, 1e6 + 0.25, 1e12, 0x1p53] {
        let query = Query(base: base, position: position)
        if (try? schedule.value(query)) == nil { return query }
      }
    }
    return nil
  }
}
