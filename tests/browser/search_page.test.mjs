// The page of results: what the address says is shown, and the choices narrow it down.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, launch, openTab } from './support/browser.mjs';
import { indexOf, search, searchPath } from './support/search_client.mjs';
import { serve } from './support/server.mjs';
import { root } from './support/site.mjs';

let browser;
let server;
let tab;

before(async () => {
  server = await serve(root);
  browser = await launch();
  tab = await openTab(browser, server.origin, { viewport: desk });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const links = () => tab.page.$$eval('#page-results h2 a', (all) => all.map((link) => link.getAttribute('href')));
const count = () => tab.page.textContent('#page-count');

async function show(lang, fragment) {
  await tab.page.goto('about:blank');
  assert.deepEqual(await tab.visit(`${searchPath(lang)}#${fragment}`), []);
  await tab.page.waitForSelector('form.search-ready');
}

test('the results are those of the engine, in its order', async () => {
  for (const [lang, query] of [['fr', 'refus de soins'], ['nl', 'praktijkgemeenshap']]) {
    const index = indexOf(lang);
    await show(lang, new URLSearchParams({ q: query }));
    assert.deepEqual(await links(), search(index, query).results.slice(0, 20).map(({ sheet }) => index.sheets[sheet].url));
  }
});

test('a choice narrows the results down and stands in the address; taken back, all are there again', async () => {
  await show('fr', 'q=groupe');
  const all = await count();
  await tab.page.getByLabel(/^Méthodes/).first().check();
  assert.ok((await links()).every((link) => link.startsWith('/fr/methodes/')) && (await links()).length > 0);
  assert.equal(new URL(tab.page.url()).hash, '#q=groupe&type=method');
  assert.notEqual(await count(), all);
  await tab.page.getByLabel(/^Méthodes/).first().uncheck();
  assert.equal(await count(), all);
});

test('choices of one kind add up, choices of two kinds must both be met', async () => {
  await show('fr', 'type=method&type=tool');
  const both = await links();
  assert.ok(both.some((link) => link.startsWith('/fr/methodes/')) && both.every((link) => /^\/fr\/(methodes|outils)\//.test(link)));
  await show('fr', 'type=method&type=tool&topics=goals');
  const narrow = await links();
  assert.ok(narrow.length > 0 && narrow.length < both.length, `${narrow.length} of ${both.length}`);
});

test('a result leads to the other language too', async () => {
  await show('nl', 'q=sociogram');
  assert.equal(await tab.page.getAttribute('#page-results li:first-child .search-also a', 'href'), '/fr/methodes/sociogramme/');
  assert.equal(await tab.page.getAttribute('#page-results li:first-child .search-also a', 'lang'), 'fr');
});

test('long results come in parts, and what is new gets the focus', async () => {
  await show('fr', 'type=situation');
  assert.equal((await links()).length, 20);
  await tab.page.click('.search-more button');
  assert.ok((await links()).length > 20);
  assert.equal(await tab.page.evaluate(() => document.activeElement.getAttribute('href')), (await links())[20]);
});

test('an address that says nothing shows nothing, and another fragment is followed', async () => {
  await show('fr', '');
  assert.equal(await tab.page.locator('#page-results li').count(), 0);
  await tab.page.evaluate(() => { location.hash = 'q=GEASE'; });
  await tab.page.waitForSelector('#page-results li');
  assert.equal((await links())[0], '/fr/methodes/gease/');
});
