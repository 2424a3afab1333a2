// The documentation of a type, which the engine has as text with a little Markdown: paragraphs, lists, code.

import {h} from './dom.mjs';

/** Texts and code of one paragraph. */
export function markdown(text) {
  return text.split('`').map((part, i) => (i % 2 ? h('code', {}, part) : part.replace(/\n/g, ' ')));
}

function block(text) {
  const items = text.split(/^- /m);
  if (items[0] !== '') return h('p', {}, ...markdown(text));
  return h('ul', {}, items.slice(1).map((item) => h('li', {}, ...markdown(item.trim()))));
}

/** All of it, under what can be opened. */
export function documentationOf(type) {
  return h('details', {class: 'documentation'}, h('summary', {}, `About ${type.name}`),
      documentationBlocks(type));
}

export function documentationBlocks(type) {
  return [
    ...type.documentation.split('\n\n').map(block),
    h('p', {class: 'source'}, 'Source: ', ...markdown(type.source)),
  ];
}
