// The filter of a list: what it shows, says and keeps in the address; by keyboard, in both languages, without scripts.

import assert from 'node:assert/strict';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { desk, launch, openTab, phone } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { root } from './support/site.mjs';

let browser;
let server;
let tab;

before(async () => {
  server = await serve(root);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => (tab = await openTab(browser, server.origin, { viewport: desk })));
afterEach(() => tab.close());

const list = '/fr/situations/';
const shown = () => tab.page.locator('[data-facets]:visible').count();
const said = () => tab.page.locator('#page-count').textContent();
const address = () => new URL(tab.page.url());
const box = (id) => tab.page.locator(`.facets input[value="${id}"]`);

test('a choice shows the cards that have it, says how many, and stands in the address', async () => {
  assert.deepEqual(await tab.visit(list), []);
  const all = await shown();
  await box('limits').check();
  const some = await shown();
  assert.ok(some > 0 && some < all);
  assert.equal(await said(), `Fiches affichées\u00a0: ${some} sur ${all}`);
  assert.equal(address().hash, '#group=limits');
  assert.equal(address().search, '', 'nothing that a host would be sent');
  assert.equal(await tab.page.locator('.list-main section:visible').count(), 1, 'groups without a card are gone');
  await box('relation').check();
  assert.ok((await shown()) > some, 'of one facet any choice will do');
});

test('the count is a live region, and is quiet until something is chosen', async () => {
  await tab.visit(list);
  assert.equal(await tab.page.locator('#page-count').getAttribute('role'), 'status');
  assert.doesNotMatch(await said(), /sur/);
});

test('a word is found with or without its accents and capitals', async () => {
  await tab.visit(list);
  await tab.page.locator('.facets [name=q]').fill('SECRET partage');
  assert.ok((await shown()) > 0);
  await tab.page.locator('.facets [name=q]').fill('xyzzy');
  assert.equal(await shown(), 0);
  assert.match(await said(), /Aucune fiche/);
});

test('a range of figures is found as it is typed, without what joins it on the page', async () => {
  await tab.visit('/fr/questions-ouvertes/');
  const all = await shown();
  await tab.page.locator('.facets [name=q]').fill('2022-2023');
  const some = await shown();
  assert.ok(some > 0 && some < all);
});

test('an address restores the choices, and the switch of language keeps them', async () => {
  await tab.visit(`${list}#group=limits&group=relation`);
  const some = await shown();
  assert.ok(await box('limits').isChecked());
  const other = await tab.page.locator('header a[hreflang="nl"]').getAttribute('href');
  assert.equal(new URL(other, server.origin).hash, '#group=limits&group=relation');
  await tab.visit(other.replace(server.origin, ''));
  assert.equal(await shown(), some);
});

test('an address made by hand with nonsense shows everything', async () => {
  assert.deepEqual(await tab.visit(`${list}#group=nowhere&__proto__=1&%00=%F0`), []);
  assert.equal(await shown(), await tab.page.locator('[data-facets]').count());
  assert.equal(address().hash, '');
});

test('the place a link leads to on the page stays in the address', async () => {
  await tab.visit(`${list}#limits`);
  assert.equal(address().hash, '#limits');
  await tab.page.evaluate(() => { location.hash = 'group=limits'; });
  await tab.page.waitForFunction(() => document.querySelector('.facets input[value="limits"]').checked);
});

test('the keyboard chooses and takes back', async () => {
  await tab.visit(list);
  const all = await shown();
  await box('context').focus();
  await tab.page.keyboard.press('Space');
  assert.ok((await shown()) < all);
  await tab.page.keyboard.press('Space');
  assert.equal(await shown(), all);
  await box('context').press('Space');
  await tab.page.locator('.facets [type=reset]').press('Enter');
  await tab.page.waitForFunction(() => document.activeElement?.name === 'q');
  assert.equal(await shown(), all);
  assert.equal(address().hash, '');
});

test('on a phone the filter is folded, and leads to the cards', async () => {
  await tab.close();
  tab = await openTab(browser, server.origin, { viewport: phone });
  await tab.visit(list);
  assert.equal(await box('limits').isVisible(), false);
  await tab.page.locator('.facets summary').press('Enter');
  await box('limits').check();
  await tab.page.locator('.facets [type=submit]').press('Enter');
  assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'page-count');
  assert.equal(await box('limits').isVisible(), false);
});

test('every facet of a comparison and of a register narrows it', async () => {
  for (const path of ['/fr/roles-cote-a-cote/', '/nl/initiatieven-vergelijken/', '/fr/questions-ouvertes/', '/nl/methoden/']) {
    assert.deepEqual(await tab.visit(path), []);
    const all = await shown();
    const boxes = await tab.page.locator('.facets input[type=checkbox]').all();
    assert.ok(boxes.length > 3, path);
    for (const each of boxes) {
      await each.check();
      const count = Number(await each.evaluate((element) => element.closest('label').querySelector('.count').textContent));
      assert.equal(await shown(), count, `${path} ${await each.getAttribute('value')}`);
      assert.ok(count <= all);
      await each.uncheck();
    }
  }
});

test('without scripts there is no filter, and everything is there', async () => {
  await tab.close();
  tab = await openTab(browser, server.origin, { viewport: desk, javaScriptEnabled: false });
  await tab.visit(list);
  assert.equal(await tab.page.locator('.facets').isVisible(), false);
  assert.ok((await shown()) > 20);
  assert.ok(await tab.page.locator('.list-side nav').isVisible());
});
