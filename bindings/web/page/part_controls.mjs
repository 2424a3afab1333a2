// Controls for parameters that are schedules: one, a list of them, or one under each name.

import {asList} from './catalogue.mjs';
import {COMPOSITIONS} from './compose.mjs';
import {button, h} from './dom.mjs';
import {specFields} from './form.mjs';

const NEW_PART = {
  type: 'swiftlr.constant'
};

/** What can be done with a schedule: another type, or a composition of it. */
export function composing(context, spec, replace) {
  return h('select', {
    class: 'quiet',
    'aria-label': `compose with ${spec.type}`,
    onchange: (event) => {
      const horizon = context.horizon(spec) || context.steps;
      replace(COMPOSITIONS[event.target.value](spec, horizon));
    },
  },
      h('option', {value: '', selected: true}, 'Compose…'),
      Object.keys(COMPOSITIONS).map((name) => h('option', {value: name}, name)));
}

/** A part in a frame, with what can be done with it. */
function part(context, {title, spec, path, type, replace, buttons}) {
  const name = type?.name ?? spec?.type ?? 'no type';
  const fixed = spec?.type === undefined && type;
  return h('fieldset', {class: 'part'}, h('legend', {}, `${title}: ${name}`),
      h('div', {class: 'tools'},
          fixed ? null :
                  button('Change type',
                      () => context.pick(name,
                          (chosen) => {
                            replace(context.catalogue.example(chosen));
                          }),
                      {class: 'quiet', 'aria-label': `change the type of ${title}`}),
          fixed ? null : composing(context, spec, replace), buttons),
      specFields(context, spec, path, type));
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
  const fresh = () => {
    if (!parameter.of) return {...NEW_PART};
    const {type, ...parameters} = context.catalogue.example(parameter.of);
    return parameters;
  };
  return h(
      'div', {},
      list.map(
          (spec, i) => part(context, {
            title: `${parameter.name}[${i}]`,
            spec,
            path: `${path}[${i}]`,
            type: fixedType ?? context.catalogue.get(spec?.type),
            replace: (chosen) => edit((changed) => (changed[i] = chosen)),
            buttons: [
              i > 0 ? tool(
                          '↑', 'move up', i,
                          (changed) => {
                            [changed[i - 1], changed[i]] = [changed[i], changed[i - 1]];
                          }) :
                      null,
              list.length > 1 ? tool('×', 'remove', i, (changed) => changed.splice(i, 1)) : null,
            ],
          })),
      button('+ add a part', () => edit((changed) => changed.push(fresh())), {
        class: 'quiet',
        'aria-label': `add a part to ${parameter.name}`,
      }));
}

function namedParts({context, parameter, value, set, path}) {
  const curves = Object.entries(value ?? {});
  const change = (entries) => set(Object.fromEntries(entries), true);
  const replaced = (i, entry) => curves.map((old, j) => (j === i ? entry : old));
  return h('div', {}, curves.map(([name, spec], i) => part(context, {
    title: name,
    spec,
    path: `${path}.${name}`,
    type: context.catalogue.get(spec?.type),
    replace: (chosen) => change(replaced(i, [name, chosen])),
    buttons: [
      h('input', {
        type: 'text',
        value: name,
        'aria-label': `name of the curve ${name}`,
        onchange: (event) => change(replaced(i, [event.target.value, spec])),
      }),
      curves.length > 1 ? button('×', () => change(curves.filter((_, j) => j !== i)), {
        class: 'quiet',
        'aria-label': `remove the curve ${name}`,
      }) :
                          null,
    ],
  })),
      button('+ add a curve', () => {
        let name = ['lr', 'weight_decay', 'momentum'].find((one) => !(value && one in value));
        name ??= `curve_${curves.length + 1}`;
        change([...curves, [name, {...NEW_PART}]]);
      }, {class: 'quiet', 'aria-label': `add a curve to ${parameter.name}`}));
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
