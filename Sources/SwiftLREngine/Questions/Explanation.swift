extension Schedule {
  /// Where a position lies in a schedule and how its value comes about: which parts are active, their formulas
  /// with their numbers, and the stretch of rising, falling or constant values.
  package func explain(base: Double, position: Double) throws(Failure) -> Value {
    let value = try value(base: base, position: position)
    let course = Course(self, base)
    do throws(EvaluationError) {
      let phase = try course.phase(position)
      let since = try course.end(phase, value, from: position.rounded(.up), -1)
      let until = try course.end(phase, value, from: position.rounded(.down), 1)
      course.schedule.forget()
      _ = try course.value(position)
      let answer = Fields.writing()
      course.schedule.explain(to: answer)
      answer.put("phase", phaseName(phase))
      answer.put("since", whole(since))
      answer.put("until", whole(phase == 0 ? until : until + 1))
      return answer.object
    } catch {
      throw error.failure(at: position)
    }
  }
}

extension TracedSchedule {
  /// Writes what it was asked last and how it came to its answer.
  fileprivate func explain(to answer: Fields) {
    guard let query else { return }
    answer.put("path", path)
    answer.put("type", typeName)
    answer.put("position", whole(query.position))
    answer.put("base", .real(query.base))
    answer.put("value", .real(value))
    answer.put("formula", formula(query))
    var active: [Value] = []
    for part in parts where part.query != nil {
      let answer = Fields.writing()
      part.explain(to: answer)
      active.append(answer.object)
    }
    answer.put("parts", .list(active))
  }

  /// The closed form as the documentation has it, with numbers for the names of parameters, for `e` and for
  /// `base`.
  private func formula(_ query: Query) -> String {
    var text = ""
    for (i, piece) in pieces(of: Catalogue.type(named: typeName)?.closedForm ?? "", at: 0x60)
      .enumerated()
    {
      if i > 0 { text += "`" }
      text += i % 2 == 0 ? piece : withNumbers(piece, query)
    }
    return text
  }

  private func withNumbers(_ code: String, _ query: Query) -> String {
    var text = ""
    var word: [UInt8] = []
    for byte in bytes(of: code) + [0] {
      if isLetter(byte) {
        word.append(byte)
        continue
      }
      text += number(SwiftLREngine.text(ofBytes: word), query)
      if byte != 0 { text += SwiftLREngine.text(ofBytes: [byte]) }
      word = []
    }
    return text
  }

  /// The number that a name stands for, or the list of them; else the name.
  private func number(_ name: String, _ query: Query) -> String {
    for member in members where same(member.name, name) {
      if member.value.number != nil { return member.value.quoted }
      guard case .list(let list) = member.value else { return name }
      var text = "["
      for (i, item) in list.enumerated() {
        if i > 0 { text += ", " }
        text += item.quoted
      }
      return text + "]"
    }
    if same(name, "e") { return text(ofWhole: query.position) }
    return same(name, "base") ? SwiftLREngine.text(of: query.base) : name
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F
    || byte == 0x2E
}

/// A position, an integer where it is one.
@inline(never)
private func whole(_ position: Double) -> Value {
  Int64(exactly: position).map { .integer($0) } ?? .real(position)
}
