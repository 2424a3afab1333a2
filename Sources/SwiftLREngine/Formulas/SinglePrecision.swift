// Arithmetic of peers that compute in single precision.

/// Pi in single precision, as Python's and numpy's is rounded to it; `Float.pi` is below it.
let singlePi = Float(3.141592653589793)

/// A result of single precision as a double; an error where the peer has an infinity or NaN.
func widened(_ x: Float) throws(EvaluationError) -> Double {
  if x.isNaN { throw .domain }
  if x.isInfinite { throw .overflow }
  return Double(x)
}
