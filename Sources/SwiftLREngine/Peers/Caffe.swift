import CSupport

// Caffe: the policies of its SGD solver.

let caffe = Peer(
  "BVLC/caffe src/caffe/solvers/sgd_solver.cpp",
  [
    ScheduleType(
      "caffe.lr_policy",
      """
      The policies of a Caffe solver: fixed, step, exp, inv, poly and sigmoid.

      - Closed: the base value times 1, `gamma ** (e // stepsize)`, `gamma ** e`, `(1 + gamma * e)
        ** -power`, `(1 - e / max_iter) ** power`, or `base / (1 + exp(-gamma * (e - stepsize)))`

      As in Caffe, a negative `gamma` lets `sigmoid` fall.
      """
    ) { p in
      let lrPolicy = p.choice("lr_policy", "The shape.", default: Policy.fixed)
      let gamma = p.number(
        "gamma", "The factor of `step` and `exp`, the slope of `inv` and `sigmoid`.", default: 1.0)
      let exponent = p.number("power", "The power of `inv` and `poly`.", default: 1.0)
      let stepsize = p.number(
        "stepsize", "Steps from one decay of `step` to the next, or the middle of `sigmoid`.",
        .above(0).steps, default: 1)
      let maxIter = p.number("max_iter", "The end of `poly`.", .above(0).steps, default: 1)
      return Rule { e, q throws(EvaluationError) in
        switch lrPolicy {
        case .fixed: return q.base
        case .step: return q.base * (try power(gamma, try floorQuotient(e, stepsize)))
        case .exp: return q.base * (try power(gamma, e))
        case .inv: return q.base * (try power(1 + gamma * e, -exponent))
        case .poly: return q.base * (try power(1 - e / maxIter, exponent))
        case .sigmoid: return q.base / (1 + swlr_exp(-gamma * (e - stepsize)))
        }
      }
    },
    ScheduleType(
      "caffe.multistep",
      """
      The base value times `gamma` at each of some positions.

      - Closed: `base * gamma ** bisect_right(stepvalue, e)`
      """
    ) { p in
      let gamma = p.number("gamma", "The factor of a decay.", default: 1.0)
      let stepvalue = p.numbers("stepvalue", "Positions of a decay, in rising order.", .steps)
      return Rule { e, q throws(EvaluationError) in
        q.base * (try power(gamma, Double(bisectRight(stepvalue, e))))
      }
    },
  ])

private enum Policy: String, Choice { case fixed, step, exp, inv, poly, sigmoid }
