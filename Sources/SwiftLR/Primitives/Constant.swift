/// The plain fixed rate.
///
///     value = base
///
/// In chain form the groups keep whatever value they have.
struct Constant: Formula {
  static let name = "swiftlr.constant"
  static let summary = "The base value at every position: a fixed rate."

  func parameters(_ fields: Fields) {}
  var isTotal: Bool { true }

  func value(_ query: Query) -> Double { query.base }
}

extension Constant: TorchFormula {
  func next(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor) {}
}
