// How far values are from those that they should be.

/** The largest of some differences, in parts of the value, and in parts of the larger one of value and base. */
class Largest {
  constructor() {
    this.count = 0;
    this.relative = 0;
    this.ofBase = 0;
    this.worst = '';
  }

  add(found, expected, base, what) {
    this.count += 1;
    const absolute = Math.abs(found - expected);
    const relative = absolute / Math.abs(expected);
    this.ofBase = Math.max(this.ofBase, absolute / Math.max(Math.abs(base), Math.abs(expected)));
    if (relative <= this.relative) return;
    this.relative = relative;
    this.worst = `${what}: ${found}, not ${expected}`;
  }
}

/** Of values that are compared. The types that compute in float32 differ in the last bits of that. */
export class Difference {
  constructor() {
    this.values = 0;
    this.double = new Largest();
    this.single = new Largest();
  }

  /** @param {string} what for the report of the worst one */
  add(found, expected, base, what) {
    this.values += 1;
    if (found === expected || (Number.isNaN(found) && Number.isNaN(expected))) return;
    const isSingle = Math.fround(found) === found && Math.fround(expected) === expected;
    (isSingle ? this.single : this.double).add(found, expected, base, what);
  }
}
