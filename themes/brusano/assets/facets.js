// Filters the cards of a list by what they say of themselves. The choices stand in the fragment of the URL, which is never
// sent to the host, with ids that both languages share. Texts come from the page.

const panel = document.querySelector('.facets');
const form = panel.querySelector('form');
const submit = form.querySelector('[type=submit]');
const reset = form.querySelector('[type=reset]');
const word = form.elements.q;
const status = document.getElementById('page-count');
const everything = status.textContent;

// Without accents, and without what the typography of a page joins figures by.
const plain = (text) => text.normalize('NFD').replace(/[\p{M}\u00AD\u2060]/gu, '').toLowerCase();

const cards = [...document.querySelectorAll('[data-facets]')].map((element) => ({
  element,
  facets: JSON.parse(element.dataset.facets),
  text: plain(element.textContent),
}));

// A card shows the labels of its choices one after the other, in the order of their ids.
function labelsOf({ element, facets }, field) {
  const fact = element.querySelector(`[data-fact="${field}"]`);
  if (!fact) return null;
  const ids = facets[field];
  const texts = ids.length === 1 ? [fact.textContent] : fact.textContent.split(/\s·\s/);
  return texts.length === ids.length ? { title: fact.dataset.label, choices: ids.map((id, at) => [id, texts[at]]) } : null;
}

// The facets whose choices have names: a map from field to { title, choices: Map(id, { label, count }) }.
function gather() {
  const found = new Map();
  for (const card of cards) {
    for (const field of Object.keys(card.facets)) {
      const labels = card.facets[field].length > 0 && labelsOf(card, field);
      if (!labels) continue;
      if (!found.has(field)) found.set(field, { title: labels.title, choices: new Map() });
      const { choices } = found.get(field);
      for (const [id, label] of labels.choices) choices.set(id, { label, count: (choices.get(id)?.count ?? 0) + 1 });
    }
  }
  return new Map([...found].filter(([, { choices }]) => choices.size > 1));
}

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

function checkbox(field, [id, { label, count }]) {
  const box = make('input', { type: 'checkbox', name: field, value: id });
  return make('label', {}, box, make('span', {}, label), make('span', { className: 'count' }, String(count)));
}

const build = (facets) => {
  for (const [field, { title, choices }] of facets)
    submit.before(make('fieldset', {}, make('legend', {}, title), ...[...choices].map((choice) => checkbox(field, choice))));
};

const chosen = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));

// Of one facet any choice will do, of several facets one of each.
function matches({ facets, text }, choices) {
  const words = plain(choices.get('q') ?? '').split(/\s+/);
  const fields = new Set([...choices.keys()].filter((key) => key !== 'q'));
  return words.every((part) => text.includes(part)) && [...fields].every((field) => choices.getAll(field).some((id) => facets[field]?.includes(id)));
}

function announce(shown, active) {
  const text = shown === 0 ? panel.dataset.none : panel.dataset.count.replace('{shown}', shown).replace('{all}', cards.length);
  status.textContent = active ? text : everything;
}

// Both languages have the same ids: the switch keeps the choices.
function carry(query) {
  for (const link of document.querySelectorAll('.switch a')) link.hash = query;
}

// Choices, and not the id of a place on the page.
const asked = () => location.hash.includes('=');

function apply() {
  const choices = chosen();
  const active = [...choices].length > 0;
  let shown = 0;
  for (const card of cards) {
    card.element.hidden = active && !matches(card, choices);
    if (!card.element.hidden) shown += 1;
  }
  for (const section of document.querySelectorAll('.list-main section')) section.hidden = !section.querySelector('[data-facets]:not([hidden])');
  reset.hidden = !active;
  announce(shown, active);
  carry(choices.toString());
  if (active || asked()) history.replaceState(null, '', location.pathname + (active ? `#${choices}` : ''));
}

// What the URL says and the list does not know is left aside.
function restore() {
  const choices = new URLSearchParams(location.hash.slice(1));
  word.value = choices.get('q') ?? '';
  for (const box of form.querySelectorAll('[type=checkbox]')) box.checked = choices.getAll(box.name).includes(box.value);
  if ([...chosen()].length > 0) panel.open = true;
}

build(gather());
panel.classList.add('ready');
restore();
apply();
form.addEventListener('input', apply);
addEventListener('hashchange', () => {
  if (!asked()) return;
  restore();
  apply();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  panel.open = false;
  status.focus();
});
form.addEventListener('reset', () => setTimeout(() => { apply(); word.focus(); }));
