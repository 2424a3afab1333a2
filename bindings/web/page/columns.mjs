// Values reduced to the lowest and highest one in each column of a drawing.

/** The first step of a column, of `columns` equal stretches of the steps 0 to steps - 1. */
export function firstStep(column, steps, columns) {
  return Math.floor((column * steps) / columns);
}

/** Of values at the steps from 0 on, of which there may be fewer than steps. */
export function reduced(values, steps, columns) {
  const low = new Float64Array(columns).fill(NaN);
  const high = new Float64Array(columns).fill(NaN);
  for (let column = 0; column < columns; column++) {
    const end = Math.min(values.length, firstStep(column + 1, steps, columns));
    for (let step = firstStep(column, steps, columns); step < end; step++) {
      const value = values[step];
      if (Number.isNaN(value)) continue;
      if (!(value >= low[column])) low[column] = value;
      if (!(value <= high[column])) high[column] = value;
    }
  }
  return {low, high};
}
