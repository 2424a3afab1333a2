/// What a check may find, in the order of the texts.
enum Finding: Int {
  case negative, nonFinite, failing, zeroStart, wave, warmUp, unfinished, phases, unreached
  case milestone, order, constant

  /// For each the rule, the message and the fix; its numbers stand for `#`.
  static let texts = """
    negative|the value is negative from step # on: #|an end before that, or `swiftlr.clamp`
    non_finite|the value is not finite from step # on: #|an end before that, or other numbers
    fails|there is no value from step # on|a schedule for all of the # steps
    zero_start|the rate of the first step is exactly 0, so that it trains nothing|a warm-up that starts above 0
    rises_again|the value is lowest at step # and rises again, in a run of # steps|#: its unit is the step
    warmup|the value rises until step #, and the run ends at step #|a warm-up that is shorter than the run
    unfinished|the run ends at the value #, and the schedule goes down to # at step #|a schedule that ends with the run
    phases|the phases take # steps of #|phases that fit into the whole
    unreached|this part does not start within the # steps of the run|shorter parts before it, or a longer run
    milestone|position # is behind the end of the run, which is at #|positions within the run
    order|# stands behind #|milestones in rising order
    constant|the value stays #, and its next change is at step #|lengths and values that make a difference within the run
    """
}
