// The lines that a curve of the page has: one for each hyper-parameter and group, reduced to the lowest and
// highest value in each column of the drawing.

import {EngineError, STATUS} from '../engine/engine.mjs';
import {Schedule} from '../engine/schedule.mjs';

import {firstStep, reduced} from './columns.mjs';
import {metrics} from './metric.mjs';
import {standInsFor} from './stand_ins.mjs';
import {runOf} from './state.mjs';
import {followsMetric, momenta, MOST_MADE_STEPS, stepped} from './stepped.mjs';

const MOST_GROUPS = 6;  // that are drawn

/**
 * A line: `low` and `high` have a value for each column of the steps 0 to steps - 1, NaN where there is none.
 * @typedef {{quantity: string, group: number, low: Float64Array, high: Float64Array,
 *   at: function(number): number, notes: string[]}} Trace
 */

/** A schedule for a spec of the page. */
export function scheduleOf(engine, catalogue, spec, state) {
  const resolved = engine.resolve(JSON.stringify(spec), JSON.stringify(runOf(state)));
  return new Schedule(engine, resolved, standInsFor(spec, catalogue, state.stand_in));
}

/** How many steps a spec is made for; 0 where it has no length, or is wrong. */
export function horizonOf(engine, catalogue, spec, state) {
  try {
    const schedule = scheduleOf(engine, catalogue, spec, state);
    const {horizon} = schedule;
    schedule.free();
    return horizon;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return 0;
  }
}

function isFormError(error) {
  return error instanceof EngineError && error.status === STATUS.FORM;
}

/** The lines of one schedule for one quantity. */
function tracesOfSchedule(engine, schedule, quantity, groups, base, state, columns) {
  const byStep = (isMetric) => ({
    traces: steppedTraces(engine, schedule, quantity, groups, base, state, columns, isMetric),
    followsMetric: isMetric,
  });
  if (followsMetric(engine, schedule, groups, base)) return byStep(true);
  const traces = [];
  for (let group = 0; group < Math.min(groups, MOST_GROUPS); group++) {
    const at = (position) => schedule.value(base, position, group);
    try {
      const {low, high} = schedule.envelope(base, 0, state.steps - 1, columns, group);
      traces.push({quantity, group, low, high, at, notes: gapNotes(low, at, state.steps)});
    } catch (error) {
      if (!isFormError(error)) throw error;
      return byStep(false);
    }
  }
  return {traces, followsMetric: false};
}

/** What the engine says at the first column without a value. */
function gapNotes(low, at, steps) {
  const gap = low.findIndex(Number.isNaN);
  if (gap < 0) return [];
  try {
    at(firstStep(gap, steps, low.length));
    return [];
  } catch (error) {
    return [error.message];
  }
}

/** The lines of a schedule whose values follow from the steps before them. */
function steppedTraces(engine, schedule, quantity, groups, base, state, columns, isMetric) {
  const steps = Math.min(state.steps, MOST_MADE_STEPS);
  let known = null;
  const metric = (step) => (known ??= metrics(state.metric, state.steps, steps))[step];
  const made = stepped(engine, schedule, groups, base, steps, isMetric ? metric : null);
  const notes = made.error ? [made.error] : [];
  if (steps < state.steps) notes.push(`drawn up to step ${steps - 1}, as each step has to be made`);
  return made.rates.slice(0, MOST_GROUPS).map((values, group) => ({
    quantity,
    group,
    ...reduced(values, state.steps, columns),
    at: (position) => values[position] ?? NaN,
    notes,
  }));
}

/**
 * All lines of a curve of the page, and what has to be freed after them. Throws what the engine says about the
 * spec.
 * @returns {{traces: Trace[], followsMetric: boolean, free: function()}}
 */
export function tracesOf(engine, catalogue, curve, state, columns) {
  const schedules = [scheduleOf(engine, catalogue, curve.spec, state)];
  const free = () => schedules.forEach((schedule) => schedule.free());
  try {
    const [whole] = schedules;
    const count = Math.min(columns, state.steps);
    const groups = whole.groupCount || catalogue.groupsIn(curve.spec);
    const found = [tracesOfSchedule(engine, whole, 'lr', groups, curve.lr, state, count)];
    for (const name of otherCurves(curve.spec)) {
      const part = whole.curve(name);
      schedules.push(part);
      found.push(tracesOfSchedule(engine, part, name, groups, 1, state, count));
    }
    const isMetric = found.some((one) => one.followsMetric);
    const traces = found.flatMap((one) => one.traces);
    if (!isMetric && found.length === 1) {
      traces.push(...momenta(engine, whole, groups, curve.lr, state.steps, count));
    }
    return {traces, followsMetric: isMetric, free};
  } catch (error) {
    free();
    throw error;
  }
}

/** The hyper-parameters of a swiftlr.curves besides the rate. */
function otherCurves(spec) {
  if (spec.type !== 'swiftlr.curves') return [];
  return Object.keys(spec.curves ?? {}).filter((name) => name !== 'lr');
}
