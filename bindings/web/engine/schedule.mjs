// Schedules and schedulers of the engine as objects. Each holds memory of the module until free().

import {DOUBLE_BYTES} from './memory.mjs';

export const FORMS = {
  closed: 0,
  chain: 1,
  chain32: 2
};

/** An immutable schedule. */
export class Schedule {
  /**
   * @param {Engine} engine
   * @param {string} spec JSON
   * @param {Object<string, function(number): number>} functions that the spec names
   */
  constructor(engine, spec, functions = {}) {
    const {memory} = engine;
    this.engine = engine;
    this.handle =
        memory.scoped((take) => engine.handle('swiftlr_schedule_create',
                          ...memory.putText(take, spec), ...engine.functions.put(take, functions)));
  }

  free() {
    this.engine.exports.swiftlr_schedule_free(this.handle);
    this.handle = 0;
  }

  value(base, position, group = 0) {
    return this.engine.number('swiftlr_schedule_group_value', this.handle, group, base, position);
  }

  /** The schedule of one hyper-parameter of a swiftlr.curves. */
  curve(name) {
    const {memory} = this.engine;
    const curve = Object.create(Schedule.prototype);
    curve.engine = this.engine;
    curve.handle = memory.scoped((take) => this.engine.handle('swiftlr_schedule_curve', this.handle,
                                     memory.putText(take, name)[0]));
    return curve;
  }

  /** The lowest and the highest value in each of so many equal stretches of the steps first to last. */
  envelope(base, first, last, columns, group = 0) {
    const {engine} = this;
    return engine.memory.scoped((take) => {
      const low = take(Math.max(1, columns) * DOUBLE_BYTES);
      const high = take(Math.max(1, columns) * DOUBLE_BYTES);
      engine.check(engine.exports.swiftlr_schedule_envelope(
          this.handle, group, base, first, last, low, high, columns));
      const {memory} = engine;
      return {
        low: memory.doubles(low, columns).slice(),
        high: memory.doubles(high, columns).slice()
      };
    });
  }

  /** What looks like a mistake in a run of so many steps. */
  check(steps, stepsPerEpoch, base) {
    return JSON.parse(this.engine.text(
        'swiftlr_schedule_check', this.handle, BigInt(steps), stepsPerEpoch, base));
  }

  /** The phases of a run. */
  outline(base, first, last, most, group = 0) {
    return JSON.parse(
        this.engine.text('swiftlr_schedule_outline', this.handle, group, base, first, last, most));
  }

  /** How many steps it is made for, 0 without any length. */
  get horizon() {
    return this.engine.number('swiftlr_schedule_horizon', this.handle);
  }

  /** For how many groups it is written; 0 for any number. */
  get groupCount() {
    return this.engine.size('swiftlr_schedule_group_count', this.handle);
  }

  get spec() {
    return this.engine.text('swiftlr_schedule_spec', this.handle);
  }
}

/** A cursor over a schedule, for rates that follow from steps that were made before. */
export class Scheduler {
  constructor(engine, schedule, form, rates) {
    const {memory} = engine;
    this.engine = engine;
    this.count = rates.length;
    this.rates = memory.exports.malloc(this.count * DOUBLE_BYTES) >>> 0;
    memory.doubles(this.rates, this.count).set(rates);
    try {
      this.handle = engine.handle(
          'swiftlr_scheduler_create', schedule.handle, FORMS[form], this.rates, this.count);
    } catch (error) {
      memory.exports.free(this.rates);
      throw error;
    }
  }

  free() {
    this.engine.exports.swiftlr_scheduler_free(this.handle);
    this.engine.exports.free(this.rates);
    this.handle = 0;
  }

  /** The rates of the groups, which the next step begins with. */
  get lrs() {
    return [...this.engine.memory.doubles(this.rates, this.count)];
  }

  /** Puts the rates into arrays of each group, at an index. For loops over many steps. */
  keep(rates, index) {
    // A view has no length once the memory has grown.
    if (!this.view?.length) this.view = this.engine.memory.doubles(this.rates, this.count);
    for (let group = 0; group < this.count; group++) rates[group][index] = this.view[group];
  }

  set lrs(values) {
    this.engine.memory.doubles(this.rates, this.count).set(values);
  }

  step() {
    const {exports} = this.engine;
    this.engine.check(exports.swiftlr_scheduler_step(this.handle, this.rates, this.count));
  }

  stepTo(epoch) {
    const {exports} = this.engine;
    this.engine.check(
        exports.swiftlr_scheduler_step_to(this.handle, epoch, this.rates, this.count));
  }

  stepMetric(metric) {
    const {exports} = this.engine;
    this.engine.check(
        exports.swiftlr_scheduler_step_metric(this.handle, metric, this.rates, this.count));
  }

  get lastEpoch() {
    return this.engine.number('swiftlr_scheduler_last_epoch', this.handle);
  }

  get stepCount() {
    const {memory} = this.engine;
    return memory.scoped((take) => {
      const steps = take(8);
      this.engine.check(memory.exports.swiftlr_scheduler_step_count(this.handle, steps));
      return Number(memory.view.getBigInt64(steps, true));
    });
  }

  get lastLrs() {
    return this.valuesOf('swiftlr_scheduler_last_lr');
  }

  /** The hyper-parameters besides the rate that it has values for. */
  get valueNames() {
    return JSON.parse(this.engine.text('swiftlr_scheduler_value_names', this.handle));
  }

  lastValues(name) {
    const {memory} = this.engine;
    return memory.scoped(
        (take) => this.valuesOf('swiftlr_scheduler_last_values', memory.putText(take, name)[0]));
  }

  valuesOf(call, ...before) {
    const {memory} = this.engine;
    return memory.scoped((take) => {
      const values = take(this.count * DOUBLE_BYTES);
      this.engine.check(memory.exports[call](this.handle, ...before, values, this.count));
      return [...memory.doubles(values, this.count)];
    });
  }
}
