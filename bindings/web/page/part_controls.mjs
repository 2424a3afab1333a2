// Controls for parameters that are schedules: one, a list of them, or one under each name.

import {asList} from './catalogue.mjs';
import {COMPOSITIONS} from './compose.mjs';
import {button, h} from './dom.mjs';
import {specFields} from './form.mjs';

const NEW_PART = {
  type: 'swiftlr.constant'
};

/** What can be made of a schedule. */
export function composing(context, spec, replace) {
  const choose = (event) => {
    const horizon = context.horizon(spec) || context.steps;
    replace(COMPOSITIONS[event.target.value](spec, horizon));
  };
  const attributes = {class: 'quiet', 'aria-label': `compose with ${spec.type}`, onchange: choose};
  const options = Object.keys(COMPOSITIONS).map((name) => h('option', {value: name}, name));
  return h('select', attributes, h('option', {value: '', selected: true}, 'Compose…'), options);
}

function changeType(context, name, title, replace) {
  const chosen = (type) => replace(context.catalogue.example(type));
  const attributes = {class: 'quiet', 'aria-label': `change the type of ${title}`};
  return button('Change type', () => context.pick(name, chosen), attributes);
}

/** A part in a frame, with what can be done with it. */
function part(context, {title, spec, path, type, replace, buttons}) {
  const name = type?.name ?? spec?.type ?? 'no type';
  const isFixed = spec?.type === undefined && type;
  const tools =
      isFixed ? [] : [changeType(context, name, title, replace), composing(context, spec, replace)];
  return h('fieldset', {class: 'part'}, h('legend', {}, `${title}: ${name}`),
      h('div', {class: 'tools'}, tools, buttons), specFields(context, spec, path, type));
}

function listOfParts({context, parameter, value, set, path}) {
  const list = asList(value);
  const fixedType = parameter.of ? context.catalogue.get(parameter.of) : undefined;
  const edit = (change) => {
    const changed = [...list];
    change(changed);
    set(changed, true);
  };
  const tool = (label, meaning, i, change) => button(label, () => edit(change), {
    class: 'quiet',
    'aria-label': `${meaning} ${parameter.name}[${i}]`,
    title: meaning,
  });
  const up = (i) => tool('↑', 'move up', i, (changed) => {
    [changed[i - 1], changed[i]] = [changed[i], changed[i - 1]];
  });
  const remove = (i) => tool('×', 'remove', i, (changed) => changed.splice(i, 1));
  const fresh = () => {
    if (!parameter.of) return {...NEW_PART};
    const {type, ...parameters} = context.catalogue.example(parameter.of);
    return parameters;
  };
  const parts = list.map((spec, i) => part(context, {
    title: `${parameter.name}[${i}]`,
    spec,
    path: `${path}[${i}]`,
    type: fixedType ?? context.catalogue.get(spec?.type),
    replace: (chosen) => edit((changed) => (changed[i] = chosen)),
    buttons: [...(i > 0 ? [up(i)] : []), ...(list.length > 1 ? [remove(i)] : [])],
  }));
  const attributes = {class: 'quiet', 'aria-label': `add a part to ${parameter.name}`};
  const add = button('+ add a part', () => edit((changed) => changed.push(fresh())), attributes);
  return h('div', {}, parts, add);
}

function namedParts({context, parameter, value, set, path}) {
  const curves = Object.entries(value ?? {});
  const change = (entries) => set(Object.fromEntries(entries), true);
  const replaced = (i, entry) => change(curves.map((old, j) => (j === i ? entry : old)));
  const nameField = (name, spec, i) => h('input', {
    type: 'text',
    value: name,
    'aria-label': `name of the curve ${name}`,
    onchange: (event) => replaced(i, [event.target.value, spec]),
  });
  const remove = (name, i) => button('×', () => change(curves.filter((_, j) => j !== i)), {
    class: 'quiet',
    'aria-label': `remove the curve ${name}`,
  });
  const parts = curves.map(([name, spec], i) => part(context, {
    title: name,
    spec,
    path: `${path}.${name}`,
    type: context.catalogue.get(spec?.type),
    replace: (chosen) => replaced(i, [name, chosen]),
    buttons: [nameField(name, spec, i), ...(curves.length > 1 ? [remove(name, i)] : [])],
  }));
  const add = () => {
    const usual = ['lr', 'weight_decay', 'momentum'].find((one) => !(one in (value ?? {})));
    change([...curves, [usual ?? `curve_${curves.length + 1}`, {...NEW_PART}]]);
  };
  const attributes = {class: 'quiet', 'aria-label': `add a curve to ${parameter.name}`};
  return h('div', {}, parts, button('+ add a curve', add, attributes));
}

export function partsControl(control) {
  const {context, parameter, value, set, path} = control;
  if (parameter.kind === 'schedules') return listOfParts(control);
  if (parameter.kind === 'curves') return namedParts(control);
  if (value === null || value === undefined) {
    return button('+ set it', () => set({...NEW_PART}, true), {class: 'quiet'});
  }
  return part(context, {
    title: parameter.name,
    spec: value,
    path,
    type: context.catalogue.get(value.type),
    replace: (chosen) => set(chosen, true),
    buttons: parameter.nullable ? [button('×', () => set(null, true), {
      class: 'quiet',
      'aria-label': `remove ${parameter.name}`,
    })] :
                                  [],
  });
}
