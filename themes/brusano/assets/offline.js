// Registers the worker that keeps pages for reading without a network, and tells it what belongs to this page: the page
// itself, the home page, the lists, and what leads on from here that one may need in a room without network.

const { offline, around } = document.currentScript.dataset;

async function keep() {
  const { active } = await navigator.serviceWorker.ready;
  const wanted = [...document.querySelectorAll('[data-keep]')].map((link) => link.href);
  active.postMessage({
    kind: 'keep',
    language: document.documentElement.lang,
    offline: new URL(offline, location.href).href,
    visited: location.href,
    around: [...around.split(' ').filter(Boolean).map((path) => new URL(path, location.href).href), ...wanted],
  });
}

async function begin() {
  if (await caches.has('stopped')) return;
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  await keep();
}

// After the page: reading comes first.
if ('serviceWorker' in navigator && 'caches' in window) {
  addEventListener('load', () => setTimeout(() => begin().catch(() => {}), 500));
}
