// The list of curves, which is the legend as well: select, hide, name, base rate, remove.

import {colourOf} from './app.mjs';
import {swatch} from './chart.mjs';
import {button, byId, h} from './dom.mjs';

export class CurveList {
  constructor(app) {
    this.app = app;
    byId('add').addEventListener('click', () => {
      app.pick(app.selected?.spec.type, (name) => app.add(app.catalogue.example(name)));
    });
  }

  show() {
    const {app} = this;
    byId('curves').replaceChildren(...app.state.curves.map((curve, i) => this.item(curve, i)));
    byId('add').disabled = false;
    this.showResults();
  }

  item(curve, i) {
    const {app} = this;
    const isSelected = i === app.state.selected;
    const again = button('copy', () => app.add(structuredClone(curve.spec), curve.name), {
      class: 'quiet',
      'aria-label': `copy ${curve.name}`,
    });
    return h('li', {class: isSelected ? 'curve selected' : 'curve'},
        h('div', {class: 'curve-head'}, h('input', {
          type: 'checkbox',
          checked: curve.shown,
          'aria-label': `show ${curve.name}`,
          onchange: (event) => {
            curve.shown = event.target.checked;
            app.redraw();
          },
        }),
            swatch(colourOf(i)), button(curve.name, () => app.select(i), {
              class: 'name',
              'aria-pressed': String(isSelected),
              'data-curve': i,
            }),
            again, button('×', () => app.remove(curve), {
              class: 'quiet',
              'aria-label': `remove ${curve.name}`,
              title: 'remove',
            })),
        isSelected ? this.details(curve) : null, h('p', {class: 'note', role: 'status'}));
  }

  details(curve) {
    const {app} = this;
    return h('div', {class: 'curve-details'}, h('label', {}, 'Name ', h('input', {
      type: 'text',
      value: curve.name,
      onchange: (event) => {
        curve.name = event.target.value || curve.spec.type;
        app.changed(true);
      },
    })),
        h('label', {}, 'Base rate ', h('input', {
          type: 'text',
          id: 'curve-lr',
          inputmode: 'decimal',
          value: curve.lr,
          oninput: (event) => {
            const lr = Number(event.target.value);
            const isValid = event.target.value.trim() !== '' && Number.isFinite(lr);
            event.target.toggleAttribute('aria-invalid', !isValid);
            if (!isValid) return;
            curve.lr = lr;
            app.redraw();
          },
        })));
  }

  /** What there is to say about each, besides its lines. */
  showResults() {
    const {app} = this;
    [...byId('curves').children].forEach((item, i) => {
      const result = app.results.get(app.state.curves[i]);
      const notes = new Set(result?.traces.flatMap((trace) => trace.notes) ?? []);
      const error = result?.error ? [`${result.error} (the last valid line is drawn)`] : [];
      const text = [...error, ...notes].join('; ');
      const place = item.querySelector('.note');
      if (place.textContent !== text) place.textContent = text;
      item.classList.toggle('wrong', Boolean(result?.error));
    });
  }
}
