// The search field and the page of results are accessible and fit, in every state; nothing of a query leaves the page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessFaults, desk, launch, openTab, overflowFaults, phone } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { indexPath, searchPath } from './support/search_client.mjs';
import { serve } from './support/server.mjs';
import { root } from './support/site.mjs';

let browser;
let server;

before(async () => {
  server = await serve(root);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const field = 'form[data-index] input';

async function ready(tab, path) {
  const faults = await tab.visit(path);
  await tab.page.focus(field);
  await tab.page.waitForSelector('form.search-ready');
  return faults;
}

const views = ['fr', 'nl'].flatMap((lang) => [
  { path: `/${lang}/`, viewport: phone },
  { path: `/${lang}/`, viewport: desk, colorScheme: 'dark' },
  { path: `/${lang}/`, viewport: desk, forcedColors: 'active' },
  { path: `/${lang}/a-z/`, viewport: desk },
  { path: searchPath(lang), viewport: phone },
  { path: searchPath(lang), viewport: desk, colorScheme: 'dark' },
]);

test('no fault of access with the list open, with an option active, without a result, and closed again', async () => {
  const faults = await each(views, () => ({ close() {} }), async ({ path, ...options }) => {
    const tab = await openTab(browser, server.origin, options);
    const found = await ready(tab, path);
    const look = async (state) => found.push(...[...(await accessFaults(tab.page)), ...(await overflowFaults(tab.page))].map((fault) => `${state}: ${fault}`));
    await tab.page.fill(field, 'zorg soins');
    await look('open');
    await tab.page.keyboard.press('ArrowDown');
    await look('active');
    await tab.page.fill(field, 'qwxzvk');
    await look('nothing found');
    await tab.page.keyboard.press('Escape');
    await look('closed');
    await tab.close();
    return found.map((fault) => `${path} ${JSON.stringify(options)}: ${fault}`);
  });
  assert.deepEqual(faults, []);
});

test('the index is fetched when the field is visited, once, and no query is in any request', async () => {
  const tab = await openTab(browser, server.origin, { viewport: desk });
  const requests = [];
  tab.page.on('request', (request) => requests.push(new URL(request.url())));
  const isIndex = ({ pathname }) => pathname === indexPath('fr');
  await tab.visit('/fr/a-z/');
  assert.equal(requests.filter(isIndex).length, 0);
  await tab.page.focus(field);
  await tab.page.waitForSelector('form.search-ready');
  await tab.page.fill(field, 'aidants proches');
  await tab.page.focus('.site-name');
  await tab.page.focus(field);
  assert.equal(requests.filter(isIndex).length, 1);
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForSelector('#page-results li');
  assert.deepEqual(requests.filter(({ href }) => /aidants|[?]/.test(href)).map(String), []);
  await tab.close();
});

test('without scripts the field gives place to the list of all sheets', async () => {
  for (const [path, width] of [['/fr/', phone], ['/nl/a-z/', desk]]) {
    const tab = await openTab(browser, server.origin, { viewport: width, javaScriptEnabled: false });
    await tab.page.goto(server.origin + path);
    assert.equal(await tab.page.locator(field).isVisible(), false, path);
    assert.equal(await tab.page.locator(`main a[href="/${path.slice(1, 3)}/a-z/"]:visible, header a[href="/${path.slice(1, 3)}/a-z/"]:visible`).count() > 0, true, path);
    await tab.close();
  }
});
