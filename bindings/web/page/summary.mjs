// What the picture shows, as a table for those who do not see it.

import {h} from './dom.mjs';
import {shortNumber} from './numbers.mjs';

const PARTS = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

function attempt(trace, step) {
  try {
    return trace.at(step);
  } catch {
    return NaN;
  }
}

/** The lowest or the highest of the drawn values. */
function extreme(values, isBetter) {
  return values.reduce(
      (best, value) => (isBetter(value, best) || Number.isNaN(best) ? value : best), NaN);
}

export function summaryTable(app) {
  const last = app.state.steps - 1;
  const steps = [...new Set(PARTS.map((part) => Math.round(part * last)))];
  const lines = app.chart.panels.flatMap((panel) => panel.traces.map((trace) => {
    const group = trace.group > 0 ? `, group ${trace.group}` : '';
    return h('tr', {}, h('th', {scope: 'row'}, `${trace.curve.name}: ${panel.title}${group}`),
        steps.map((step) => h('td', {}, shortNumber(attempt(trace, step)))),
        h('td', {}, shortNumber(extreme(trace.low, (a, b) => a < b))),
        h('td', {}, shortNumber(extreme(trace.high, (a, b) => a > b))));
  }));
  if (!lines.length) return [];
  return [
    h('caption', {}, 'The curves in numbers'),
    h('thead', {},
        h('tr', {}, h('th', {scope: 'col'}, 'curve'),
            steps.map((step) => h('th', {scope: 'col'}, `step ${step}`)),
            h('th', {scope: 'col'}, 'lowest'), h('th', {scope: 'col'}, 'highest'))),
    h('tbody', {}, lines),
  ];
}
