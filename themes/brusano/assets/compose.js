// A session made of methods. Its whole state is the fragment of the address:
//   #v=1&f=FRAME&m=MINUTES&n=NAME&t=15;15;speed-solutions:30,gease:60;35;10
// one part of `t` per time of the frame: minutes without a method, or methods with their minutes.

const root = document.querySelector('[data-compose]');
const part = (name, within = root) => within.querySelector(`[data-${name}]`);
const parts = (name, within = root) => [...within.querySelectorAll(`[data-${name}]`)];
const clone = (name) => document.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);
const shortName = (id) => id.split('/').pop();
const fill = (text, values) => text.replace(/%(\w+)%/g, (found, name) => values[name] ?? found);

const mostMethods = 12;
const longest = 480;

const frames = parts('frame').map((section) => ({
  section,
  id: shortName(section.dataset.frame),
  title: section.querySelector('h2').textContent,
  minutes: Number(section.dataset.minutes) || 120,
  times: parts('time', section).map((element) => ({ element, title: element.querySelector('h3').textContent, minutes: Number(element.dataset.minutes) || 0 })),
}));

const methods = new Map(
  parts('method').map(({ dataset, firstElementChild: link }) => [
    shortName(dataset.method),
    { name: link.textContent, url: link.getAttribute('href'), guide: dataset.guide, minutes: Number(dataset.minutes) || 0 },
  ]),
);

// The state and its address ------------------------------------------------------------------------------------

const emptyTimes = (frame) => frame.times.map(({ minutes }) => ({ own: minutes, methods: [] }));
const empty = (frame = frames[0]) => ({ frame, target: frame.minutes, name: '', times: emptyTimes(frame) });

const isMinutes = (text, least) => /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= longest;

function timeText({ own, methods: rows }) {
  return rows.length > 0 ? rows.map(({ id, minutes }) => `${id}:${minutes}`).join(',') : String(own);
}

function addressOf({ frame, target, name, times }) {
  const named = name ? `&n=${encodeURIComponent(name)}` : '';
  return `#v=1&f=${frame.id}&m=${target}${named}&t=${times.map(timeText).join(';')}`;
}

function readMethod(text, usual, faults) {
  const [id, minutes = ''] = text.split(':');
  if (!methods.has(id)) {
    faults.push(['method', id]);
    return [];
  }
  if (isMinutes(minutes, 1)) return [{ id, minutes: Number(minutes) }];
  faults.push(['minutes']);
  return [{ id, minutes: methods.get(id).minutes || usual || 30 }];
}

function readTime(text, { minutes: usual }, faults) {
  if (isMinutes(text, 0)) return { own: Number(text), methods: [] };
  if (!/[a-z]/i.test(text)) {
    faults.push(['minutes']);
    return { own: usual, methods: [] };
  }
  const named = text.split(',');
  if (named.length > mostMethods) faults.push(['count']);
  return { own: usual, methods: named.slice(0, mostMethods).flatMap((each) => readMethod(each, usual, faults)) };
}

// What the address says, as far as it makes sense, and the faults found: [kind, name].
function read(fragment) {
  const faults = [];
  const said = new URLSearchParams(fragment.slice(1));
  if (fragment.length < 2) return { state: empty(), faults };
  if (said.get('v') !== '1') return { state: empty(), faults: [['version']] };
  const frame = frames.find(({ id }) => id === said.get('f')) ?? (faults.push(['frame']), frames[0]);
  const state = empty(frame);
  if (isMinutes(said.get('m') ?? '', 1)) state.target = Number(said.get('m'));
  else faults.push(['minutes']);
  state.name = (said.get('n') ?? '').slice(0, 80);
  const times = (said.get('t') ?? '').split(';');
  if (times.length > frame.times.length) faults.push(['count']);
  frame.times.forEach((time, index) => {
    if (times[index]) state.times[index] = readTime(times[index], time, faults);
  });
  return { state, faults };
}

let state;

const minutesOf = ({ own, methods: rows }) => (rows.length > 0 ? rows.reduce((sum, { minutes }) => sum + minutes, 0) : own);

// Showing it ---------------------------------------------------------------------------------------------------

const say = (kind, values) => (part('said').textContent = fill(part('said').dataset[kind], values));

function label(element, values) {
  for (const text of parts('fill', element)) text.textContent = fill(text.textContent, values);
  for (const button of element.querySelectorAll('[aria-label]')) button.setAttribute('aria-label', fill(button.getAttribute('aria-label'), values));
}

function showTotal() {
  const total = state.times.reduce((sum, time) => sum + minutesOf(time), 0);
  const difference = Math.abs(state.target - total);
  const kind = total === state.target ? 'exact' : total < state.target ? 'left' : 'over';
  const text = fill(part('sum-all').dataset[kind], { total, difference });
  if (part('sum-all').textContent !== text) part('sum-all').textContent = text;
  part('total').classList.toggle('compose-late', kind === 'over');
  part('bar').max = Math.max(state.target, total, 1);
  part('bar').value = total;
  state.frame.times.forEach(({ element }, index) => (part('sum', element).textContent = `${minutesOf(state.times[index])} min`));
}

// The language switch keeps the session.
const switches = [...document.querySelectorAll('a[hreflang]')].filter((link) => link.closest('header'));

function changed() {
  showTotal();
  const address = addressOf(state);
  history.replaceState(null, '', address);
  part('address').value = location.href;
  for (const link of switches) link.hash = address;
}

