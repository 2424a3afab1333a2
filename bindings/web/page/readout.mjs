// The values at a step: under the pointer, or at a mark that the arrow keys move.

import {swatch} from './chart.mjs';
import {byId, h} from './dom.mjs';
import {count, shortNumber} from './numbers.mjs';

export class Readout {
  constructor(app) {
    this.app = app;
    this.step = null;
    const canvas = byId('overlay');
    canvas.addEventListener('pointermove', (event) => this.go(app.chart.stepAt(event.offsetX)));
    canvas.addEventListener('pointerdown', (event) => this.go(app.chart.stepAt(event.offsetX)));
    canvas.addEventListener('pointerleave', () => this.go(null));
    canvas.addEventListener('keydown', (event) => this.key(event));
  }

  key(event) {
    const last = this.app.state.steps - 1;
    const page = Math.max(1, Math.round(last / 20));
    const to = {
      ArrowLeft: (step) => step - 1,
      ArrowRight: (step) => step + 1,
      PageUp: (step) => step - page,
      PageDown: (step) => step + page,
      Home: () => 0,
      End: () => last,
      Escape: () => null,
    }[event.key];
    if (!to) return;
    event.preventDefault();
    const step = to(this.step ?? 0);
    this.go(step === null ? null : Math.min(last, Math.max(0, step)));
  }

  go(step) {
    this.step = step;
    this.app.chart.mark(step);
    this.show();
  }

  /** The exact values of all lines that are drawn, at the step. */
  show() {
    const place = byId('readout');
    const {app, step} = this;
    if (step === null || step >= app.state.steps) {
      place.replaceChildren(
          'Move over the picture, or focus it and use the arrow keys, for values.');
      return;
    }
    const epoch = app.state.steps_per_epoch;
    const when = `step ${count(step)}${epoch ? `, epoch ${shortNumber(step / epoch, 6)}` : ''}`;
    const values = app.chart.panels.flatMap(({title, quantity, traces}) => traces.map((trace) => {
      const isSeveral = traces.filter((one) => one.curve === trace.curve).length > 1;
      const isNamed = quantity === 'lr' || quantity === 'metric';
      const what = isNamed ? trace.curve.name : `${trace.curve.name}, ${title}`;
      return h('span', {class: 'value'}, swatch(trace.colour),
          `${what}${isSeveral ? `, group ${trace.group}` : ''}: ${exact(trace, step)}`);
    }));
    place.replaceChildren(h('strong', {}, when), ...values);
  }
}

/** The number with all its digits, or why there is none. */
function exact(trace, step) {
  try {
    const value = trace.at(step);
    return Number.isNaN(value) ? 'no value' : String(value);
  } catch (error) {
    return error.message;
  }
}
