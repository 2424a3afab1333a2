/// The value of one part after the other, each on its own clock; the table says where the second and each
/// later one starts.
func sequenceValue(_ p: Arguments, _ query: Query) throws(EvaluationError) -> Double {
  let i = bisectRight(p.table, query.position)
  if i >= p.parts.count { throw .noClosedForm }
  var local = query
  if i > 0 { local.position -= p.table[i - 1] }
  return try p.value(of: i, local)
}

/// A sequence whose first list says where the second and each later part starts.
func sequence(starts name: String) -> Rule {
  sequence(name) { p, fields in
    fields.requireRising(name, p.lists[0])
    p.table = p.lists[0].map { $0.value }
  }
}

/// A sequence whose first list says how long each part but the last is.
func sequence(lengths name: String) -> Rule {
  sequence(name) { p, _ in p.table = runningSums(p.lists[0]) }
}

private func sequence(_ name: String, _ arrange: @escaping Rule.Preparation) -> Rule {
  var rule = Rule(
    prepare: { p, fields in
      fields.requireLengths(name, p.lists[0], parts: p.parts.count)
      arrange(p, fields)
      p.isTotal = true
    },
    value: { p, _, q throws(EvaluationError) in try sequenceValue(p, q) })
  rule.givesMomentum = true
  return rule
}

/// Where stretches of these lengths end.
func runningSums(_ lengths: [Number]) -> [Double] {
  var sum = 0.0
  return lengths.map {
    sum += $0.value
    return sum
  }
}

/// The value on straight lines between knots, and that of the first or last one outside.
func piecewiseLinear(_ positions: [Number], _ values: [Number], _ e: Double)
  throws(EvaluationError) -> Double
{
  let i = bisectRight(positions, e)
  guard let first = values.first, let last = values.last else { throw .noClosedForm }
  if i == 0 { return first.value }
  if i == positions.count { return last.value }
  let (start, end) = (positions[i - 1].value, positions[i].value)
  let (from, to) = (values[i - 1].value, values[i].value)
  return from + (to - from) * (e - start) / (end - start)
}

extension Fields {
  /// A number for each part but the last.
  @inline(never)
  func requireLengths(_ name: String, _ list: [Number], parts: Int) {
    require(
      list.count == parts - 1, name, "has " + list.count.description + " values",
      "one fewer than parts, of which there are " + parts.description)
  }
}
