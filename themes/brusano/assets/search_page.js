// The page of results: ordinary headings and links, and what narrows them down. The query and the choices stand in the
// fragment of the address, which is never sent. Only that page loads this; `tools` are the functions of search.js that
// it needs, which are there already.

const step = 20;

export function searchPageWith(tools) {
  const { addressOf, announcer, countText, headingOf, make, markedNodes, search } = tools;

  const has = (sheet, number) => ((sheet.facets[number >> 3] >> (number & 7)) & 1) === 1;

  // [{ id, label, values: [{ id, label, holds(sheet) }] }]
  function filtersOf(index, labels) {
    const types = index.types.map((type) => ({ id: type.name, label: type.many, holds: (sheet) => sheet.type === type }));
    const facets = index.facets.map(({ id, label, values }) => ({ id, label: label || labels[id], values: values.map((value) => ({ ...value, holds: (sheet) => has(sheet, value.number) })) }));
    return [{ id: 'type', label: labels.type, values: types }, ...facets];
  }

  class SearchPage {
    constructor(form, index) {
      this.form = form;
      this.index = index;
      this.field = form.querySelector('input');
      this.filters = filtersOf(index, form.dataset);
      this.panel = document.getElementById('page-filters');
      this.results = document.getElementById('page-results');
      this.say = announcer(form.querySelector('[role=status]'));
      this.field.addEventListener('input', () => this.changed());
      this.panel.addEventListener('change', () => this.changed());
      addEventListener('hashchange', () => this.read());
      this.read();
    }

    // From the address to the page.
    read() {
      const asked = new URLSearchParams(location.hash.slice(1));
      if (this.field !== document.activeElement || asked.get('q')) this.field.value = asked.get('q') ?? '';
      this.chosen = new Set(this.filters.flatMap(({ id, values }) => values.filter((value) => asked.getAll(id).includes(value.id))));
      this.show();
    }

    // From the page to the address.
    changed() {
      const address = new URLSearchParams(this.field.value.trim() ? { q: this.field.value.trim() } : {});
      this.chosen = new Set([...this.panel.querySelectorAll(':checked')].map((box) => box.filterValue));
      for (const { id, values } of this.filters) for (const value of values) if (this.chosen.has(value)) address.append(id, value.id);
      history.replaceState(null, '', `${location.pathname}${location.search}#${address}`);
      this.show();
    }

    show() {
      const query = this.field.value.trim();
      const everything = this.index.sheets.map((sheet, number) => ({ sheet: number, place: 0 }));
      this.answer = query ? search(this.index, query) : { results: this.chosen.size > 0 ? everything : [], words: new Set(), concepts: new Set() };
      const met = this.filters.map(({ values }) => values.filter((value) => this.chosen.has(value))).filter((values) => values.length > 0);
      const found = this.answer.results.filter(({ sheet }) => met.every((values) => values.some((value) => value.holds(this.index.sheets[sheet]))));
      this.showFilters(query ? this.answer.results : everything);
      const text = query || this.chosen.size > 0 ? countText(this.form.dataset, found.length) : '';
      document.getElementById('page-count').textContent = text;
      this.say(text);
      this.results.replaceChildren();
      this.showMore(found, 0);
    }

    showMore(found, from) {
      this.results.append(...found.slice(from, from + step).map((result) => this.result(result)));
      if (from + step >= found.length) return;
      const button = make('button', { type: 'button', class: 'button button-quiet' }, this.form.dataset.more);
      const item = make('li', { class: 'search-more' }, button);
      button.addEventListener('click', () => {
        item.remove();
        this.showMore(found, from + step);
        this.results.children[from + step].querySelector('a').focus();
      });
      this.results.append(item);
    }

    result(result) {
      const { index, answer } = this;
      const { type, title, summary, otherUrl, otherTitle, url } = index.sheets[result.sheet];
      const heading = headingOf(index, result);
      const { also, alsoLang } = this.form.dataset;
      return make('li', { class: `accent-${type.accent}` },
        make('p', { class: 'search-type' }, type.one),
        make('h2', {}, make('a', { href: url }, ...markedNodes(index, answer, title))),
        make('p', {}, ...markedNodes(index, answer, summary)),
        ...(heading ? [make('p', { class: 'search-place' }, make('a', { href: addressOf(index, result) }, ...markedNodes(index, answer, heading)))] : []),
        ...(otherUrl ? [make('p', { class: 'search-also' }, `${also} `, make('a', { href: otherUrl, hreflang: alsoLang, lang: alsoLang }, otherTitle))] : []));
    }

    // The values that some result has, and those chosen, with how many have them.
    showFilters(results) {
      const focused = document.activeElement?.filterValue;
      const sheets = results.map(({ sheet }) => this.index.sheets[sheet]);
      const sets = this.filters.map(({ label, values }) => {
        const counted = values.map((value) => [value, sheets.filter(value.holds).length]).filter(([value, count]) => count > 0 || this.chosen.has(value));
        return counted.length < 2 && !counted.some(([value]) => this.chosen.has(value)) ? [] : [make('fieldset', {}, make('legend', {}, label), ...counted.map(([value, count]) => this.checkbox(value, count)))];
      });
      this.panel.replaceChildren(...sets.flat());
      for (const box of this.panel.querySelectorAll('input')) if (box.filterValue === focused) box.focus();
    }

    checkbox(value, count) {
      const box = Object.assign(make('input', { type: 'checkbox' }), { checked: this.chosen.has(value), filterValue: value });
      return make('label', {}, box, make('span', {}, value.label), make('span', { class: 'count' }, count));
    }
  }

  return SearchPage;
}
