// Noise on a schedule. Its numbers come from the generator in Formulas/Noise.swift.

let swiftlrNoise = Peer(
  "",
  [
    ScheduleType(
      "swiftlr.noise",
      """
      A schedule with noise, which depends on the position and a seed alone.

      - Closed: the schedule times `1 + amplitude * n`, with `n` from -1 to 1, or a standard normal
        number below 6 in size

      `n` follows from `seed` and `e // every` alone. It is the same in every run, at any position at
      once, and after a resume, because the seed is in the spec and with it in every checkpoint. It
      comes from Philox4x32-10 with the seed as key. The counter is `e // every` in two words, the
      index of the group, or 0, and the number of the attempt.
      """,
      source: """
        Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011
        """
    ) { p in
      let schedule = p.part("schedule", "What is changed.", start: .together)
      let amplitude = p.number("amplitude", "How strong the noise is.", default: 0.1)
      let distribution = p.choice("distribution", "Its law.", default: Distribution.uniform)
      let seed = p.number("seed", "Which noise it is.", .wholeFrom(0), default: 0)
      let every = p.number(
        "every", "Steps for which a number is kept.", .above(0).steps, default: 1)
      let perGroup = p.flag("per_group", "Whether each group has noise of its own.", default: false)
      return Rule(isTotal: true) { e, q throws(EvaluationError) in
        let noise = Noise(
          seed: seed, index: (e / every).rounded(.down), stream: perGroup ? q.group : 0)
        let n: Double
        switch distribution {
        case .uniform: n = 2 * noise.numbers(0).0 - 1
        case .normal: n = noise.normal(below: 6)
        }
        return (try schedule.value(q)) * (1 + amplitude * n)
      }
    }
  ])

private enum Distribution: String, Choice { case uniform, normal }
