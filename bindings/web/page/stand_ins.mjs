// What is drawn in place of functions of the caller, which are code of a training program and not part of a
// spec.

import {asList} from './catalogue.mjs';

export const STAND_INS = {
  decay: {text: '0.99 ** epoch', call: (epoch) => 0.99 ** epoch},
  inverse: {text: '1 / (1 + epoch / 100)', call: (epoch) => 1 / (1 + Math.abs(epoch) / 100)},
  one: {text: '1', call: () => 1},
  saw:
      {text: '1 - (epoch mod 100) / 100', call: (epoch) => 1 - (((epoch % 100) + 100) % 100) / 100},
};

/** The names of all functions in a spec. */
export function functionNames(spec, catalogue, type = catalogue.get(spec?.type)) {
  const names = new Set();
  for (const parameter of type?.parameters ?? []) {
    const value = spec[parameter.name];
    if (parameter.kind === 'function') asList(value).forEach((name) => names.add(String(name)));
    for (const [part, partType] of catalogue.parts(parameter, value)) {
      functionNames(part, catalogue, partType).forEach((name) => names.add(name));
    }
  }
  return [...names];
}

/** One stand-in under each name that a spec has. */
export function standInsFor(spec, catalogue, which) {
  const {call} = STAND_INS[which];
  return Object.fromEntries(functionNames(spec, catalogue).map((name) => [name, call]));
}
