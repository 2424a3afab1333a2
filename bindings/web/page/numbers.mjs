// Numbers as people read them.

/** A few significant digits: 0.05, 1.2e-5, 1000. */
export function shortNumber(value, digits = 4) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'no value' : String(value);
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) return String(Number(value.toPrecision(digits)));
  return Number(value).toExponential(digits - 1).replace(/\.?0+e/, 'e').replace('e+', 'e');
}

/** 1,000,000 steps. */
export function count(value) {
  return Math.abs(value) < 1e15 ? value.toLocaleString('en-US') : String(value);
}

/** Round numbers on a linear axis, about `most` of them. */
export function linearTicks(low, high, most) {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [low];
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough * (1 - 1e-9));
  const ticks = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
    ticks.push(Number((i * step).toPrecision(12)));
  }
  return ticks;
}

/** Powers of ten, and between them 2 and 5 where there are few. */
export function logTicks(low, high, most) {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const every = Math.max(1, Math.ceil((last - first) / Math.max(1, most)));
  const factors = last - first <= 2 ? [1, 2, 5] : [1];
  const ticks = [];
  for (let power = first; power <= last; power += every) {
    for (const factor of factors) {
      const tick = Number(`${factor}e${power}`);
      if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) ticks.push(tick);
    }
  }
  return ticks.length ? ticks : [low];
}
