// The guide of a method: one step at a time on the whole screen, with a countdown that the facilitator starts.
// Everything it shows and says stands in the page; it keeps its place and its times on this device alone.

const dialog = document.querySelector('dialog[data-guide]');
const part = (name, root = dialog) => root.querySelector(`[data-${name}]`);
const steps = [...document.querySelectorAll('[data-step]')];
const list = steps[0].parentElement;
const home = list.parentElement;
const end = part('end');
const status = part('said');

const longAgo = 12 * 60 * 60 * 1000;
const key = `guide ${dialog.dataset.guide}`;

// `spent`: milliseconds per step. `since`: when the countdown of this step last started, or null. `open`: on screen.
const fresh = () => ({ at: Date.now(), step: 0, open: false, since: null, spent: {} });

// What lies in the memory of the device may be old, or damaged: only what makes sense is taken up.
function sane({ at, step, open, since, spent }) {
  const now = Date.now();
  if (!(at <= now && now - at < longAgo) || !Number.isInteger(step) || step < 0 || step > steps.length) return fresh();
  const times = Object.entries(spent ?? {}).filter(([, time]) => time >= 0 && time < longAgo);
  return { at, step, open: open === true, since: step < steps.length && since <= now ? since : null, spent: Object.fromEntries(times) };
}

function remembered() {
  try {
    return sane(JSON.parse(localStorage.getItem(key)) ?? {});
  } catch {
    return fresh();
  }
}

let state = remembered();
let ticking = 0;
let lastLeft = Infinity;

function keep() {
  state.at = Date.now();
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // A device that keeps nothing still guides.
  }
}

const say = (text) => (status.textContent = text);
const current = () => steps[state.step];
const planned = () => Number(current()?.dataset.minutes || 0) * 60;
const spent = () => ((state.spent[current()?.dataset.step] || 0) + (state.since ? Date.now() - state.since : 0)) / 1000;

// The countdown ------------------------------------------------------------------------------------------------

