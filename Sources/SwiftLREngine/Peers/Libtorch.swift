// libtorch: the schedulers of `torch::optim` that differ from those of Python's torch.

let libtorch = Peer(
  "torch::optim of libtorch 2.13",
  [
    ScheduleType(
      "libtorch.StepLR",
      """
      The base value times `gamma` once every `step_size` steps, in C++.

      - Closed: `base` times `gamma` for each multiple of `step_size` from 1 to `e - 1`

      As in libtorch, each decay comes one step after that of `torch.StepLR`.
      """
    ) { p in
      let stepSize = p.number(
        "step_size", "Steps from one decay to the next.", .wholeFrom(1).steps)
      let gamma = p.number("gamma", "The factor of a decay.", default: 0.1)
      return Rule { e, q throws(EvaluationError) in
        try repeatedProduct(q.base, gamma, max(0, try floorQuotient(e - 1, stepSize)))
      }
    }
  ])
