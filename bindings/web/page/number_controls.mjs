// Controls for numbers: a field for the exact value, with a length such as 10ep or a number for each group where
// that is allowed, and a slider beside it.

import {asList} from './catalogue.mjs';
import {button, h} from './dom.mjs';
import {sliderScale} from './slider_scale.mjs';

/** What a text stands for in a spec; undefined for the default. Nonsense stays, for the engine to refuse. */
export function parsedNumber(text, parameter) {
  const trimmed = text.trim();
  if (trimmed === '' && !parameter.nullable) return parameter.required ? '' : undefined;
  if (trimmed === '' || trimmed === 'none' || trimmed === 'null') return null;
  if (trimmed.includes(',') && parameter.per_group) {
    return trimmed.split(',').map((one) => parsedNumber(one, {...parameter, per_group: false}));
  }
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}

function shownNumber(value) {
  if (value === null || value === undefined) return '';
  // A length that is resolved, as programs write it.
  if (typeof value === 'object' && !Array.isArray(value)) return value.length ?? '';
  return asList(value).map(String).join(', ');
}

/** A field and its slider for one number. `label` is given where it is one of several. */
function numberInput({context, parameter, value, set, attributes, label}) {
  let scale;
  const rescale = (number) => {
    scale = sliderScale(parameter, Number.isFinite(number) ? number : 0, context.steps);
    slider.max = scale.places;
    slider.value = scale.place(Number.isFinite(number) ? number : 0);
    slider.disabled = !Number.isFinite(number ?? 0);
    slider.setAttribute('aria-valuetext', shownNumber(number) || 'none');
  };
  const field = h('input', {
    ...attributes,
    type: 'text',
    inputmode: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': label,
    value: shownNumber(value),
    placeholder: parameter.nullable ? 'none' : '',
    oninput: () => {
      const typed = parsedNumber(field.value, parameter);
      rescale(typed === undefined ? parameter.default : typed);
      set(typed);
    },
  });
  const slider = h('input', {
    type: 'range',
    min: 0,
    step: 1,
    'aria-label': `${label ?? parameter.name}, slider`,
    oninput: () => {
      const number = scale.value(Number(slider.value));
      field.value = shownNumber(number);
      slider.setAttribute('aria-valuetext', field.value);
      set(number);
    },
    onchange: () => rescale(parsedNumber(field.value, parameter)),
  });
  rescale(value);
  return h('div', {class: 'number-input'}, field, slider);
}

export function numberControl({context, parameter, value, set, about}) {
  return numberInput({context, parameter, value, set, attributes: about});
}

/** The buttons and rows of a list. `row` makes the controls of an element, `fresh` a new one. */
function rows({parameter, list, set, about, path, row, fresh}) {
  const change = (edit) => {
    const changed = [...list];
    edit(changed);
    set(changed, true);
  };
  return h('div', {role: 'group', 'aria-labelledby': `${about.id}-name`, id: about.id},
      list.map((element, i) => h('div', {class: 'row', 'data-item': `${path}[${i}]`},
                   row(element, i,
                       (edited) => {
                         list[i] = edited;
                         set([...list]);
                       }),
                   button('×', () => change((changed) => changed.splice(i, 1)), {
                     class: 'quiet',
                     'aria-label': `remove ${parameter.name}[${i}]`,
                     title: 'remove',
                   }))),
      button('+ add', () => change((changed) => changed.push(fresh(changed.at(-1)))), {
        class: 'quiet',
        'aria-label': `add to ${parameter.name}`,
      }));
}

/** What follows in a list: positions go on in steps as long as the last one. */
function next(value, parameter) {
  if (!Number.isFinite(value)) return parameter.unit === 'steps' ? 10 : 1;
  return parameter.unit === 'steps' ? value * 2 || 10 : value;
}

export function listControl({context, parameter, value, set, about, path}) {
  const list = asList(value);
  const single = {...parameter, required: true};
  const row = (element, i, edit) => numberInput({
    context,
    parameter: single,
    value: element,
    set: edit,
    attributes: {'data-item': `${path}[${i}]`, 'aria-describedby': about['aria-describedby']},
    label: `${parameter.name}[${i}]`,
  });
  const fresh = (last) => next(last, parameter);
  return rows({parameter, list, set, about, path, row, fresh});
}

export function pairsControl({context, parameter, value, set, about, path}) {
  const list = asList(value).map(asList);
  const ofPosition = {...parameter, required: true};
  const ofValue = {name: parameter.name, required: true};
  const row = (pair, i, edit) => h('div', {class: 'pair'}, [ofPosition, ofValue].map((half, j) => {
    return numberInput({
      context,
      parameter: half,
      value: pair[j],
      set: (number) => edit(j === 0 ? [number, pair[1]] : [pair[0], number], (pair[j] = number)),
      attributes: {'data-item': `${path}[${i}][${j}]`},
      label: `${parameter.name}[${i}], ${j === 0 ? 'position' : 'value'}`,
    });
  }));
  const fresh = (last) => (last ? [next(last[0], parameter), last[1]] : [0, 1]);
  return rows({parameter, list, set, about, path, row, fresh});
}
