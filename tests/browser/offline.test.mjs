// Reading without a network: what one visit keeps, what is never kept, what is forgotten on request.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessFaults, desk, launch, openTab, overflowFaults, phone } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { files, pages, read, root, tagsOf } from './support/site.mjs';
import { keptPaths, until, waitForRest, waitForWorker } from './support/worker.mjs';

const keepers = pages.filter((path) => read(path).includes('data-kept'));
const offlinePage = keepers.find((path) => path.startsWith('/fr/'));
const guide = pages.find((path) => path.startsWith('/fr/') && read(path).includes('<dialog class="guide"'));
const sheet = guide.replace(/[^/]+\/$/, '');
const menuOf = (path) => [...new Set([...read(path).matchAll(/<li class="accent-[a-z]+"><a href="(\/fr\/[a-z0-9-]+\/)"/g)].map(([, url]) => url))];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

// A server of its own for each test: closing it is being without network.
async function open(path, options = {}) {
  const server = await serve(root);
  const tab = await openTab(browser, server.origin, { viewport: phone, serviceWorkers: 'allow', ...options });
  await tab.visit(path);
  return { ...tab, server, end: () => Promise.all([tab.close(), server.close()]) };
}

test('after one visit of a sheet, the sheet, its guide, the home page and the lists are there without network', async () => {
  const lists = menuOf('/fr/');
  assert.ok(lists.length >= 6);
  const { page, server, end } = await open(sheet);
  await waitForWorker(page, [sheet, guide, '/fr/', ...lists]);
  await server.close();
  for (const path of [sheet, guide, '/fr/', ...lists]) {
    await page.goto(server.origin + path);
    assert.equal(await page.locator('main h1').count(), 1, path);
    assert.notEqual(await page.evaluate(() => location.pathname), offlinePage);
    assert.equal(await page.locator('[data-kept]').count(), 0, `${path} is kept itself`);
    assert.ok(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.media.mediaText === 'print' || sheet.cssRules.length > 0)), `${path} has its styles`);
  }
  await end();
});

test('a page that is not kept is answered by the offline page, in the language asked for, with what is kept', async () => {
  const { page, server, end } = await open(sheet);
  await waitForWorker(page, [`/offline-page/fr`, sheet]);
  await server.close();
  const unseen = pages.find((path) => path.startsWith('/fr/situations/') && path.split('/').length === 5);
  await page.goto(server.origin + unseen);
  // The page asks the device what it keeps, and shows it when it knows.
  await page.locator('[data-instead]').waitFor();
  await page.locator(`[data-list] a[href$="${sheet}"]`).first().waitFor();
  await end();
});

test('what a page is refused, redirected or not found is never kept', async () => {
  const { page, server, end } = await open('/fr/');
  await waitForWorker(page, ['/fr/']);
  await page.goto(`${server.origin}/fr/there-is-no-such-page/`);
  await page.goto(server.origin + sheet.replace(/\/$/, ''));
  await page.waitForURL(`**${sheet}`);
  await waitForWorker(page, [sheet]);
  const kept = await keptPaths(page);
  assert.ok(!kept.includes('/fr/there-is-no-such-page/'));
  assert.ok(!kept.includes(sheet.replace(/\/$/, '')));
  assert.ok(!kept.some((path) => path === '/sw.js' || path === '/sitemap.xml'));
  await end();
});

test('the number of pages kept is bounded, the oldest go first', async () => {
  const { page, end } = await open(sheet);
  await waitForWorker(page, [sheet]);
  await waitForRest(page);
  await page.evaluate(async () => {
    const store = await caches.open('pages-1');
    await store.delete(location.href);
    for (let number = 0; number < 100; number++) await store.put(`/old/${number}/`, new Response('<h1>Old</h1>', { headers: { 'content-type': 'text/html' } }));
  });
  await page.reload();
  await until(page, async () => (await (await caches.open('pages-1')).keys()).length <= 80);
  const kept = await keptPaths(page);
  assert.ok(kept.includes(sheet) && kept.includes('/old/99/') && !kept.includes('/old/0/'));
  await end();
});

test('what is kept is listed with title and language, and forgotten on request', async () => {
  const { page, server, end } = await open(sheet);
  await waitForWorker(page, [sheet, guide]);
  await waitForRest(page);
  await page.goto(server.origin + offlinePage);
  await page.locator('[data-list] li').first().waitFor();
  const row = page.locator('[data-list] li', { has: page.locator(`a[href$="${sheet}"]`) });
  assert.equal(await row.locator('a').getAttribute('lang'), 'fr');
  assert.equal(await row.locator('.kept-language').textContent(), 'français');
  const before = await page.locator('[data-list] li').count();
  await row.locator('button').click();
  await page.waitForFunction((count) => document.querySelectorAll('[data-list] li').length === count - 1, before);
  assert.ok(!(await keptPaths(page)).includes(sheet));
  await waitForRest(page);
  await page.click('[data-forget-all]');
  await page.waitForFunction(() => document.querySelectorAll('[data-list] li').length === 0);
  assert.deepEqual(await keptPaths(page), []);
  await end();
});

test('who wants nothing kept finds nothing kept, until they change their mind', async () => {
  const { page, server, end } = await open(sheet);
  await waitForWorker(page, [sheet, guide]);
  await page.goto(server.origin + offlinePage);
  await page.locator('[data-list] li').first().waitFor();
  await page.click('[data-stop]');
  await page.waitForFunction(() => document.querySelector('[data-said]').textContent.length > 0);
  await page.goto(server.origin + sheet);
  await page.waitForTimeout(1500);
  assert.deepEqual(await keptPaths(page), []);
  await page.goto(server.origin + offlinePage);
  await page.waitForFunction(() => document.querySelector('[data-stop]').textContent === document.querySelector('[data-stop]').dataset.again);
  await page.click('[data-stop]');
  await until(page, async () => !(await caches.has('stopped')));
  await page.goto(server.origin + sheet);
  await waitForWorker(page, [sheet]);
  await end();
});

test('the manifest of each language can be installed', () => {
  for (const language of ['fr', 'nl']) {
    const link = tagsOf(read(`/${language}/`)).find(({ name, attributes }) => name === 'link' && attributes.rel === 'manifest');
    const manifest = JSON.parse(read(link.attributes.href));
    assert.equal(manifest.lang, language);
    assert.equal(manifest.start_url, `/${language}/`);
    assert.equal(manifest.display, 'standalone');
    assert.deepEqual(manifest.icons.map(({ purpose }) => purpose).sort(), ['any', 'maskable']);
    for (const { src } of manifest.icons) assert.ok(files.includes(src), src);
    for (const { url } of manifest.shortcuts) assert.ok(pages.includes(url), url);
  }
});

test('without scripts the offline page says what it would do', async () => {
  const { page, end } = await open(offlinePage, { javaScriptEnabled: false });
  assert.ok(await page.locator('[data-plain]').isVisible());
  assert.equal(await page.locator('main button:visible').count(), 0);
  await end();
});

for (const [name, options] of [
  ['a phone', { viewport: phone }],
  ['a desk in the dark', { viewport: desk, colorScheme: 'dark' }],
]) {
  test(`the offline page with what it lists is accessible on ${name}`, async () => {
    const { page, visit, end } = await open(sheet, options);
    await waitForWorker(page, [sheet, guide]);
    const faults = await visit(offlinePage);
    await page.locator('[data-list] li').first().waitFor();
    faults.push(...(await overflowFaults(page)), ...(await accessFaults(page)));
    assert.deepEqual(faults, []);
    await end();
  });
}
