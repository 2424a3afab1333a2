/// The parameters of a `Rule`, written as text, a line each: the name, what is allowed, the default if there
/// is one, the meaning.
///
///     cycle_size steps whole >= 2: Steps of a cycle.
///     power > 0 = 0.5: The power of the line.
///     mode of triangle sine = sine: The shape of a cycle.
///     staircase = false: Whether the value changes at whole multiples only.
///     end_value = null: The value that is not passed.
///     milestones steps list: Positions of a decay.
///     knots pairs: Pairs of a position and a value.
///     schedules parts: The parts in their order.
///     cosine_kwargs parts optax.warmup_cosine_decay_schedule: The parameters of parts of one type.
///     schedule part: What is warmed up.
///     schedule part chained: The same, and in chain form the formula goes over the part in chain form.
///     +timm.noise
///
/// The last one stands for lines that several types share.
///
/// `eg` and a value, the last before the colon, is what the example of the type has; several are a list. What is
/// required needs it only where `Domain.example` does not fit.
///
/// `steps` is the unit of a length or a position. A rule sees all but the last five as numbers, in this order: a word as its index, a flag as 0 or 1, null as
/// NaN.
struct Signature {
  private enum Kind {
    case number, optional, flag, choice(String), list, pairs, part, parts(of: String)
  }

  private struct Parameter {
    var name: String
    var kind = Kind.number
    var limit = Limit.finite
    var isRequired = true
    var example: Value?
    var meaning: String
  }

  private var parameters: [Parameter] = []
  /// The numbers at their defaults.
  private(set) var defaults: [Number] = []
  /// The name of the last part that is in no list.
  private(set) var lastPart = ""

  /// Whether the chain form is the formula over the part in its chain form.
  private(set) var chainsPart = false

  init(_ lines: ArraySlice<String>) {
    for line in lines { read(line) }
  }

  private mutating func read(_ line: String) {
    for (name, lines) in sharedParameters where same(line, name) {
      for line in pieces(of: lines, at: 10) { read(line) }
      return
    }
    let halves = pieces(of: line, at: 58, most: 2)
    let words = pieces(of: halves[0], at: 32)
    var parameter = Parameter(
      name: words[0], meaning: text(ofBytes: Array(bytes(of: halves[1]).dropFirst())))
    var standard: Number = 0
    var choices: String?
    var i = 1
    while i < words.count {
      let word = words[i]
      i += 1
      if same(word, "whole") {
        parameter.limit = parameter.limit.whole
      } else if same(word, "steps") {
        parameter.limit = parameter.limit.steps
      } else if same(word, "chained") {
        chainsPart = true
      } else if let kind = Self.kind(word) {
        parameter.kind = kind
        if case .part = kind { lastPart = words[0] }
      } else if case .parts = parameter.kind {
        parameter.kind = .parts(of: word)
      } else if same(word, "eg") {
        let values = words[i...].map { number($0).json }
        parameter.example = values.first
        if case .list = parameter.kind { parameter.example = .list(values) }
        i = words.count
      } else if same(word, "of") {
        choices = ""
      } else if same(word, "=") {
        parameter.isRequired = false
        let value = words[i]
        if let list = choices {
          parameter.kind = .choice(list)
          standard.value = Double(pieces(of: list, at: 32).firstIndex { same($0, value) } ?? 0)
        } else if case .list = parameter.kind {
        } else if same(value, "null") {
          parameter.kind = .optional
          standard.value = .nan
        } else if same(value, "false") || same(value, "true") {
          parameter.kind = .flag
          standard.value = same(value, "true") ? 1 : 0
        } else {
          standard = number(value)
        }
        i += 1
      } else if let list = choices {
        choices = list.utf8.isEmpty ? word : list + " " + word
      } else {
        parameter.limit = parameter.limit.and(word, Int8(number(words[i]).value))
        i += 1
      }
    }
    parameters.append(parameter)
    defaults.append(standard)
  }

  private static func kind(_ word: String) -> Kind? {
    if same(word, "list") { return .list }
    if same(word, "pairs") { return .pairs }
    if same(word, "part") { return .part }
    return same(word, "parts") ? .parts(of: "") : nil
  }

  /// Visits each parameter with what stands for it.
  func visit(
    _ fields: Fields, _ numbers: inout [Number], _ lists: inout [[Number]],
    _ parts: inout [Schedule]
  ) {
    var (slot, part) = (0, 0)
    for (i, parameter) in parameters.enumerated() {
      let (name, meaning) = (parameter.name, parameter.meaning)
      if let example = parameter.example { fields.example(example) }
      switch parameter.kind {
      case .list:
        if lists.count == slot { lists.append([]) }
        fields.numbers(
          name, &lists[slot], parameter.limit, required: parameter.isRequired, meaning)
        numbers[i].value = Double(lists[slot].count)
        slot += 1
      case .pairs:
        while lists.count < slot + 2 { lists.append([]) }
        var second = lists[slot + 1]
        fields.pairs(name, &lists[slot], &second, parameter.limit, meaning)
        lists[slot + 1] = second
        slot += 2
      case .part:
        if parts.count == part { parts.append(Schedule()) }
        fields.schedule(name, &parts[part], meaning)
        part += 1
      case .parts(let type): fields.schedules(name, &parts, of: type, meaning)
      case .number:
        fields.number(
          name, &numbers[i], parameter.limit, required: parameter.isRequired, meaning)
      case .optional:
        var number: Number? = numbers[i].value.isNaN ? nil : numbers[i]
        fields.optional(name, &number, parameter.limit, meaning)
        numbers[i] = number ?? Number(.nan, isReal: true)
      case .flag:
        var flag = numbers[i].value == 1
        fields.flag(name, &flag, meaning)
        numbers[i].value = flag ? 1 : 0
      case .choice(let words):
        var index = Int(numbers[i].value)
        fields.choice(name, &index, of: words, meaning)
        numbers[i].value = Double(index)
      }
    }
  }
}

/// A number of a signature, such as `1e-7`.
private func number(_ text: String) -> Number { decimal(text) ?? 0 }
