// The values of the run, how it is drawn, and the example metric.

import {byId} from './dom.mjs';
import {metricText} from './metric.mjs';
import {MOST_STEPS} from './state.mjs';

const RUN_FIELDS = ['steps', 'steps_per_epoch', 'batch_size', 'tokens_per_step'];
const METRIC_FIELDS = ['start', 'end', 'time', 'noise'];

export class RunForm {
  constructor(app) {
    this.app = app;
    for (const name of RUN_FIELDS) {
      byId(`run-${name}`).addEventListener('input', (event) => this.take(name, event.target));
      byId(`run-${name}`).addEventListener('change', () => app.showForm());  // ranges of sliders
    }
    byId('run-rounding').addEventListener('change', (event) => {
      app.state.rounding = event.target.value;
      app.redraw();
    });
    for (const name of ['log', 'epochs']) {
      byId(`view-${name}`).addEventListener('change', (event) => {
        app.state[name] = event.target.checked;
        app.redraw();
      });
    }
    byId('fit').addEventListener('click', () => app.fit());
    for (const name of METRIC_FIELDS) {
      byId(`metric-${name}`).addEventListener('input', (event) => {
        app.state.metric = {...app.state.metric, [name]: Number(event.target.value)};
        this.showMetric();
        app.redraw();
      });
    }
    byId('metric-kind').addEventListener('change', (event) => {
      app.state.metric = {...app.state.metric, kind: event.target.value};
      this.showMetric();
      app.redraw();
    });
  }

  take(name, input) {
    const {state} = this.app;
    const text = input.value.trim();
    const number = Number(text);
    const isSteps = name === 'steps';
    const isNone = text === '' && !isSteps;
    const isValid = isNone ||
        (number > 0 && Number.isFinite(number) &&
            (!isSteps || (Number.isInteger(number) && number <= MOST_STEPS)));
    input.setAttribute('aria-invalid', String(!isValid));
    if (!isValid) return;
    state[name] = isNone ? null : number;
    this.showEpochs();
    this.app.redraw();
  }

  /** What the state has, in the controls. */
  show() {
    const {state} = this.app;
    for (const name of RUN_FIELDS) {
      byId(`run-${name}`).value = state[name] ?? '';
      byId(`run-${name}`).setAttribute('aria-invalid', 'false');
    }
    byId('run-rounding').value = state.rounding;
    byId('view-log').checked = state.log;
    this.showEpochs();
    this.showMetric();
  }

  showEpochs() {
    const {state} = this.app;
    byId('view-epochs').disabled = !state.steps_per_epoch;
    byId('view-epochs').checked = state.epochs;
  }

  showMetric() {
    const {metric} = this.app.state;
    byId('metric-kind').value = metric.kind;
    for (const name of METRIC_FIELDS) byId(`metric-${name}`).value = metric[name];
    byId('metric-text').textContent = metricText(metric);
  }
}
