// What the page shows and how it follows from its state: the curves are computed and drawn at each change, the
// texts a moment later.

import {Chart} from './chart.mjs';
import {CopyPanel} from './copy_panel.mjs';
import {CurveList} from './curve_list.mjs';
import {button, byId, debounced, h} from './dom.mjs';
import {focusIn, showError, specFields} from './form.mjs';
import {metricAt} from './metric.mjs';
import {composing} from './part_controls.mjs';
import {Picker} from './picker.mjs';
import {Readout} from './readout.mjs';
import {Report} from './report.mjs';
import {RunForm} from './run_form.mjs';
import {checkedState, fragmentOf, newCurve, runOf, withCurve} from './state.mjs';
import {summaryTable} from './summary.mjs';
import {horizonOf, tracesOf} from './traces.mjs';

const COLOURS = 8;
const DASHES = [[], [7, 4], [2, 3], [10, 3, 2, 3], [4, 2], [1, 2]];

export class App {
  constructor(engine, catalogue, state) {
    this.link = '';  // what is shown, as it stands after `#`
    this.engine = engine;
    this.catalogue = catalogue;
    this.state = state;
    this.results = new Map();  // of each curve: its lines, or the message why there are none
    this.picker = new Picker(catalogue);
    this.chart = new Chart(byId('chart'), byId('overlay'));
    this.readout = new Readout(this);
    this.list = new CurveList(this);
    this.run = new RunForm(this);
    this.report = new Report(this);
    this.copy = new CopyPanel(this);
    this.writeLater = debounced(150, () => this.write());
    new ResizeObserver(() => this.redraw()).observe(byId('chart'));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.redraw());
    this.show(state);
  }

  /** A message to the reader, which stays until the next one if it is an error. */
  say(text, isError = false) {
    const place = byId('message');
    place.textContent = text;
    place.hidden = false;
    place.classList.toggle('wrong', isError);
    clearTimeout(this.saying);
    if (!isError) this.saying = setTimeout(() => (place.hidden = true), 5000);
  }

  get selected() {
    return this.state.curves[this.state.selected];
  }

  /** Takes over a whole state. */
  show(state) {
    this.state = state;
    this.run.show();
    this.showForm();
    this.redraw();
  }

  /** A curve more; the first one sets the length of the run. */
  add(spec, name = String(spec.type)) {
    const isFirst = !this.state.curves.length;
    const names = this.state.curves.map((curve) => curve.name);
    let unique = name;
    for (let i = 2; names.includes(unique); i++) unique = `${name} (${i})`;
    const lr = this.selected?.lr ?? 0.1;
    this.show(withCurve(this.state, newCurve(unique, spec, lr)));
    if (isFirst && !spec.run) this.fit();
  }

  remove(curve) {
    const curves = this.state.curves.filter((one) => one !== curve);
    this.show(checkedState({...this.state, curves}));
  }

  select(index) {
    this.state.selected = index;
    this.showForm();
    this.redraw();
  }

  /** The run as long as what the curves speak of, and half as much again. */
  fit() {
    const horizons = this.state.curves.map((curve) => this.horizon(curve.spec));
    const horizon = Math.max(...horizons, 0);
    if (horizon > 0) this.state.steps = Math.max(2, Math.ceil(horizon * 1.5));
    this.show(this.state);
  }

  horizon(spec) {
    return horizonOf(this.engine, this.catalogue, spec, this.state);
  }

  pick(name, chosen) {
    this.picker.open(name, chosen);
  }

  /** The selected curve has another spec. */
  replace(spec) {
    if (this.selected.name === this.selected.spec.type) this.selected.name = spec.type;
    this.selected.spec = spec;
    this.changed(true);
  }

  /** After a change of the state; a new form is made if others than the values have changed. */
  changed(isNewForm) {
    if (isNewForm) this.showForm();
    this.redraw();
  }

  showForm() {
    const form = byId('form');
    const focus = focusIn(form);
    const open =
        [...form.querySelectorAll('details[open] > summary')].map((one) => one.textContent);
    const curve = this.selected;
    byId('form-title').textContent = curve ? curve.name : 'No curve yet';
    byId('form-tools').replaceChildren(...this.formTools());
    const hint = 'Add a curve, or drop a schedule file onto this page.';
    form.replaceChildren(curve ? specFields(this, curve.spec) : h('p', {}, hint));
    for (const summary of form.querySelectorAll('summary')) {
      summary.parentElement.open = open.includes(summary.textContent);
    }
    focus.restore();
    this.list.show();
  }

  formTools() {
    const curve = this.selected;
    if (!curve) return [];
    const change = () => this.pick(curve.spec.type, (name) => {
      this.replace(this.catalogue.example(name));
    });
    return [
      button('Change type', change, {id: 'change-type'}),
      composing(this, curve.spec, (spec) => this.replace(spec)),
    ];
  }

  // What the controls of the form ask for.

  get steps() {
    return this.state.steps;
  }

  get standIn() {
    return this.state.stand_in;
  }

  chooseStandIn(name) {
    this.state.stand_in = name;
    this.changed(true);
  }

  redraw() {
    this.isDue ??= requestAnimationFrame(() => {
      this.isDue = null;
      this.draw();
      this.writeLater();
    });
  }

  draw() {
    const start = performance.now();
    const {state, chart} = this;
    for (const [curve, result] of this.results) {
      if (!state.curves.includes(curve)) {
        result.free();
        this.results.delete(curve);
      }
    }
    state.curves.forEach((curve) => this.compute(curve));
    const panels = this.panels();
    chart.draw(panels, {
      steps: state.steps,
      log: state.log,
      epoch: state.epochs ? state.steps_per_epoch : null,
    });
    const {error, path} = this.results.get(this.selected) ?? {};
    const isShown = showError(byId('form'), path, error);
    byId('form-error').textContent = error && !isShown ? error : '';
    this.list.showResults();
    this.readout.show();
    if (!this.drawn) performance.mark('drawn');
    this.drawn = performance.now() - start;
  }

  /** The lines of a curve, unless they are those of the last time. */
  compute(curve) {
    const {state} = this;
    const last = this.results.get(curve);
    if (!curve.shown && curve !== this.selected) return;
    const key = JSON.stringify(
        [curve.spec, curve.lr, runOf(state), state.stand_in, state.metric, this.chart.columns]);
    if (last?.key === key) return;
    try {
      const result = tracesOf(this.engine, this.catalogue, curve, state, this.chart.columns);
      last?.free();
      this.results.set(curve, {...result, key});
    } catch (error) {
      // The last valid lines stay.
      const {message, path = ''} = error;
      const rest = last ?? {traces: [], followsMetric: false, free: () => {}};
      this.results.set(curve, {...rest, key, error: message, path});
    }
  }

  /** The lines of the curves that are shown, by hyper-parameter. */
  panels() {
    const {state} = this;
    const panels = new Map([['lr', []]]);
    state.curves.forEach((curve, i) => {
      if (!curve.shown) return;
      for (const trace of this.results.get(curve)?.traces ?? []) {
        if (!panels.has(trace.quantity)) panels.set(trace.quantity, []);
        panels.get(trace.quantity).push({
          ...trace,
          curve,
          colour: colourOf(i),
          dash: DASHES[trace.group % DASHES.length],
          isSelected: i === state.selected,
        });
      }
    });
    const titles = {lr: 'learning rate'};
    const found = [...panels].map(([quantity, traces]) => ({
      quantity,
      title: titles[quantity] ?? quantity.replaceAll('_', ' '),
      traces,
      weight: quantity === 'lr' ? 2 : 1,
    }));
    if (this.followsMetric) found.push(this.metricPanel());
    const [lr] = found;
    lr.phases = this.report.phasesToDraw();
    return found;
  }

  get followsMetric() {
    return this.state.curves.some((curve) => curve.shown && this.results.get(curve)?.followsMetric);
  }

  metricPanel() {
    const {metric, steps} = this.state;
    const columns = Math.min(this.chart.columns, steps);
    const at = (step) => metricAt(metric, step, steps);
    const values =
        Float64Array.from({length: columns}, (_, i) => at(Math.floor((i * steps) / columns)));
    return {
      quantity: 'metric',
      title: `example ${metric.kind}`,
      traces: [{
        quantity: 'metric',
        group: 0,
        low: values,
        high: values,
        at,
        notes: [],
        colour: '--axis',
        curve: {name: `example ${metric.kind}`},
      }],
      weight: 1,
    };
  }

  /** The texts that follow from the state. */
  write() {
    this.report.show();
    this.copy.show();
    byId('summary').replaceChildren(...summaryTable(this));
    byId('metric').hidden = !this.followsMetric;
    // Another link that has come in between is about to be shown.
    if (location.hash.slice(1) !== this.link) return;
    const link = fragmentOf(this.state);
    if (link !== this.link) history.replaceState(null, '', `#${link}`);
    this.link = link;
  }
}

export function colourOf(index) {
  return `--curve-${index % COLOURS}`;
}
