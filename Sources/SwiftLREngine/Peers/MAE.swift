// MAE: the function that Masked Autoencoders and their descendants call before each batch. It counts epochs, and parts
// of them within an epoch.

let mae = Peer(
  "facebookresearch/mae util/lr_sched.py, commit efb2a806",
  [
    ScheduleType(
      "mae.adjust_learning_rate",
      """
      A warm-up in a straight line, then half a cosine wave.

      - Closed: in epoch `x = e / steps_per_epoch` `(lr * x) / W` before `W = warmup_epochs`, then
        `min_lr + ((lr - min_lr) * 0.5) * (1 + cos((pi * (x - W)) / (epochs - W)))`

      In MAE a group with an `lr_scale` has this value times it.
      """
    ) { p in
      let lr = p.optional("lr", "The highest value; the base value if null.")
      let minLR = p.number("min_lr", "The value at the end.", default: 0.0)
      let warmupEpochs = p.number(
        "warmup_epochs", "Epochs of the warm-up.", .atLeast(0), default: 40)
      let epochs = p.number("epochs", "Epochs of the run.", .above(0), default: 400)
      let stepsPerEpoch = p.stepsPerEpoch()
      return Rule { e, q throws(EvaluationError) in
        let (high, epoch) = (lr ?? q.base, exactEpoch(e, stepsPerEpoch))
        if epoch < warmupEpochs { return high * epoch / warmupEpochs }
        let angle = try quotient(.pi * (epoch - warmupEpochs), epochs - warmupEpochs)
        return minLR + (high - minLR) * 0.5 * (1 + (try cosine(angle)))
      }
    }
  ])
