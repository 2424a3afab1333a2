// The straight line to 0 of the paper on budgeted training.

let budgetedTraining = Peer(
  """
  Li et al., "Budgeted Training", arXiv:1905.04753
  """,
  [
    ScheduleType(
      "budget.linear",
      """
      A straight line from the base value to 0.

      - Closed: `base * (1 - e / total)`, then 0
      """
    ) { p in
      let total = p.number("total", "Steps in all.", .above(0).steps)
      return Rule(isTotal: true) { e, q in q.base * max(0, 1 - e / total) }
    }
  ])
