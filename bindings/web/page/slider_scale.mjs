// From places of a slider to values of a parameter: a range that fits the value and what is allowed.

export const SLIDER_STEPS = 1000;

/** A whole range in equal steps. */
function linear(low, high, step) {
  const round = (value) => Number((Math.round(value / step) * step).toPrecision(12));
  return {
    value: (place) => clamped(round(low + (place / SLIDER_STEPS) * (high - low)), low, high),
    place: (value) => Math.round((SLIDER_STEPS * (value - low)) / (high - low || 1)),
  };
}

/** Equal factors, three digits; 0 at the left end where it is allowed. */
function logarithmic(low, high, hasZero) {
  const factor = Math.log(high / low);
  return {
    value: (place) => (place === 0 && hasZero) ?
        0 :
        Number((low * Math.exp((factor * place) / SLIDER_STEPS)).toPrecision(3)),
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

/**
 * @param {Object} parameter its description
 * @param {number} value at present
 * @param {number} steps of the run
 */
export function sliderScale(parameter, value, steps) {
  const least = parameter.minimum ?? parameter.exclusiveMinimum ?? -Infinity;
  const most = parameter.maximum ?? parameter.exclusiveMaximum ?? Infinity;
  const size = Math.abs(value);
  const isSteps = parameter.unit === 'steps';
  if (isSteps || parameter.whole) {
    const low = Math.max(Math.min(0, value), least + (parameter.exclusiveMinimum === least ? 1 : 0));
    const high = isSteps ? Math.max(steps, 2 * size, low + 10) : Math.max(low + 10, 2 * size);
    return linear(low, Math.min(high, most - (parameter.exclusiveMaximum === most ? 1 : 0)), 1);
  }
  if (least > -Infinity && most < Infinity) {
    const step = fineStep(most - least);
    const low = parameter.exclusiveMinimum === least ? least + step : least;
    return linear(low, parameter.exclusiveMaximum === most ? most - step : most, step);
  }
  if (value > 0) {
    const low = Math.max(value / 100, least > 0 ? least : 0);
    const isZeroAllowed = least < 0 || parameter.minimum === 0;
    return logarithmic(low, Math.min(value * 100, most), isZeroAllowed);
  }
  if (value === 0 && least >= -1) return linear(0, Math.min(1, most), 0.001);
  if (value === 0) return linear(Math.max(-1, least), Math.min(1, most), 0.001);
  return linear(Math.max(2 * value, least), Math.min(2 * size, most), fineStep(4 * size));
}
