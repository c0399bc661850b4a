// Search in the page itself: the index comes with the first visit of the field, and no query goes anywhere.

import { loadIndex } from './search_index.js';
import { SearchBox } from './search_box.js';
import { SearchPage } from './search_page.js';

const form = document.querySelector('[data-index]');
const field = form.querySelector('input');
const status = form.querySelector('[role=status]');
const isPage = document.getElementById('page-results') !== null;
let started = false;

async function start() {
  if (started) return;
  started = true;
  try {
    const index = await loadIndex(form.dataset.index, document.documentElement.lang);
    const part = isPage ? new SearchPage(form, index) : new SearchBox(form, index);
    if (!isPage && document.activeElement === field) part.update();
    form.classList.remove('search-failed');
    form.classList.add('search-ready');
    status.textContent = '';
  } catch (error) {
    started = false; // the next visit of the field tries again
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
  if (!isPage) location.href = `${form.getAttribute('action')}#${query ? new URLSearchParams({ q: query }) : ''}`;
});
field.addEventListener('focus', start);
addEventListener('keydown', onShortcut);
if (isPage || document.activeElement === field) start();
