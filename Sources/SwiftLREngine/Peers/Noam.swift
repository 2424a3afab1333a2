// Noam, the schedule of the Transformer.

let noam = Peer(
  """
  Vaswani et al., "Attention Is All You Need", arXiv:1706.03762, section 5.3
  """,
  [
    ScheduleType(
      "noam.lr",
      """
      A warm-up in a straight line, then the inverse square root.

      - Closed: `factor * (model_size ** -0.5 * min(s ** -0.5, s * warmup ** -1.5))` with `s = e +
        1`
      """
    ) { p in
      let factor = p.number("factor", "The factor.", default: 1.0)
      let modelSize = p.number("model_size", "The width of the model.", .above(0), default: 512)
      let warmup = p.number("warmup", "Steps of the warm-up.", .above(0).steps, default: 4000)
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        let s = e + 1
        let curve = min(try power(s, -0.5), s * (try power(warmup, -1.5)))
        return factor * ((try power(modelSize, -0.5)) * curve)
      }
    }
  ])
