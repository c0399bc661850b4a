// Keeps what was read, so that it can be read without a network. Pages come from the network first; what their names
// hold a digest of never changes and comes from the device first. Nothing is kept but whole answers of this site.
// A new version of this file waits until no page of the site is open: nobody sees the site change under their hands.

const pageStore = 'pages-1'; // what was read
const listStore = 'lists-1'; // the home page, the lists, the guides of what was read, the offline pages
const assetStore = 'assets-1';
const mostPages = 80;
const mostLooseAssets = 60;
const patience = 5000;
const day = 24 * 60 * 60 * 1000;

const isAsset = ({ pathname }) => pathname.startsWith('/assets/') || pathname.startsWith('/images/');
const offlineKey = (language) => new URL(`/offline-page/${language}`, self.location.origin).href;
const addressOf = (url) => new URL(url, self.location.origin).origin + new URL(url, self.location.origin).pathname;

const isWhole = (response) => response.status === 200 && !response.redirected && response.type === 'basic';
const isPage = (response) => isWhole(response) && (response.headers.get('content-type') ?? '').startsWith('text/html');

// Pages --------------------------------------------------------------------------------------------------------

// The newest stands last: what is read again moves there.
async function keepPage(storeName, key, response) {
  const store = await caches.open(storeName);
  await store.delete(key);
  await store.put(key, response);
}

async function keptPage(key) {
  for (const name of [pageStore, listStore]) {
    const response = await (await caches.open(name)).match(key);
    if (response) return response;
  }
  return undefined;
}

async function keepUnlessStopped(storeName, key, response) {
  if (!(await isStopped())) await keepPage(storeName, key, response);
}

async function offlinePage(url) {
  const language = new URL(url).pathname.startsWith('/nl/') ? 'nl' : 'fr';
  return (await keptPage(offlineKey(language))) ?? Response.error();
}

// A network that does not answer in time is no network, if the page is there. The reader does not wait for the keeping.
async function page(event) {
  const key = addressOf(event.request.url);
  const kept = await keptPage(key);
  const network = fetch(event.request);
  const keeping = network.then((response) => isPage(response) && keepUnlessStopped(pageStore, key, response.clone()));
  event.waitUntil(keeping.catch(() => {}));
  const late = kept && new Promise((resolve) => setTimeout(resolve, patience, kept));
  try {
    return await Promise.race([network, ...(late ? [late] : [])]);
  } catch {
    return kept ?? offlinePage(key);
  }
}

// Assets -------------------------------------------------------------------------------------------------------

async function asset(request) {
  const store = await caches.open(assetStore);
  const kept = await store.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (isWhole(response) && !(await isStopped())) await store.put(request.url, response.clone());
  return response;
}

const namedIn = (text) => [...new Set([...text.matchAll(/["' ,](\/(?:assets|images)\/[^"'#?, ]+)/g)].map(([, path]) => new URL(path, self.location.origin).href))];

// Pages over the bound go, oldest first; then assets that no page names, but for the newest.
async function prune() {
  const pages = await caches.open(pageStore);
  const keys = await pages.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostPages)).map((key) => pages.delete(key)));
  const assets = await caches.open(assetStore);
  const stored = await assets.keys();
  if (stored.length <= mostLooseAssets) return;
  const left = [...(await pages.matchAll()), ...(await (await caches.open(listStore)).matchAll())];
  const named = new Set((await Promise.all(left.map((response) => response.text()))).flatMap(namedIn));
  const loose = stored.filter(({ url }) => !named.has(url));
  await Promise.all(loose.slice(0, Math.max(0, loose.length - mostLooseAssets)).map((key) => assets.delete(key)));
}

// What pages ask for -------------------------------------------------------------------------------------------

async function keepAsset(url) {
  const store = await caches.open(assetStore);
  if (await store.match(url)) return;
  const response = await fetch(url);
  if (isWhole(response)) await store.put(url, response);
}

// Fetched when it is not there, or when it was fetched more than a day ago.
async function keepWithAssets(storeName, url, key = addressOf(url)) {
  const kept = await (await caches.open(storeName)).match(key);
  if (kept && Date.now() - Date.parse(kept.headers.get('date')) < day) return;
  const response = await fetch(addressOf(url));
  if (!isPage(response)) return;
  const text = await response.clone().text();
  await keepPage(storeName, key, response);
  await Promise.allSettled(namedIn(text).map(keepAsset));
}

async function keepThese({ language, offline, visited, around }) {
  const later = [() => keepWithAssets(listStore, offline, offlineKey(language)), ...around.map((url) => () => keepWithAssets(listStore, url))];
  for (const keep of [() => keepWithAssets(pageStore, visited), ...later]) {
    if (await isStopped()) return;
    await keep().catch(() => {}); // one page that does not come leaves the others
  }
  await prune();
}

// The wish to keep nothing is an empty store of its own: it must be known before the first page is read.
const isStopped = () => caches.has('stopped');

self.addEventListener('activate', (event) => {
  const ours = [pageStore, listStore, assetStore];
  const old = (name) => /^(pages|lists|assets)-/.test(name) && !ours.includes(name);
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});

self.addEventListener('message', (event) => {
  if (event.data?.kind === 'keep') event.waitUntil(keepThese(event.data));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('range')) return;
  if (url.pathname.startsWith('/admin')) return; // the editor is no reading matter
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (isAsset(url)) event.respondWith(asset(request));
});
