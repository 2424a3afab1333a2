import CSupport

// Python's arithmetic on floats, where it differs from the processor's: an exception of Python is an
// `EvaluationError`, and `//` and `%` take the sign of the divisor.

/// `x ** y`
@inline(__always)
func power(_ x: Double, _ y: Double) throws(EvaluationError) -> Double {
  y == 1 ? x : try computedPower(x, y)  // 1 is the common exponent; libm gives the same bits
}

@inline(never)
private func computedPower(_ x: Double, _ y: Double) throws(EvaluationError) -> Double {
  if y == 0 { return 1 }
  // Below e ** -746 the result is 0; libm would take longer to say so.
  if x >= 0 && x < 1 && y * (1 - x) > 746 { return 0 }
  if x == 0 && y < 0 { throw .division }
  if x < 0 && x.isFinite && y.isFinite && y != y.rounded(.down) { throw .domain }
  let result = swlr_pow(x, y)
  if result.isInfinite && x.isFinite && y.isFinite { throw .overflow }
  return result
}

/// Python's `round(x)`: of two whole numbers that are equally near the even one, whatever the rounding mode of the thread.
@inline(never)
func rounded(_ x: Double) -> Double {
  (x - x.rounded(.towardZero)).magnitude == 0.5 ? 2 * (x / 2).rounded() : x.rounded()
}

/// `x` times `factor`, `count` times over. For the first 64 factors these are the bits of a loop that multiplies;
/// after them those of a power, because a loop would take too long.
func repeatedProduct(_ x: Double, _ factor: Double, _ count: Double) throws(EvaluationError)
  -> Double
{
  if factor == 1 { return x }
  if !(count <= 64) { return x * (try power(factor, count)) }
  var product = x
  var i = 0.0
  while i < count {
    product *= factor
    i += 1
  }
  return product
}

/// `math.sqrt(x)`
func squareRoot(_ x: Double) throws(EvaluationError) -> Double {
  if x < 0 { throw .domain }
  return x.squareRoot()
}

/// `math.log(x)`
func logarithm(_ x: Double) throws(EvaluationError) -> Double {
  if x <= 0 { throw .domain }
  return swlr_log(x)
}

/// `math.exp(x)`
func exponential(_ x: Double) throws(EvaluationError) -> Double {
  if x < -746 { return 0 }
  let result = swlr_exp(x)
  if result.isInfinite && x.isFinite { throw .overflow }
  return result
}

/// `x / y`
func quotient(_ x: Double, _ y: Double) throws(EvaluationError) -> Double {
  if y == 0 { throw .division }
  return x / y
}

/// `x % y`
func modulo(_ x: Double, _ y: Double) throws(EvaluationError) -> Double {
  if y == 0 { throw .division }
  let rest = fastRemainder(x, y)
  if rest == 0 { return 0 }
  return (rest < 0) == (y < 0) ? rest : rest + y
}

/// `x % y == 0`
@inline(__always)
func isMultiple(_ x: Double, of y: Double) throws(EvaluationError) -> Bool {
  if y == 0 { throw .division }
  if x.magnitude < y.magnitude { return x == 0 }
  return fastRemainder(x, y) == 0
}

/// `fmod(x, y)`, for which whole numbers have a processor instruction.
@inline(__always)
private func fastRemainder(_ x: Double, _ y: Double) -> Double {
  let limit = Number.wholeLimit
  if x.magnitude <= limit && y.magnitude <= limit {
    let (a, b) = (Int64(x), Int64(y))
    if Double(a) == x && Double(b) == y && b != 0 { return Double(a % b) }
  }
  return fmod(x, y)
}

/// `x // y`
func floorQuotient(_ x: Double, _ y: Double) throws(EvaluationError) -> Double {
  let whole = (x - (try modulo(x, y))) / y
  let floored = whole.rounded(.down)
  return whole - floored > 0.5 ? floored + 1 : floored
}

/// `math.cos(x)`
@inline(__always)
func cosine(_ x: Double) throws(EvaluationError) -> Double {
  let y = cos(x)
  if y != y { try refuseInfinity(x) }
  return y
}

@inline(never)
private func refuseInfinity(_ x: Double) throws(EvaluationError) {
  if x.isInfinite { throw .domain }
}

/// `bisect.bisect_right(sorted, x)`, also for lists that are not sorted: the same probes.
func bisectRight(_ list: [Number], _ x: Double) -> Int {
  var low = 0
  var high = list.count
  while low < high {
    let middle = (low &+ high) >> 1
    if x < list[middle].value { high = middle } else { low = middle + 1 }
  }
  return low
}

func bisectRight(_ list: [Double], _ x: Double) -> Int {
  var low = 0
  var high = list.count
  while low < high {
    let middle = (low &+ high) >> 1
    if x < list[middle] { high = middle } else { low = middle + 1 }
  }
  return low
}

/// `bisect.bisect_left(sorted, x)`
func bisectLeft(_ list: [Double], _ x: Double) -> Int {
  var low = 0
  var high = list.count
  while low < high {
    let middle = (low &+ high) >> 1
    if list[middle] < x { low = middle + 1 } else { high = middle }
  }
  return low
}