function move(time, place, by) {
  const rows = state.times[time].methods;
  const [row] = rows.splice(place, 1);
  let [toTime, toPlace] = [time, place + by];
  if (toPlace < 0) [toTime, toPlace] = [time - 1, state.times[time - 1].methods.length];
  else if (toPlace > rows.length) [toTime, toPlace] = [time + 1, 0];
  state.times[toTime].methods.splice(toPlace, 0, row);
  show();
  say('moved', { name: methods.get(row.id).name, time: state.frame.times[toTime].title, place: toPlace + 1 });
  const moved = state.frame.times[toTime].element.querySelectorAll('.row')[toPlace];
  const button = part(by < 0 ? 'up' : 'down', moved);
  (button.disabled ? part(by < 0 ? 'down' : 'up', moved) : button).focus();
}

function remove(time, place) {
  const [{ id }] = state.times[time].methods.splice(place, 1);
  show();
  say('removed', { name: methods.get(id).name });
  part('pick', state.frame.times[time].element).focus();
}

function add(time, id) {
  const usual = methods.get(id)?.minutes || state.frame.times[time].minutes || 30;
  if (!methods.has(id) || state.times[time].methods.length >= mostMethods) return;
  state.times[time].methods.push({ id, minutes: usual });
  show();
  say('added', { name: methods.get(id).name, time: state.frame.times[time].title });
  part('pick', state.frame.times[time].element).focus();
}

function onMinutes(input, least, set) {
  input.addEventListener('change', () => {
    const minutes = Math.round(Number(input.value));
    if (input.value !== '' && minutes >= least && minutes <= longest) set(minutes);
    show();
  });
}

function rowOf(time, place) {
  const item = state.times[time].methods[place];
  const { name, url, guide } = methods.get(item.id);
  const row = clone('row');
  label(row, { name });
  part('link', row).textContent = name;
  part('link', row).href = url;
  part('guide-link', row).hidden = !guide;
  if (guide) part('guide-link', row).href = guide;
  if (guide) part('guide-link', row).setAttribute('aria-label', `${part('guide-link', row).textContent} ${name}`);
  part('row-minutes', row).value = item.minutes;
  onMinutes(part('row-minutes', row), 1, (minutes) => (item.minutes = minutes));
  part('up', row).disabled = time === 0 && place === 0;
  part('down', row).disabled = time === state.times.length - 1 && place === state.times[time].methods.length - 1;
  part('up', row).addEventListener('click', () => move(time, place, -1));
  part('down', row).addEventListener('click', () => move(time, place, 1));
  part('remove', row).addEventListener('click', () => remove(time, place));
  return row;
}

function showTime({ element }, time) {
  const { own, methods: rows } = state.times[time];
  const slot = element.querySelector('.slot');
  slot.querySelector('.slot-own').hidden = rows.length > 0;
  part('own', slot).value = own;
  slot.querySelector('.slot-methods').replaceChildren(...rows.map((row, place) => rowOf(time, place)));
  part('pick', slot).value = '';
}

function show() {
  for (const frame of frames) frame.section.hidden = frame !== state.frame;
  part('frames').querySelectorAll('input').forEach((input, index) => (input.checked = frames[index] === state.frame));
  part('target').value = state.target;
  if (part('name').value !== state.name) part('name').value = state.name;
  const heading = document.querySelector('[data-page-title]');
  heading.dataset.text ??= heading.textContent;
  heading.textContent = state.name || heading.dataset.text;
  state.frame.times.forEach(showTime);
  changed();
}

function showFaults(faults) {
  const note = part('nonsense');
  const sentences = new Set(faults.map(([kind, name = '']) => fill(note.getAttribute(`data-bad-${kind}`), { name: name.slice(0, 40) })));
  note.replaceChildren(...[...sentences].slice(0, 6).map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence })));
  note.hidden = sentences.size === 0;
}

function restore() {
  const { state: read_, faults } = read(location.hash);
  state = read_;
  show();
  showFaults(faults);
}

// Making the form ----------------------------------------------------------------------------------------------

// Another frame keeps the methods, each in the time of the same place or in the last one.
function changeFrame(frame) {
  const times = emptyTimes(frame);
  state.times.forEach(({ methods: rows }, index) => times[Math.min(index, times.length - 1)].methods.push(...rows));
  const target = state.target === state.frame.minutes ? frame.minutes : state.target;
  state = { ...state, frame, target, times };
  show();
}

function prepareFrame(frame) {
  const choice = clone('frame-choice');
  choice.querySelector('span').textContent = frame.title;
  choice.querySelector('input').addEventListener('change', () => changeFrame(frame));
  part('frames').append(choice);
  frame.times.forEach(({ element, title }, time) => {
    const slot = clone('slot');
    label(slot, { time: title });
    part('pick', slot).append(...[...methods].map(([id, { name }]) => new Option(name, id)));
    part('add', slot).addEventListener('click', () => add(time, part('pick', slot).value));
    onMinutes(part('own', slot), 0, (minutes) => (state.times[time].own = minutes));
    element.append(slot);
  });
}

async function copy() {
  try {
    await navigator.clipboard.writeText(location.href);
    part('said').textContent = part('copy').dataset.done;
  } catch {
    part('address').select();
  }
}

frames.forEach(prepareFrame);
onMinutes(part('target'), 1, (minutes) => (state.target = minutes));
part('name').addEventListener('input', ({ target }) => {
  state.name = target.value;
  show();
});
part('copy').addEventListener('click', copy);
part('print').addEventListener('click', () => print());
part('clear').addEventListener('click', () => {
  state = empty(state.frame);
  show();
  showFaults([]);
  part('tools').querySelector('input:checked').focus();
});
addEventListener('hashchange', restore);
document.querySelector('[data-plain]').hidden = true;
for (const name of ['tools', 'total', 'share']) part(name).hidden = false;
document.documentElement.classList.add('composing');
restore();
