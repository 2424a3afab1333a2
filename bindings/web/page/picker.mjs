// The dialog in which a type is chosen: all of them by peer, with their documentation, and a search.

import {headline} from './catalogue.mjs';
import {documentationBlocks} from './documentation.mjs';
import {button, h} from './dom.mjs';

export class Picker {
  constructor(catalogue) {
    this.catalogue = catalogue;
    this.search = h('input', {
      type: 'search',
      id: 'type-search',
      placeholder: 'Search: cosine, warmup, one cycle …',
      'aria-label': 'search the types',
      'aria-controls': 'type-list',
      autocomplete: 'off',
      oninput: () => this.list(),
      onkeydown: (event) => this.fromSearch(event),
    });
    this.select = h('select', {
      id: 'type-list',
      size: 14,
      'aria-label': 'types of schedules, by peer',
      onchange: () => this.describe(),
      ondblclick: () => this.choose(),
      onkeydown: (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        this.choose();
      },
    });
    this.description =
        h('div', {class: 'description', 'aria-live': 'polite', id: 'type-description'});
    this.found = h('p', {class: 'found', role: 'status'});
    this.dialog = h('dialog', {class: 'picker', 'aria-label': 'choose a type of schedule'},
        h('div', {class: 'picker-body'},
            h('div', {class: 'picker-list'}, this.search, this.found, this.select),
            this.description),
        h('div', {class: 'tools'},
            button('Choose', () => this.choose(), {id: 'type-choose', class: 'main'}),
            button('Cancel', () => this.dialog.close())));
    document.body.append(this.dialog);
  }

  /** Opens it; `chosen` is called with the name of a type. */
  open(name, chosen) {
    this.chosen = chosen;
    this.search.value = '';
    this.list(name);
    this.dialog.showModal();
    this.search.focus();
  }

  list(name = this.select.value) {
    const peers = this.catalogue.search(this.search.value);
    const count = peers.reduce((sum, [, types]) => sum + types.length, 0);
    this.found.textContent = `${count} of ${this.catalogue.types.length} types`;
    this.select.replaceChildren(...peers.map(([peer, types]) => h('optgroup', {label: peer},
                                                 types.map((type) => h('option', {
                                                   value: type.name,
                                                   title: headline(type.documentation),
                                                   selected: type.name === name,
                                                 },
                                                               type.name)))));
    if (!this.select.value && this.select.options.length) this.select.selectedIndex = 0;
    this.select.selectedOptions[0]?.scrollIntoView({block: 'nearest'});
    this.describe();
  }

  describe() {
    const type = this.catalogue.get(this.select.value);
    this.description.replaceChildren(
        ...(type ? [h('h2', {}, type.name), ...documentationBlocks(type)] :
                   [h('p', {}, 'No type has all of these words.')]));
  }

  fromSearch(event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.choose();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.select.focus();
    }
  }

  choose() {
    const name = this.select.value;
    if (!name) return;
    this.dialog.close();
    this.chosen(name);
  }
}
