// Elements made in one expression.

/**
 * h('button', {type: 'button', onclick: add}, 'Add'): an attribute whose name begins with "on" is a listener;
 * true stands for an attribute without a value, and false, null or undefined for none.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

export function button(label, onclick, attributes = {}) {
  return h('button', {type: 'button', onclick, ...attributes}, label);
}

export function byId(id) {
  return document.getElementById(id);
}

/** Calls a function once after a while without calls; `now` calls it at once if it is due. */
export function debounced(milliseconds, callable) {
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = 0;
      callable();
    }, milliseconds);
  };
  later.now = () => {
    if (!timer) return;
    clearTimeout(timer);
    timer = 0;
    callable();
  };
  return later;
}
