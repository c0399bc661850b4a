// Narrows the list of methods by the answers, which are the fragment of the address: #purpose=solve&people=8&minutes=45&ease=easy
// A method whose sheet does not say what was asked is kept, after the others, and says so.

const root = document.querySelector('[data-choose]');
const part = (name, within = root) => within.querySelector(`[data-${name}]`);
const form = part('form');
const list = part('list');
const levels = ['easy', 'some', 'experienced'];
const questions = ['purpose', 'people', 'minutes', 'ease'];

const number = (text) => (text ? Number(text) : null);

const cards = [...list.children].map((element) => ({
  element,
  purposes: [...element.querySelectorAll('[data-purpose]')].map((item) => [item.dataset.purpose, item.textContent.trim()]),
  least: number(element.dataset.peopleMin),
  most: number(element.dataset.peopleMax),
  minutes: number(element.dataset.minutes),
  ease: element.dataset.ease,
}));

// Per question: true, false, or null where the sheet does not say.
const checks = {
  purpose: ({ purposes }, wanted) => purposes.some(([id]) => id === wanted),
  people: ({ least, most }, wanted) => (least === null && most === null ? null : wanted >= (least ?? 1) && wanted <= (most ?? Infinity)),
  minutes: ({ minutes }, wanted) => (minutes === null ? null : minutes <= wanted),
  ease: ({ ease }, wanted) => (ease ? levels.indexOf(ease) <= levels.indexOf(wanted) : null),
};

function answers() {
  const given = questions.map((name) => [name, form.elements[name].value.trim()]).filter(([name, value]) => value && form.elements[name].validity.valid);
  return new Map(given.map(([name, value]) => [name, form.elements[name].type === 'number' ? Number(value) : value]));
}

function judge(card, given) {
  const unsaid = [];
  for (const [name, wanted] of given) {
    const fits = checks[name](card, wanted);
    if (fits === false) return null;
    if (fits === null) unsaid.push(name);
  }
  return unsaid;
}

function showUnsure({ element }, unsaid) {
  const note = part('unsure', element);
  note.hidden = unsaid.length === 0;
  note.textContent = note.dataset.text.replace('%missing%', unsaid.map((name) => note.dataset[name]).join(', '));
}

function sentence(found, unsure) {
  const { none, one, many, unsureOne, unsureMany } = part('found').dataset;
  const counted = (count, single, several) => (count === 1 ? single : several.replace('%count%', count));
  const sentences = [];
  if (found > 0) sentences.push(counted(found, one, many));
  if (unsure > 0) sentences.push(counted(unsure, unsureOne, unsureMany));
  return sentences.join(' ') || none;
}

let announcing = 0;

function show() {
  const given = answers();
  const judged = cards.map((card) => [card, judge(card, given)]);
  const sure = judged.filter(([, unsaid]) => unsaid?.length === 0);
  const unsure = judged.filter(([, unsaid]) => unsaid?.length > 0);
  for (const [{ element }, unsaid] of judged) element.hidden = unsaid === null;
  for (const [card, unsaid] of [...sure, ...unsure]) showUnsure(card, unsaid);
  list.append(...[...sure, ...unsure].map(([{ element }]) => element));
  clearTimeout(announcing);
  announcing = setTimeout(() => (part('found').textContent = given.size > 0 ? sentence(sure.length, unsure.length) : ''), 300);
}

// The language switch keeps the answers.
const switches = [...document.querySelectorAll('header a[hreflang]')];

function changed() {
  const address = new URLSearchParams([...answers()]).toString();
  history.replaceState(null, '', address ? `#${address}` : location.pathname + location.search);
  for (const link of switches) link.hash = address;
  part('nonsense').hidden = true;
  show();
}

function restore() {
  const said = new URLSearchParams(location.hash.slice(1));
  for (const name of questions) form.elements[name].value = '';
  let nonsense = [...said.keys()].some((name) => !questions.includes(name));
  for (const name of questions.filter((each) => said.has(each))) {
    const field = form.elements[name];
    field.value = said.get(name);
    if (field.value === said.get(name) && field.value && field.checkValidity()) continue;
    field.value = '';
    nonsense = true;
  }
  part('nonsense').hidden = !nonsense;
  for (const link of switches) link.hash = location.hash;
  show();
}

const purposes = new Map(cards.flatMap(({ purposes: own }) => own));
form.elements.purpose.append(...[...purposes].map(([id, text]) => new Option(text, id)));
form.addEventListener('input', changed);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.getElementById('page-all').focus();
});
form.addEventListener('reset', () => setTimeout(changed));
addEventListener('hashchange', restore);
part('static').hidden = true;
form.hidden = false;
restore();
