// The texts below the picture, each to copy: JSON, which can be edited here, and programs.

import {EngineError} from '../engine/engine.mjs';
import {Schedule} from '../engine/schedule.mjs';

import {byId} from './dom.mjs';
import {commandLines, cProgram, jsonText, pythonProgram} from './exports.mjs';
import {functionNames, standInsFor} from './stand_ins.mjs';
import {fragmentOf, runOf} from './state.mjs';

const TABS = ['json', 'python', 'c', 'command', 'link'];

export class CopyPanel {
  constructor(app) {
    this.app = app;
    this.texts = {};
    for (const name of TABS) {
      byId(`tab-${name}`).addEventListener('click', () => this.open(name));
      byId(`tab-${name}`).addEventListener('keydown', (event) => this.key(event));
    }
    byId('copy').addEventListener('click', () => this.copy());
    byId('json').addEventListener('input', () => this.edited());
    byId('json').addEventListener('blur', () => this.show());
    this.open('json');
  }

  open(name) {
    this.current = name;
    for (const tab of TABS) {
      byId(`tab-${tab}`).setAttribute('aria-selected', String(tab === name));
      byId(`tab-${tab}`).tabIndex = tab === name ? 0 : -1;
      byId(`panel-${tab}`).hidden = tab !== name;
    }
  }

  key(event) {
    const to = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (!to) return;
    const i = (TABS.indexOf(this.current) + to + TABS.length) % TABS.length;
    this.open(TABS[i]);
    byId(`tab-${TABS[i]}`).focus();
  }

  show() {
    this.texts = this.app.selected ? this.textsOf(this.app.selected) : {};
    for (const name of TABS) {
      const place = byId(name);
      const text = this.texts[name] ?? '';
      if (name !== 'json') {
        place.textContent = text;
      } else if (document.activeElement !== place) {
        place.value = text;
        byId('json-error').textContent = '';
      }
    }
  }

  textsOf(curve) {
    const {app} = this;
    const {spec, lr} = curve;
    const functions = functionNames(spec, app.catalogue);
    const run = this.needsRun(spec) ? runOf(app.state) : null;
    const program = {
      spec,
      lr,
      steps: app.state.steps,
      run,
      functions,
      followsMetric: Boolean(app.results.get(curve)?.followsMetric),
      resolved: this.resolved(spec),
    };
    return {
      json: jsonText(run ? {...spec, run} : spec),
      python: pythonProgram(program),
      c: cProgram(program),
      command: commandLines(program),
      link: `${location.href.split('#')[0]}#${fragmentOf(app.state)}`,
    };
  }

  /** Whether the spec has lengths that mean nothing without the run. */
  needsRun(spec) {
    const {engine, catalogue} = this.app;
    try {
      new Schedule(engine, JSON.stringify(spec), standInsFor(spec, catalogue, 'one')).free();
      return false;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return this.resolved(spec) !== jsonText(spec);
    }
  }

  /** The spec for C programs, which know no run; as it is where it is wrong. */
  resolved(spec) {
    const {engine, state} = this.app;
    const isFree = !/"([^"]*[\d.](ep|ba|sp|tok|dur)|[^"]*rest)\b[^"]*"/.test(JSON.stringify(spec));
    if (isFree) return jsonText(spec);
    try {
      return jsonText(
          JSON.parse(engine.resolve(JSON.stringify(spec), JSON.stringify(runOf(state)))));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return jsonText(spec);
    }
  }

  async copy() {
    const text = this.current === 'json' ? byId('json').value : this.texts[this.current] ?? '';
    const status = byId('copied');
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied.';
    } catch {
      // Without permission: what is selected can be copied by hand.
      const place = byId(this.current);
      place.focus();
      getSelection().selectAllChildren(place);
      place.select?.();
      status.textContent = 'Press Ctrl+C to copy.';
    }
    setTimeout(() => (status.textContent = ''), 3000);
  }

  /** The text of the JSON, as the reader types it. */
  edited() {
    const {app} = this;
    const text = byId('json').value;
    try {
      app.engine.resolve(text, JSON.stringify(runOf(app.state)));
      const {run, ...spec} = JSON.parse(text);
      if (!app.selected) {
        app.add(spec);
      } else {
        app.selected.spec = spec;
        app.changed(true);
      }
      byId('json-error').textContent = '';
    } catch (error) {
      byId('json-error').textContent = error.message;
    }
  }
}
