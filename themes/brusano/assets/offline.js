// Registers the worker that keeps pages for reading without a network, and tells it what belongs to this page: the page
// itself, the pages that help to prepare a session, what its head leads to (the home page, the lists), and what
// one may need next in a room without network.

const { offline, rooms } = document.querySelector('script[data-offline]').dataset;
const language = document.documentElement.lang;

const address = (path) => new URL(path, location.href).href;

// Who spares their data gets what they read and its guide alone.
const sparing = navigator.connection?.saveData === true;

const around = () => [
  ...(sparing ? [] : rooms.split(' ').map(address)),
  ...[...document.querySelectorAll(sparing ? 'a[data-keep]' : 'header a[href], a[data-keep]')]
    .filter((link) => link.origin === location.origin && link.pathname.startsWith(`/${language}/`) && link.pathname.endsWith('/'))
    .map((link) => link.origin + link.pathname),
];

async function keep() {
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ kind: 'keep', language, offline: address(offline), visited: location.href, around: [...new Set(around())] });
}

// Not where nothing shall be kept (a wish that is an empty store), nor on the page that lists what is kept.
async function begin() {
  if ((await caches.has('stopped')) || document.querySelector('[data-kept]')) return;
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  await keep();
}

// After the page: reading comes first.
if ('serviceWorker' in navigator && 'caches' in window) {
  addEventListener('load', () => setTimeout(() => begin().catch(() => {}), 500));
}
