// The combobox: a field and the list of sheets under it (ARIA 1.2). The arrows move, Enter follows, Escape closes.

import { addressOf, search } from './search_engine.js';
import { announcer, countText, headingOf, make, markedNodes } from './search_view.js';

const shown = 8;

// The first results, by type, in the order in which the types first come.
function groupsOf(index, results) {
  const groups = new Map();
  for (const result of results) {
    const { type } = index.sheets[result.sheet];
    groups.set(type, [...(groups.get(type) ?? []), result]);
  }
  return groups;
}

export class SearchBox {
  constructor(form, index) {
    this.form = form;
    this.index = index;
    this.field = form.querySelector('[role=combobox]');
    this.list = document.getElementById(this.field.getAttribute('aria-controls'));
    this.say = announcer(form.querySelector('[role=status]'));
    this.active = -1;
    this.field.addEventListener('input', () => this.update());
    this.field.addEventListener('focus', () => this.update());
    this.field.addEventListener('keydown', (event) => this.press(event));
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.field.addEventListener('blur', () => this.close());
  }

  get options() {
    return this.list.querySelectorAll('[role=option]');
  }

  update() {
    const query = this.field.value.trim();
    if (!query) {
      this.say('');
      this.close();
      return;
    }
    const answer = search(this.index, query);
    this.say(countText(this.form.dataset, answer.results.length));
    this.list.replaceChildren(...this.groups(answer), ...this.links(query, answer.results.length));
    this.choose(-1);
    this.open(true);
  }

  groups(answer) {
    return [...groupsOf(this.index, answer.results.slice(0, shown))].map(([type, results]) => {
      const label = `${this.list.id}-${type.name}`;
      const options = results.map((result) => this.option(answer, result));
      return make('div', { role: 'group', 'aria-labelledby': label, class: `accent-${type.accent}` }, make('div', { id: label, role: 'presentation', class: 'search-type' }, type.many), ...options);
    });
  }

  option(answer, result) {
    const { title, summary } = this.index.sheets[result.sheet];
    const heading = headingOf(this.index, result);
    return make('a', { role: 'option', tabindex: -1, href: addressOf(this.index, result) },
      make('span', { class: 'search-title' }, ...markedNodes(this.index, answer, title)),
      ...(heading ? [make('span', { class: 'search-place' }, ...markedNodes(this.index, answer, heading))] : []),
      make('span', { class: 'search-text' }, ...markedNodes(this.index, answer, summary)));
  }

  // Below the sheets: where the others are, or where to look when there is none.
  links(query, count) {
    const { none, all, lists } = this.form.dataset;
    if (count === 0) return [make('a', { role: 'option', tabindex: -1, href: lists, class: 'search-all' }, none)];
    return [make('a', { role: 'option', tabindex: -1, href: this.address(query), class: 'search-all' }, all.replace('#', count))];
  }

  address(query) {
    return `${this.form.getAttribute('action')}#${new URLSearchParams({ q: query })}`;
  }

  open(isOpen) {
    this.list.hidden = !isOpen;
    this.field.setAttribute('aria-expanded', isOpen);
  }

  close() {
    this.choose(-1);
    this.open(false);
  }

  choose(active) {
    this.active = active;
    this.field.removeAttribute('aria-activedescendant');
    for (const [number, option] of this.options.entries()) {
      option.id = `${this.list.id}-${number}`;
      option.setAttribute('aria-selected', number === active);
      if (number !== active) continue;
      this.field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  // One option on or back; past either end, the field itself.
  move(step) {
    if (this.list.hidden) {
      this.update();
      if (this.list.hidden) return;
    }
    const places = this.options.length + 1;
    this.choose(((this.active + 1 + step + places) % places) - 1);
  }

  press(event) {
    const { key, isComposing, altKey, ctrlKey, metaKey } = event;
    if (isComposing || ctrlKey || metaKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (altKey) this[key === 'ArrowUp' ? 'close' : 'update']();
      else this.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && this.active >= 0 && !this.list.hidden) this.options[this.active].click();
    else if (key === 'Escape' && !this.list.hidden) this.close();
    else if (key === 'Escape' && this.field.value) this.field.value = '';
    else return;
    event.preventDefault();
  }
}
