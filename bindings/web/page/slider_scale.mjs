// From places of a slider, 0 to `places`, to values of a parameter: a range that fits the value and what is allowed.

const SLIDER_STEPS = 1000;

/** A whole range in equal steps; a place for each of them if there are few. */
function linear(low, high, step) {
  const places = Math.max(1, Math.min(SLIDER_STEPS, Math.round((high - low) / step)));
  const round = (value) => Number((Math.round(value / step) * step).toPrecision(12));
  return {
    places,
    value: (place) => clamped(round(low + (place / places) * (high - low)), low, high),
    place: (value) => Math.round((places * (value - low)) / (high - low || 1)),
  };
}

/** Equal factors, three digits; 0 at the left end where it is allowed. */
function logarithmic(low, high, hasZero) {
  const factor = Math.log(high / low);
  return {
    places: SLIDER_STEPS,
    value: (place) => {
      if (place === 0 && hasZero) return 0;
      const value = low * Math.exp((factor * place) / SLIDER_STEPS);
      return clamped(Number(value.toPrecision(3)), low, high);
    },
    place: (value) => value > 0 ? Math.round((SLIDER_STEPS * Math.log(value / low)) / factor) : 0,
  };
}

function clamped(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

/** A power of ten that cuts a span into at least a thousand. */
function fineStep(span) {
  return 10 ** Math.floor(Math.log10(span / 999));
}

/** The nearest value inside of a limit, or the limit where it is allowed itself. */
function inside(limit, isAllowed, towards, isWhole) {
  if (isAllowed || !Number.isFinite(limit)) return limit;
  return limit + towards * (isWhole ? 1 : Math.max(Math.abs(limit), 1) / SLIDER_STEPS);
}

/**
 * @param {Object} parameter its description
 * @param {number} given the value at present, which need not be allowed
 * @param {number} steps of the run
 */
export function sliderScale(parameter, given, steps) {
  const {minimum, exclusiveMinimum, maximum, exclusiveMaximum} = parameter;
  const isSteps = parameter.unit === 'steps';
  const isWhole = isSteps || parameter.whole;
  const least = inside(minimum ?? exclusiveMinimum ?? -Infinity, minimum !== undefined, 1, isWhole);
  const most = inside(maximum ?? exclusiveMaximum ?? Infinity, maximum !== undefined, -1, isWhole);
  const value = clamped(given, least, most);
  const size = Math.abs(value);
  if (isWhole) {
    const low = Math.max(Math.min(0, value), least);
    const high = isSteps ? Math.max(steps, 2 * size, low + 10) : Math.max(low + 10, 2 * size);
    return linear(low, Math.min(high, most), 1);
  }
  if (least > -Infinity && most < Infinity) return linear(least, most, fineStep(most - least));
  if (value > 0) {
    const low = Math.max(value / 100, exclusiveMinimum === 0 ? 0 : least);
    return logarithmic(low, Math.min(value * 100, most), least <= 0);
  }
  const reach = 2 * size || 1;
  const low = Math.max(value < 0 ? -reach : 0, least);
  return linear(low, Math.min(reach, most), fineStep(Math.min(reach, most) - low));
}
