// Example metrics for schedules that follow one: a loss that falls to a floor, or an accuracy that rises to a
// ceiling, with noise that is the same each time.

export const METRIC = {
  kind: 'loss',  // or 'accuracy'
  start: 2.5,    // at step 0
  end: 0.5,      // what it goes to
  time: 0.2,     // the part of the run in which most of the way is made
  noise: 0.02,   // the standard deviation
};

export const METRIC_LIMITS = {
  start: [0, 10],
  end: [0, 10],
  time: [0.01, 1],
  noise: [0, 1],
};

/** About a normal distribution, from a hash of the step. */
function noiseAt(step) {
  let sum = 0;
  for (let i = 0; i < 4; i++) {
    let word = Math.imul(step + 1, 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
    word = Math.imul(word ^ (word >>> 12), 0x297a2d39);
    sum += ((word ^ (word >>> 15)) >>> 0) / 2 ** 32 - 0.5;
  }
  return sum * Math.sqrt(3);
}

/** The metric of a step, for a run of so many steps. */
export function metricAt(metric, step, steps) {
  const rest = Math.exp(-step / Math.max(1, metric.time * steps));
  const value = metric.end + (metric.start - metric.end) * rest + metric.noise * noiseAt(step);
  return metric.kind === 'accuracy' ? 1 - Math.min(1, Math.max(0, value / (metric.start || 1))) :
                                      value;
}

let lastMetrics = {key: '', values: new Float64Array(0)};

/** The metrics of the first steps, made once for all schedules and sliders. */
export function metrics(metric, steps, count) {
  const key = JSON.stringify([metric, steps, count]);
  if (key !== lastMetrics.key) {
    const values = Float64Array.from({length: count}, (_, step) => metricAt(metric, step, steps));
    lastMetrics = {key, values};
  }
  return lastMetrics.values;
}

export function metricText(metric) {
  const {start, end, time, noise} = metric;
  const falling =
      `${end} + (${start} - ${end}) * exp(-step / (${time} * steps)) + noise of ${noise}`;
  return metric.kind === 'accuracy' ? `1 - (${falling}) / ${start}` : falling;
}
