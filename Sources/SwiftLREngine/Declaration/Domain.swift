/// What a parameter may be.
struct Domain {
  enum Kind {
    case number, optional, perGroup, optionalPerGroup, oneOrMore, list, pairs, choice, choices,
      product, flag, schedule, schedules, function, functions, curves

    /// The name for programs, which find the variants of a kind by their keys.
    var name: String {
      switch self {
      case .number, .optional, .perGroup, .optionalPerGroup, .oneOrMore: "number"
      case .list: "list"
      case .pairs: "pairs"
      case .choice, .choices: "choice"
      case .product: "product"
      case .flag: "flag"
      case .schedule: "schedule"
      case .schedules: "schedules"
      case .function, .functions: "function"
      case .curves: "curves"
      }
    }
  }

  let kind: Kind
  /// The limit of a number, or of each number in a list.
  let limit: Limit

  init(_ kind: Kind, _ limit: Limit = .finite) {
    self.kind = kind
    self.limit = limit
  }

  /// The domain in words, for documentation and messages.
  ///
  /// - Parameter words: the words of a choice, or the factors of a product.
  @inline(never)
  func text(_ words: [String] = []) -> String {
    switch kind {
    case .number: limit.text
    case .optional: limit.text + ", or null"
    case .perGroup: limit.text + ", or a list of them, one a group"
    case .optionalPerGroup: limit.text + ", a list of them, one a group, or null"
    case .oneOrMore: limit.text + ", or a list of them"
    case .list: "a list, each " + limit.text
    case .pairs: "a list of pairs of numbers"
    case .choice: SwiftLREngine.joined(words.map { "\"" + $0 + "\"" }, with: " or ")
    case .choices:
      SwiftLREngine.joined(words.map { "\"" + $0 + "\"" }, with: " or ")
        + ", or a list of them, one a part"
    case .product:
      "names with \"*\" between them, each " + Domain(.choice).text(words)
    case .flag: "true or false"
    case .schedule: "a schedule"
    case .schedules: "a list of at least one schedule"
    case .curves: "an object with a schedule under each name"
    case .function: "the name of a function, or null"
    case .functions: "the name of a function, or a list of names, one a group"
    }
  }

  /// A value for a required parameter in an example. A length is 100 steps; another number is 1 for the first
  /// parameter, and 0.1 for later ones.
  ///
  /// - Parameter words: the type of the schedules in a list.
  @inline(never)
  func example(_ words: [String], isFirst: Bool) -> Value {
    switch kind {
    case .number, .perGroup, .oneOrMore:
      return limit.isInSteps ? .integer(100) : .real(isFirst ? 1 : 0.1)
    case .list: return .list(limit.isInSteps ? [.integer(50)] : [.real(1), .real(0.1)])
    case .pairs:
      return .list([.list([.integer(0), .real(1)]), .list([.integer(100), .real(0.1)])])
    case .schedule: return Self.cosine
    case .curves: return .object([Member("lr", Self.cosine), Member("weight_decay", Self.cosine)])
    case .schedules:
      guard let name = words.first, let type = Catalogue.type(named: name) else {
        return .list([Self.cosine, Self.cosine])
      }
      return .list([.object(type.described().examples)])
    default: return .string("my_function")
    }
  }

  private static var cosine: Value {
    let part = Fields.writing()
    part.put("type", "torch.CosineAnnealingLR")
    part.put("T_max", .integer(100))
    return part.object
  }

  /// The domain for programs, in the words of JSON Schema where it has them.
  ///
  /// - Parameter words: the words of a choice or a product, or the type of the schedules in a list.
  @inline(never)
  func write(_ words: [String], to object: Fields) {
    object.put("kind", kind.name)
    if kind == .optional || kind == .optionalPerGroup || kind == .function {
      object.put("nullable", .flag(true))
    }
    if kind == .perGroup || kind == .optionalPerGroup || kind == .functions {
      object.put("per_group", .flag(true))
    }
    if kind == .choices || kind == .oneOrMore { object.put("listed", .flag(true)) }
    if kind == .choice || kind == .choices || kind == .product {
      object.put("choices", .list(words.map { .string($0) }))
    }
    if kind == .schedules, let type = words.first { object.put("of", type) }
    limit.write(to: object)
  }
}
