// How far values are from those that they should be.

const words = new BigInt64Array(1);
const double = new Float64Array(words.buffer);

/** The place of a number among all doubles in their order. */
function order(value) {
  double[0] = value;
  return words[0] >= 0n ? words[0] : -(2n ** 63n) - words[0];
}

export class Difference {
  constructor() {
    this.values = 0;
    this.other = 0;
    this.mostUlps = 0;
    this.mostRelative = 0;
    this.mostOfBase = 0;
    this.worst = '';
  }

  /** @param {string} what for the report of the worst one */
  add(found, expected, base, what) {
    this.values += 1;
    if (found === expected || (Number.isNaN(found) && Number.isNaN(expected))) return;
    this.other += 1;
    const distance = order(found) - order(expected);
    this.mostUlps = Math.max(this.mostUlps, Number(distance < 0n ? -distance : distance));
    const absolute = Math.abs(found - expected);
    const relative = absolute / Math.abs(expected);
    if (relative > this.mostRelative) {
      this.mostRelative = relative;
      this.worst = `${what}: ${found}, not ${expected}`;
    }
    this.mostOfBase = Math.max(this.mostOfBase, absolute / Math.max(Math.abs(base), Math.abs(expected)));
  }

  get summary() {
    const {values, other, mostUlps, mostRelative, mostOfBase, worst} = this;
    return {values, other, mostUlps, mostRelative, mostOfBase, worst};
  }
}
