/// Parameters that several types have, under the line that stands for them in a signature.
let sharedParameters = [
  (
    "+timm.cycles",
    """
    t_initial steps > 0: Steps of the first cycle.
    lr_min >= 0 = 0.0: The lowest value.
    cycle_mul > 0 = 1.0: How many times longer each cycle is.
    cycle_decay = 1.0: What the peak is multiplied with each cycle.
    cycle_limit >= 0 = 1: The number of cycles.
    warmup_t steps >= 0 = 0: Steps of the warm-up.
    warmup_lr_init >= 0 = 0.0: The first value of the warm-up.
    warmup_prefix = false: Whether the curve starts behind the warm-up.
    +timm.noise
    """
  ),
  (
    "+timm.noise",
    """
    t_in_epochs = true: Whether positions are epochs for the trainer; the curve is the same.
    noise_range_t steps list = null: Where noise starts and, if two, ends; none if empty.
    noise_pct > 0 = 0.67: The bound of the noise.
    noise_std >= 0 = 1.0: Its standard deviation.
    noise_seed whole >= 0 = 42: Which noise it is.
    """
  ),
]
