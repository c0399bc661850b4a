// Search in the page itself: the index comes with the first visit of the field, and no query goes anywhere.

import { addressOf, search } from './search_engine.js';
import { loadIndex } from './search_index.js';
import { SearchBox } from './search_box.js';
import { announcer, countText, headingOf, make, markedNodes } from './search_view.js';

const form = document.querySelector('[data-index]');
const field = form.querySelector('input');
const status = form.querySelector('[role=status]');
// Of the page of results, which alone has one.
const pageScript = form.dataset.page;
let started = false;

async function loadPart() {
  if (!pageScript) return SearchBox;
  const { searchPageWith } = await import(pageScript);
  return searchPageWith({ addressOf, announcer, countText, headingOf, make, markedNodes, search });
}

async function start() {
  if (started) return;
  started = true;
  try {
    const [index, Part] = await Promise.all([loadIndex(form.dataset.index, document.documentElement.lang), loadPart()]);
    const part = new Part(form, index);
    if (!pageScript && document.activeElement === field) part.update();
    form.classList.remove('search-failed');
    form.classList.add('search-ready');
    status.textContent = '';
  } catch (error) {
    // The next visit of the field tries again.
    started = false;
    form.classList.add('search-failed');
    status.textContent = form.dataset.failed;
    console.warn(error);
  }
}

// Ctrl-K and / lead to the field; where it is not shown, to the page that has one.
function onShortcut(event) {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const writing = target.closest?.('input, textarea, select, [contenteditable]');
  const asked = (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) || (key === '/' && !ctrlKey && !metaKey && !writing);
  if (!asked) return;
  event.preventDefault();
  if (field.offsetParent === null) location.href = form.action;
  field.focus();
  field.select();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field.value.trim();
  if (!pageScript) location.href = `${form.getAttribute('action')}#${query ? new URLSearchParams({ q: query }) : ''}`;
});
field.addEventListener('focus', start);
addEventListener('keydown', onShortcut);
if (pageScript || document.activeElement === field) start();
