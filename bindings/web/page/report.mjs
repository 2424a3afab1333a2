// What the engine says about the selected curve: mistakes that people make, and the phases of the run.

import {EngineError} from '../engine/engine.mjs';

import {button, byId, h} from './dom.mjs';
import {controlIn} from './form.mjs';
import {count, shortNumber} from './numbers.mjs';
import {scheduleOf} from './traces.mjs';

const MOST_PHASES = 24;
const SEVERITIES = {
  error: 'Mistake',
  warning: 'Warning',
  note: 'Note'
};

export class Report {
  constructor(app) {
    this.app = app;
    this.phases = [];
  }

  show() {
    const {findings, outline} = this.ask();
    this.showFindings(findings);
    this.showPhases(outline);
  }

  /** Both for the selected curve; null where its schedule has no answer. */
  ask() {
    const {app} = this;
    const {selected: curve, state} = app;
    const nothing = {findings: null, outline: null};
    if (!curve || app.results.get(curve)?.error) return nothing;
    const attempt = (question) => {
      try {
        return question();
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        return null;
      }
    };
    const schedule = attempt(() => scheduleOf(app.engine, app.catalogue, curve.spec, state));
    if (!schedule) return nothing;
    try {
      const {steps, steps_per_epoch: epoch} = state;
      return {
        findings: attempt(() => schedule.check(steps, epoch ?? 0, curve.lr)),
        outline: attempt(() => schedule.outline(curve.lr, 0, steps - 1, MOST_PHASES)),
      };
    } finally {
      schedule.free();
    }
  }

  showFindings(findings) {
    const place = byId('findings');
    if (!findings?.length) {
      const text =
          findings ? 'Nothing looks like a mistake.' : 'Nothing can be said about this one.';
      place.replaceChildren(h('p', {class: 'quiet-text'}, text));
      return;
    }
    place.replaceChildren(h('ul', {class: 'findings'}, findings.map((one) => this.finding(one))));
  }

  finding({rule, severity, path, message, fix}) {
    const attributes = {class: 'link', 'aria-label': `go to ${path}`};
    const link = path ? [button(path, () => this.goTo(path), attributes), ' '] : [];
    return h('li', {class: severity, 'data-rule': rule}, h('strong', {}, SEVERITIES[severity]), ' ',
        link, message, h('span', {class: 'fix'}, `. Better: ${fix}.`));
  }

  /** Puts the focus on the field of a finding. */
  goTo(path) {
    const field = byId('form').querySelector(`[data-path="${CSS.escape(path)}"]`);
    controlIn(field)?.focus();
    field?.scrollIntoView({block: 'center'});
  }

  showPhases(outline) {
    const changed = outline?.phases ?? [];
    const isOther = JSON.stringify(changed) !== JSON.stringify(this.phases);
    this.phases = changed;
    if (isOther) this.app.redraw();
    const place = byId('phases');
    if (!outline) {
      place.replaceChildren(h('p', {class: 'quiet-text'},
          'This schedule has no phases that are known before the run.'));
      return;
    }
    const items = changed.map((phase) => this.phase(phase));
    if (outline.next !== null) {
      items.push(h('li', {}, `and so on from step ${count(outline.next)}`));
    }
    place.replaceChildren(h('ol', {class: 'phases'}, items));
  }

  phase({name, restart, first, last, from, to, path, type}) {
    const steps = ` step ${count(first)} to ${count(last)}, `;
    const values = `${shortNumber(from)} to ${shortNumber(to)}, `;
    const where = path ? [h('code', {}, path), ' '] : [];
    return h('li', {}, h('strong', {}, name), restart ? ' (restart)' : '', steps, values, where,
        h('code', {}, type));
  }

  /** Every second one is shaded. */
  phasesToDraw() {
    return this.phases.map((phase, i) => ({...phase, isShaded: i % 2 === 1}));
  }
}
