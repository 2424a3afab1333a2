// A form for a spec, made from the description of its type. Each control changes the spec in place.

import {documentationOf, markdown} from './documentation.mjs';
import {button, h} from './dom.mjs';
import {listControl, numberControl, pairsControl} from './number_controls.mjs';
import {partsControl} from './part_controls.mjs';
import {STAND_INS} from './stand_ins.mjs';

/**
 * What the controls of a form share.
 * @typedef {{catalogue: Catalogue, steps: number, standIn: string, horizon: function(Object): number,
 *   changed: function(boolean), pick: function(string, function(string)), chooseStandIn: function(string)}} FormContext
 */

/** The name of a field in messages of the engine, such as `schedules[1].T_max`. */
export function pathTo(path, name) {
  return path ? `${path}.${name}` : name;
}

/** The controls for all parameters of a spec. `type` is given for parts that name none. */
export function specFields(context, spec, path = '', type = context.catalogue.get(spec.type)) {
  if (!type) {
    const text = spec.type === undefined ? 'This spec names no type.' :
                                           `There is no type ${JSON.stringify(spec.type)}.`;
    return h('p', {class: 'field', 'data-path': pathTo(path, 'type')}, text);
  }
  return h('div', {class: 'fields'}, documentationOf(type),
      type.parameters.map((parameter) => field(context, parameter, spec, path)));
}

/** A parameter: its name, its control, what it means, and a place for a message. */
function field(context, parameter, spec, path) {
  const where = pathTo(path, parameter.name);
  const id = `field-${where}`;
  const set = (value, isNewForm = false) => {
    if (value === undefined) {
      delete spec[parameter.name];
    } else {
      spec[parameter.name] = value;
    }
    reset.hidden = parameter.required || spec[parameter.name] === undefined;
    context.changed(isNewForm);
  };
  const reset = button('default', () => set(undefined, true), {
    class: 'quiet',
    'aria-label': `${parameter.name}: back to the default`,
    title: `back to the default, ${JSON.stringify(parameter.default)}`,
  });
  reset.hidden = parameter.required || spec[parameter.name] === undefined;
  const value = spec[parameter.name] ?? parameter.default;
  const about = {id, 'aria-describedby': `${id}-meaning ${id}-error`};
  const control = {context, parameter, value, set, about, path: where};
  return h('div',
      {class: `field ${parameter.kind}`, 'data-path': where, 'data-kind': parameter.kind},
      h('div', {class: 'head'}, nameOf(parameter, id), reset), CONTROLS[parameter.kind](control),
      h('p', {class: 'meaning', id: `${id}-meaning`}, ...markdown(parameter.meaning),
          ` ${capital(parameter.allowed)}.`),
      h('p', {class: 'error', id: `${id}-error`, role: 'alert', hidden: true}));
}

/** The label of the control, or what names a group of them. */
function nameOf(parameter, id) {
  const isGroup = ['schedule', 'schedules', 'curves', 'list', 'pairs'].includes(parameter.kind);
  if (isGroup) return h('span', {class: 'name', id: `${id}-name`}, parameter.name);
  return h('label', {class: 'name', 'for': id}, parameter.name);
}

const CONTROLS = {
  'number': numberControl,
  'list': listControl,
  'pairs': pairsControl,
  'schedule': partsControl,
  'schedules': partsControl,
  'curves': partsControl,
  'flag': flagControl,
  'choice': choiceControl,
  'product': productControl,
  'function': functionControl,
};

function flagControl({value, set, about}) {
  const change = (event) => set(event.target.checked);
  return h('input', {...about, type: 'checkbox', checked: value === true, onchange: change});
}

function choiceControl({parameter, value, set, about}) {
  const choices = parameter.nullable ? ['', ...parameter.choices] : parameter.choices;
  const options = choices.map((choice) => {
    const selected = choice === (value ?? '');
    return h('option', {value: choice, selected}, choice || 'none');
  });
  return h('select', {...about, onchange: (event) => set(event.target.value || null)}, options);
}

function productControl({value, set, about}) {
  const change = (event) => set(event.target.value);
  return h('input', {...about, type: 'text', value: value ?? '', oninput: change});
}

/** A name, and what is drawn in place of the function, which is code of the caller. */
function functionControl({context, parameter, value, set, about, path}) {
  const parsed = (text) => {
    const names = text.split(',').map((name) => name.trim()).filter(Boolean);
    if (!names.length) return parameter.nullable ? null : '';
    return names.length > 1 && parameter.per_group ? names : names.join(',');
  };
  const name = h('input', {
    ...about,
    type: 'text',
    value: Array.isArray(value) ? value.join(', ') : value ?? '',
    placeholder: parameter.nullable ? 'none' : '',
    oninput: (event) => set(parsed(event.target.value)),
  });
  const options = Object.entries(STAND_INS).map(([key, {text}]) => {
    return h('option', {value: key, selected: key === context.standIn}, text);
  });
  const choose = h('select', {
    'aria-label': `${path}: what is drawn in place of the function`,
    onchange: (event) => context.chooseStandIn(event.target.value),
  });
  choose.append(...options);
  const why = 'Functions of your program cannot run here. Drawn in their place: ';
  return h('div', {}, name, h('label', {class: 'stand-in'}, why, choose));
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `schedules[1].T_max`, `schedules[1]`, `schedules`, and nothing. */
function pathAround(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}

/** What takes the focus in a field. */
export function controlIn(field) {
  return field?.querySelector('input, select') ?? field?.querySelector('button:not([hidden])');
}

/** Shows a message of the engine at the field that it names; returns whether there is one. */
export function showError(form, path, message) {
  for (const place of form.querySelectorAll('.error')) place.hidden = true;
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
  }
  // The longest path that is there: a message may name an element of a list.
  for (let known = path; known; known = pathAround(known)) {
    const field = form.querySelector(`[data-path="${CSS.escape(known)}"]`);
    const place = field?.querySelector(':scope > .error');
    if (!place) continue;
    place.textContent = message;
    place.hidden = false;
    const named = form.querySelector(`[data-item="${CSS.escape(path)}"]`);
    (named ?? controlIn(field))?.setAttribute('aria-invalid', 'true');
    return true;
  }
  return false;
}

/** Where the focus is in a form, to put it there again when its controls have been made anew. */
export function focusIn(form) {
  const focused = form.contains(document.activeElement) ? document.activeElement : null;
  const path = focused?.closest('[data-path]')?.dataset.path;
  const label = focused?.getAttribute('aria-label');
  const id = focused?.id;
  const attribute = (name, value) => form.querySelector(`[${name}="${CSS.escape(value)}"]`);
  const restore = () => {
    if (!focused) return;
    const same = (id && attribute('id', id)) || (label && attribute('aria-label', label));
    const near = path && controlIn(attribute('data-path', path));
    (same || near)?.focus();
  };
  return {restore};
}
