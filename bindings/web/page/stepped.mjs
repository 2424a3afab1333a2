// Values that have to be stepped to: those that follow a metric, those that only the chain form has, and
// momenta, which only a scheduler gives.

import {EngineError, STATUS} from '../engine/engine.mjs';
import {Scheduler} from '../engine/schedule.mjs';

import {firstStep} from './columns.mjs';

export const MOST_MADE_STEPS = 200000;

/** A scheduler in closed form, or in chain form where the schedule has no other. */
function startedScheduler(engine, schedule, rates) {
  try {
    return new Scheduler(engine, schedule, 'closed', rates);
  } catch (error) {
    if (error.status !== STATUS.FORM) throw error;
    return new Scheduler(engine, schedule, 'chain', rates);
  }
}

/** Whether a part of a schedule follows a metric. */
export function followsMetric(engine, schedule, groups, base) {
  let scheduler;
  try {
    scheduler = startedScheduler(engine, schedule, Array(groups).fill(base));
    scheduler.stepMetric(0);
    return true;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return false;
  } finally {
    scheduler?.free();
  }
}

/**
 * The rates of each group at the steps 0 to steps - 1, up to the first that fails.
 * @param {?function(number): number} metric of a step, or null for steps without one
 */
export function stepped(engine, schedule, groups, base, steps, metric) {
  const scheduler = startedScheduler(engine, schedule, Array(groups).fill(base));
  const rates = Array.from({length: groups}, () => new Float64Array(steps).fill(NaN));
  let error = null;
  try {
    scheduler.keep(rates, 0);
    for (let step = 1; step < steps; step++) {
      if (metric) {
        scheduler.stepMetric(metric(step - 1));
      } else {
        scheduler.step();
      }
      scheduler.keep(rates, step);
    }
  } catch (failure) {
    if (!(failure instanceof EngineError)) throw failure;
    error = failure.message;
  } finally {
    scheduler.free();
  }
  return {rates, error};
}

/** The lines of what a scheduler drives besides the rate, such as the momentum of a one-cycle. */
export function momenta(engine, schedule, groups, base, steps, columns) {
  const withScheduler = (use) => {
    const scheduler = new Scheduler(engine, schedule, 'closed', Array(groups).fill(base));
    try {
      return use(scheduler);
    } finally {
      scheduler.free();
    }
  };
  const valueAt = (scheduler, name, step) => {
    scheduler.stepTo(step);
    return scheduler.lastValues(name)[0];
  };
  try {
    return withScheduler((scheduler) => scheduler.valueNames.map((name) => {
      const values = Float64Array.from({length: columns},
          (_, column) => valueAt(scheduler, name, firstStep(column, steps, columns)));
      const at = (step) => withScheduler((own) => valueAt(own, name, step));
      return {quantity: name, group: 0, low: values, high: values, at, notes: []};
    }));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return [];  // there is no closed form, or no value somewhere
  }
}
