// What the page shows, as a value that goes into the link after `#` and comes back from it. A program can write
// such a link: '#' and the percent-encoded JSON, in which everything but the specs may be left out.

import {METRIC, METRIC_LIMITS} from './metric.mjs';
import {STAND_INS} from './stand_ins.mjs';

export const MOST_STEPS = 2 ** 40;
const MOST_CURVES = 12;
const ROUNDINGS = ['nearest', 'up', 'down'];

/** The fields of a state besides its curves, with their defaults. */
const DEFAULTS = {
  selected: 0,
  steps: 1000,
  steps_per_epoch: null,
  batch_size: null,
  tokens_per_step: null,
  rounding: 'nearest',
  log: false,
  epochs: false,
  stand_in: 'decay',
  metric: METRIC,
};

/** A link that means nothing. The message names the field. */
export class LinkError extends Error {}

function refuse(field, value, allowed) {
  throw new LinkError(`${field}: ${JSON.stringify(value)} is not allowed; ${allowed}`);
}

const isPositive = (value) => Number.isFinite(value) && value > 0;

const CHECKS = {
  selected: [(value) => Number.isInteger(value) && value >= 0, 'the number of a curve, from 0'],
  steps: [
    (value) => Number.isInteger(value) && value > 0 && value <= MOST_STEPS,
    'a whole number above 0, at most 2^40'
  ],
  steps_per_epoch: [(value) => value === null || isPositive(value), 'a number above 0, or null'],
  batch_size: [(value) => value === null || isPositive(value), 'a number above 0, or null'],
  tokens_per_step: [(value) => value === null || isPositive(value), 'a number above 0, or null'],
  rounding: [(value) => ROUNDINGS.includes(value), ROUNDINGS.join(', ')],
  log: [(value) => typeof value === 'boolean', 'true or false'],
  epochs: [(value) => typeof value === 'boolean', 'true or false'],
  stand_in: [(value) => Object.hasOwn(STAND_INS, value), Object.keys(STAND_INS).join(', ')],
};

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function checkedMetric(metric) {
  if (!isObject(metric)) refuse('metric', metric, 'an object');
  const kinds = ['loss', 'accuracy'];
  const whole = {...METRIC, ...metric};
  if (!kinds.includes(whole.kind)) refuse('metric.kind', whole.kind, kinds.join(', '));
  for (const [name, [low, high]] of Object.entries(METRIC_LIMITS)) {
    const value = whole[name];
    if (!Number.isFinite(value) || value < low || value > high) {
      refuse(`metric.${name}`, value, `a number from ${low} to ${high}`);
    }
  }
  return whole;
}

export function newCurve(name, spec, lr = 0.1) {
  return {name, spec, lr, shown: true};
}

function checkedCurve(curve, i) {
  const field = `curves[${i}]`;
  if (!isObject(curve)) refuse(field, curve, 'an object with a spec');
  if (!isObject(curve.spec)) refuse(`${field}.spec`, curve.spec ?? null, 'a JSON object');
  const {name = String(curve.spec.type), lr = 0.1, shown = true} = curve;
  if (typeof name !== 'string') refuse(`${field}.name`, name, 'a text');
  if (!Number.isFinite(lr)) refuse(`${field}.lr`, lr, 'a number');
  if (typeof shown !== 'boolean') refuse(`${field}.shown`, shown, 'true or false');
  return {...newCurve(name, curve.spec, lr), shown};
}

/** A state with all fields, from an object in which some may be left out. */
export function checkedState(given) {
  if (!isObject(given)) refuse('the link', given, 'a JSON object');
  const curves = given.curves;
  if (!Array.isArray(curves) || curves.length > MOST_CURVES) {
    refuse('curves', curves ?? null, `a list of at most ${MOST_CURVES}`);
  }
  const state = {curves: curves.map(checkedCurve), ...structuredClone(DEFAULTS)};
  for (const [field, value] of Object.entries(given)) {
    if (field === 'curves') continue;
    if (!Object.hasOwn(DEFAULTS, field)) {
      const known = Object.keys(DEFAULTS).join(', ');
      throw new LinkError(`${field}: is no part of a link; it has curves, ${known}`);
    }
    if (field !== 'metric' && !CHECKS[field][0](value)) refuse(field, value, CHECKS[field][1]);
    state[field] = field === 'metric' ? checkedMetric(value) : value;
  }
  state.selected = Math.min(state.selected, Math.max(0, state.curves.length - 1));
  return state;
}

/** The part of a link after `#`. Fields that have their defaults are left out. */
export function fragmentOf(state) {
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const fields = Object.entries(state).filter(
      ([field, value]) => field === 'curves' || !same(value, DEFAULTS[field]));
  // Of the characters that encodeURIComponent() replaces, these may stand in a fragment as they are.
  const readable = {'%3A': ':', '%2C': ',', '%2F': '/', '%40': '@', '%3B': ';', '%3D': '='};
  return encodeURIComponent(JSON.stringify(Object.fromEntries(fields)))
      .replace(/%(3A|2C|2F|40|3B|3D)/g, (code) => readable[code]);
}

/** The state of a fragment without its `#`. */
export function stateOfFragment(fragment) {
  let value;
  try {
    value = JSON.parse(decodeURIComponent(fragment));
  } catch (error) {
    throw new LinkError(`the link has no JSON after '#': ${error.message}`);
  }
  return checkedState(value);
}

/** What is known of the run, for lengths in other units than steps. */
export function runOf(state) {
  const known = {
    total_steps: state.steps,
    steps_per_epoch: state.steps_per_epoch,
    batch_size: state.batch_size,
    tokens_per_step: state.tokens_per_step,
  };
  const run = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  return state.rounding === 'nearest' ? run : {...run, rounding: state.rounding};
}

/** The state with a curve more, which is selected. A `run` in its spec becomes that of the page. */
export function withCurve(state, curve) {
  if (state.curves.length >= MOST_CURVES) {
    throw new LinkError(`there are ${MOST_CURVES} curves already, which is the most`);
  }
  const {run, ...spec} = curve.spec;
  const {total_steps: steps = state.steps, ...others} = isObject(run) ? run : {};
  const known = Object.entries({...others, steps}).filter(([name]) => Object.hasOwn(CHECKS, name));
  return checkedState({
    ...state,
    ...Object.fromEntries(known),
    curves: [...state.curves, {...curve, spec}],
    selected: state.curves.length,
  });
}
