/// What a parameter may be.
struct Domain {
  enum Kind: UInt8 {
    case number, optional, perGroup, list, pairs, choice, flag, schedule, schedules, function,
      functions
  }

  let kind: Kind
  /// Of a number, or of each in a list.
  let limit: Limit

  init(_ kind: Kind, _ limit: Limit = .finite) {
    self.kind = kind
    self.limit = limit
  }

  /// The domain in words, for documentation and messages.
  ///
  /// - Parameter words: those of a choice.
  @inline(never)
  func text(_ words: [String] = []) -> String {
    switch kind {
    case .number: limit.text
    case .optional: limit.text + ", or null"
    case .perGroup: limit.text + ", or a list of them, one a group"
    case .list: "a list, each " + limit.text
    case .pairs: "a list of pairs of numbers"
    case .choice: SwiftLR.joined(words.map { "\"" + $0 + "\"" }, with: " or ")
    case .flag: "true or false"
    case .schedule: "a schedule"
    case .schedules: "a list of at least one schedule"
    case .function: "the name of a function, or null"
    case .functions: "the name of a function, or a list of names, one a group"
    }
  }

  /// The domain for programs, in the words of JSON Schema where it has them.
  ///
  /// - Parameter words: those of a choice, or the type of the schedules in a list.
  @inline(never)
  func write(_ words: [String], to object: Fields) {
    let kinds = "number number number list pairs choice flag schedule schedules function function"
    object.put("kind", pieces(of: kinds, at: 32)[Int(kind.rawValue)])
    if kind == .optional || kind == .function { object.put("nullable", .flag(true)) }
    if kind == .perGroup || kind == .functions { object.put("per_group", .flag(true)) }
    if kind == .choice { object.put("choices", .list(words.map { .string($0) })) }
    if kind == .schedules, let type = words.first { object.put("of", type) }
    limit.write(to: object)
  }
}
