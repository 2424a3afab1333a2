// Functions through given points, and their boundaries.

/// Where stretches of these lengths end.
func runningSums(_ lengths: [Double]) -> [Double] {
  var sum = 0.0
  return lengths.map {
    sum += $0
    return sum
  }
}

/// The value on straight lines between knots, and that of the first or last one outside.
func piecewiseLinear(_ knots: (first: [Double], second: [Double]), _ e: Double)
  throws(EvaluationError) -> Double
{
  let i = bisectRight(knots.first, e)
  if knots.second.isEmpty { throw .noClosedForm }
  if i == 0 { return knots.second[0] }
  if i == knots.first.count { return knots.second[i - 1] }
  let (start, end) = (knots.first[i - 1], knots.first[i])
  let (from, to) = (knots.second[i - 1], knots.second[i])
  return from + (to - from) * (e - start) / (end - start)
}

/// How many numbers of a list in rising order are below another one.
func countBelow(_ list: [Double], _ x: Double) -> Int {
  var (low, high) = (0, list.count)
  while low < high {
    let middle = (low + high) >> 1
    if list[middle] < x { low = middle + 1 } else { high = middle }
  }
  return low
}

/// A value before it is multiplied with a factor for the first time, then after each of `count` times.
func products<Value: FloatingPoint>(_ first: Value, _ factor: Value, count: Int) -> [Value] {
  var value = first
  var values = [first]
  for _ in 0..<count {
    value *= factor
    values.append(value)
  }
  return values
}
