import CSupport

// Arithmetic of peers that compute in single precision.

/// Pi in single precision, as Python's and numpy's is rounded to it; `Float.pi` is below it.
let singlePi = Float(3.141592653589793)

/// `powf(x, y)`
func power(_ x: Float, _ y: Float) -> Float { swlr_powf(x, y) }

/// A result of single precision as a double; an error where the peer has an infinity or NaN.
func widened(_ x: Float) throws(EvaluationError) -> Double {
  if x.isNaN { throw .domain }
  if x.isInfinite { throw .overflow }
  return Double(x)
}

/// `product * factor` for each factor in turn, beginning with no factor.
func runningProducts(_ first: Float, _ factors: [Float]) -> [Float] {
  var product = first
  return [first]
    + factors.map {
      product *= $0
      return product
    }
}