function clockText(seconds) {
  const whole = Math.abs(Math.ceil(seconds));
  return `${seconds <= -1 ? '+ ' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function showTime() {
  const left = planned() - spent();
  const text = clockText(left);
  if (part('time').textContent !== text) part('time').textContent = text;
  const over = left <= 0;
  part('over').hidden = !over;
  dialog.classList.toggle('guide-late', over);
  if (over && lastLeft > 0) say(part('over').textContent);
  else if (left <= 60 && lastLeft > 60 && planned() > 60) say(status.dataset.minute);
  lastLeft = left;
}

function tick() {
  clearInterval(ticking);
  if (state.since) ticking = setInterval(showTime, 250);
}

function settle() {
  if (!state.since) return;
  const { step } = current().dataset;
  state.spent[step] = (state.spent[step] || 0) + Date.now() - state.since;
  state.since = null;
}

function showClock() {
  const timed = planned() > 0;
  part('clock').hidden = !timed;
  part('untimed').hidden = timed || !current();
  if (!timed) return;
  const { first, pause, again } = part('run').dataset;
  part('run').textContent = state.since ? pause : spent() > 0 ? again : first;
  part('reset').hidden = Boolean(state.since) || spent() === 0;
  part('planned').textContent = part('planned').dataset.text.replace('%minutes%', current().dataset.minutesText);
  lastLeft = planned() - spent() || -1;
  showTime();
}

function run() {
  const running = !state.since;
  settle();
  if (running) state.since = Date.now();
  say(running ? status.dataset.started.replace('%minutes%', current().dataset.minutesText) : status.dataset.paused);
  keep();
  showClock();
  tick();
}

function reset() {
  delete state.spent[current().dataset.step];
  state.since = null;
  keep();
  showClock();
  tick();
  part('run').focus();
}

// The steps ----------------------------------------------------------------------------------------------------

const forward = part('next').firstElementChild;
forward.dataset.text = forward.textContent;

function show() {
  steps.forEach((step, index) => (step.hidden = index !== state.step));
  part('word').hidden = true;
  list.hidden = !current();
  end.hidden = Boolean(current());
  part('back').disabled = state.step === 0;
  part('next').hidden = !current();
  forward.textContent = state.step === steps.length - 1 ? part('next').dataset.last : forward.dataset.text;
  dialog.querySelector('progress').value = state.step;
  showClock();
  tick();
  part('stage').scrollTop = 0;
  dialog.scrollTop = 0;
  (current() ?? end).querySelector('h3').focus({ preventScroll: true });
}

// A countdown that runs goes on with the next step; one that rests waits for the facilitator again.
function go(step) {
  if (step < 0 || step > steps.length || step === state.step) return;
  const running = Boolean(state.since);
  settle();
  say('');
  state.step = step;
  if (running && planned() > 0) state.since = Date.now();
  keep();
  show();
}

// The screen ---------------------------------------------------------------------------------------------------

let lock = null;

async function stayAwake() {
  if (!dialog.open || document.hidden || !navigator.wakeLock || (lock && !lock.released)) return;
  try {
    lock = await navigator.wakeLock.request('screen');
    if (!dialog.open) await lock.release();
  } catch {
    // Refused, on a low battery for instance: the guide works all the same.
  }
}

function open() {
  part('stage').prepend(list);
  document.documentElement.classList.add('guide-open');
  dialog.showModal();
  state.open = true;
  keep();
  show();
  stayAwake();
}

function offerStart() {
  const button = part('start', document);
  button.dataset.first ??= button.textContent;
  button.textContent = state.step > 0 && current() ? button.dataset.resume.replace('%number%', state.step + 1) : button.dataset.first;
  part('restart', document).hidden = !(state.step > 0 && current());
  button.closest('[hidden]')?.removeAttribute('hidden');
}

function closed() {
  settle();
  tick();
  if (!current()) state = fresh();
  state.open = false;
  keep();
  steps.forEach((step) => (step.hidden = false));
  list.hidden = false;
  home.append(list);
  document.documentElement.classList.remove('guide-open');
  lock?.release();
  lock = null;
  offerStart();
  part('start', document).focus();
}

// Keys and thumbs ----------------------------------------------------------------------------------------------

const keys = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 };
const ownsSpace = (target) => target.closest('button, a');

dialog.addEventListener('keydown', (event) => {
  const move = keys[event.key];
  if (!move || event.ctrlKey || event.altKey || event.metaKey || (event.key === ' ' && ownsSpace(event.target))) return;
  event.preventDefault();
  if (!event.repeat) go(state.step + (event.key === ' ' && event.shiftKey ? -1 : move));
});

let touch = null;
part('stage').addEventListener('touchstart', ({ touches }) => (touch = touches.length === 1 ? touches[0] : null), { passive: true });
part('stage').addEventListener('touchend', ({ changedTouches: [last] }) => {
  if (!touch) return;
  const across = last.clientX - touch.clientX;
  const down = last.clientY - touch.clientY;
  touch = null;
  if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(down)) go(state.step + (across < 0 ? 1 : -1));
}, { passive: true });

// Words and sources are explained further down the page, which is out of reach here.
part('stage').addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  part('word').hidden = false;
  part('word').textContent = document.getElementById(link.hash.slice(1))?.textContent.trim().replace(/\s+/g, ' ') ?? '';
});

part('next').addEventListener('click', () => go(state.step + 1));
part('back').addEventListener('click', () => go(state.step - 1));
part('run').addEventListener('click', run);
part('reset').addEventListener('click', reset);
part('leave').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', closed);
part('start', document).addEventListener('click', () => open());
part('restart', document).addEventListener('click', () => {
  state = fresh();
  open();
});
document.addEventListener('visibilitychange', stayAwake);

offerStart();
if (state.open) open();
