// REX, the reflected exponential of a paper.

let rex = Peer(
  """
  Chen et al., "REX: Revisiting Budgeted Training with an Improved Schedule", arXiv:2107.04197
  """,
  [
    ScheduleType(
      "rex.lr",
      """
      A fall that is slow at first and steep at the end.

      - Closed: `min_lr + (base - min_lr) * (z / ((1 - d) + d * z))` with `z = 1 - e / total`, then
        `min_lr`
      """
    ) { p in
      let total = p.number("total", "Steps in all.", .above(0).steps)
      let d = p.number("d", "The bend; 0 is a straight line.", .from(0, below: 1), default: 0.5)
      let minLR = p.number("min_lr", "The last value.", default: 0.0)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        if e >= total { return minLR }
        let z = 1 - e / total
        return minLR + (q.base - minLR) * (try quotient(z, 1 - d + d * z))
      }
    }
  ])
