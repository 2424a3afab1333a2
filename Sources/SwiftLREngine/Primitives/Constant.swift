/// The plain fixed rate.
struct Constant: Formula {
  static let name = "swiftlr.constant"
  static let documentation = """
    The plain fixed rate.

    - Closed: `base`
    - Chain: `lr`, so that a hand-edited rate stays.
    """
  static let source = ""

  func parameters(_ fields: Fields) {}
  var isTotal: Bool { true }

  func value(_ query: Query) -> Double { query.base }
}

extension Constant: TorchFormula {
  func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor) {}
}
