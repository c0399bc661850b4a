// The offline page: lists what the worker keeps on this device, and forgets it on request.

const root = document.querySelector('[data-kept]');
const part = (name) => root.querySelector(`[data-${name}]`);
const say = (kind) => (part('said').textContent = part('said').dataset[kind]);
const ours = (name) => /^(pages|lists|assets)-/.test(name);
let isStopped = false; // as the button has it

async function keptPages() {
  const found = new Map();
  for (const name of (await caches.keys()).filter((each) => /^(pages|lists)-/.test(each))) {
    const store = await caches.open(name);
    for (const { url } of await store.keys()) {
      if (!url.includes('/offline-page/') && new URL(url).pathname !== root.dataset.own) found.set(url, await (await store.match(url)).text());
    }
  }
  return [...found].map(([url, text]) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    return { url, title: titleOf(page), language: page.documentElement.lang };
  });
}

// A guide and a page for one's team have the title of their sheet: what they are is said with it.
function titleOf(page) {
  const parts = [page.querySelector('h1') ?? page, page.querySelector('[data-page-kind]')].filter(Boolean);
  return parts.map((part) => part.textContent.trim().replace(/\s+/g, ' ')).join(' – ');
}

async function forget(url) {
  for (const name of (await caches.keys()).filter(ours)) await (await caches.open(name)).delete(url);
}

async function forgetAll() {
  for (const name of (await caches.keys()).filter(ours)) await caches.delete(name);
}

function rowOf({ url, title, language }) {
  const row = root.querySelector('template').content.firstElementChild.cloneNode(true);
  const [link, spoken, button] = row.children;
  link.textContent = title;
  link.href = url;
  link.lang = language;
  link.hreflang = language;
  spoken.textContent = spoken.dataset[language] ?? '';
  button.setAttribute('aria-label', button.getAttribute('aria-label').replace('%title%', title));
  button.addEventListener('click', async () => {
    await forget(url);
    await show();
    say('forgotten');
    part('forget-all').focus();
  });
  return row;
}

async function show() {
  const pages = await keptPages();
  const order = new Intl.Collator(document.documentElement.lang);
  pages.sort((one, other) => one.language.localeCompare(other.language) || order.compare(one.title, other.title));
  part('list').replaceChildren(...pages.map(rowOf));
  part('count').textContent = pages.length || '';
  part('none').hidden = pages.length > 0;
  part('forget-all').hidden = pages.length === 0;
  const stop = part('stop');
  stop.dataset.first ??= stop.textContent;
  isStopped = await caches.has('stopped');
  stop.textContent = isStopped ? stop.dataset.again : stop.dataset.first;
}

// Does what the button says, at once: who clicks may leave the page before an answer.
async function toggle() {
  const stopped = isStopped;
  if (stopped) {
    await caches.delete('stopped');
  } else {
    await caches.open('stopped');
    await forgetAll();
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  }
  await show();
  say(stopped ? 'started' : 'stopped');
}

async function begin() {
  part('plain').hidden = true;
  part('instead').hidden = location.pathname === root.dataset.own;
  const able = 'caches' in window && 'serviceWorker' in navigator;
  part('unable').hidden = able;
  part('tools').hidden = !able;
  if (!able) return;
  part('forget-all').addEventListener('click', async () => {
    await forgetAll();
    await show();
    say('forgotten');
    part('stop').focus();
  });
  part('stop').addEventListener('click', toggle);
  await show();
}

begin();
