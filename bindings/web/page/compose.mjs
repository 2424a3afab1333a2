// Ways to make a schedule of another one.

const rounded = (steps) => Math.max(1, Math.round(steps));

/** Under what the page says for it: a function of a spec and of the number of steps that it speaks of. */
export const COMPOSITIONS = {
  'Warm up before it': (spec, horizon) =>
      ({type: 'swiftlr.warmup', steps: rounded(horizon / 10), schedule: spec}),
  'Continue with another': (spec, horizon) => ({
    type: 'swiftlr.sequence',
    schedules: [spec, {type: 'swiftlr.constant'}],
    lengths: [rounded(horizon)],
  }),
  'Cool down at its end': (spec, horizon) => ({
    type: 'swiftlr.cooldown',
    at: rounded(horizon * 0.8),
    steps: rounded(horizon / 5),
    schedule: spec,
  }),
  'Repeat it': (spec, horizon) =>
      ({type: 'swiftlr.repeat', period: rounded(horizon), schedule: spec}),
  'Scale it': (spec) => ({type: 'swiftlr.scale', by: 0.5, schedule: spec}),
  'Differ between groups': (spec) => ({
    type: 'swiftlr.groups',
    schedules: [spec, {type: 'swiftlr.scale', by: 0.1, schedule: structuredClone(spec)}],
  }),
  'Drive the weight decay, too': (spec, horizon) => ({
    type: 'swiftlr.curves',
    curves: {lr: spec, weight_decay: {type: 'swiftlr.curve', to: 0.1, over: rounded(horizon)}},
  }),
};
