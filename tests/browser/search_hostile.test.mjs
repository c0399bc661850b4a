// Whatever is typed, and whatever an index has become on its way: an answer or a message, never a fault.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { desk, launch, openTab } from './support/browser.mjs';
import { randomFrom } from './support/random.mjs';
import { addressOf, indexOf, indexPath, marked, payloadOf, readIndex, search } from './support/search_client.mjs';
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

const hostile = {
  'ten thousand letters': 'soins '.repeat(1700),
  'one word of ten thousand letters': 'a'.repeat(10_000),
  'ten thousand slips': Array.from({ length: 1250 }, (nothing, at) => `zorgx${at % 10}q`).join(' '),
  emoji: '😀👩‍⚕️🏳️‍🌈'.repeat(50),
  'right to left': 'رعاية צוות \u202Eסוד soins',
  'regular expressions': '(.*)+[a-z]{2,}\\1^$|?* soins',
  markup: '<img src=x onerror=alert(1)> "><script>alert(1)</script>',
  'names of objects': '__proto__ constructor toString hasOwnProperty',
  'half a character': '\uD83D soins \uDE00',
  'marks without letters': '\u0301'.repeat(2000),
  'control characters': Array.from({ length: 32 }, (nothing, code) => String.fromCharCode(code)).join('soins'),
  percent: '%00%E0%A4%A %zz',
};

test('every hostile query is answered, with sheets that exist', (context) => {
  for (const lang of ['fr', 'nl']) {
    const index = indexOf(lang);
    search(index, 'warm');
    for (const [name, query] of Object.entries(hostile)) {
      const began = performance.now();
      const answer = search(index, query);
      const pieces = marked(index, answer, query);
      context.diagnostic(`${lang} ${name}: ${(performance.now() - began).toFixed(1)} ms to answer and mark, ${answer.results.length} sheets`);
      assert.equal(pieces.map(({ text }) => text).join(''), query);
      for (const result of answer.results) assert.match(addressOf(index, result), /^\/(fr|nl)\//);
    }
  }
});

test('a hostile query in the field breaks nothing and is shown as text', async () => {
  const tab = await openTab(browser, server.origin, { viewport: desk });
  assert.deepEqual(await tab.visit('/fr/'), []);
  await tab.page.focus('form[data-index] input');
  await tab.page.waitForSelector('form.search-ready');
  const faults = [];
  tab.page.on('pageerror', (error) => faults.push(error.message));
  for (const query of Object.values(hostile)) await tab.page.fill('form[data-index] input', query.replace(/\uD83D(?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])\uDE00/g, ''));
  await tab.page.fill('form[data-index] input', 'gease');
  assert.ok((await tab.page.locator('.search-list [role=option]').count()) > 1);
  assert.equal(await tab.page.locator('.search-list img, .search-list script').count(), 0);
  assert.deepEqual(faults, []);
  await tab.close();
});

test('an index cut off anywhere is refused', () => {
  const payload = payloadOf('fr');
  const { below } = randomFrom(1);
  for (let turn = 0; turn < 100; turn++) assert.throws(() => readIndex(payload.slice(0, below(payload.byteLength)), 'fr'));
  const longer = new Uint8Array(payload.byteLength + 1);
  longer.set(new Uint8Array(payload));
  assert.throws(() => readIndex(longer.buffer, 'fr'), /cut off|too long/);
});

test('the index of another language or version is refused', () => {
  assert.throws(() => readIndex(payloadOf('nl'), 'fr'), /another language/);
  const payload = payloadOf('fr');
  new Uint8Array(payload)[4] += 1;
  assert.throws(() => readIndex(payload, 'fr'), /another version/);
});

test('changed bytes are refused, or leave an index that can be searched', () => {
  const { below } = randomFrom(2);
  let refused = 0;
  for (let turn = 0; turn < 150; turn++) {
    const payload = payloadOf('nl');
    const bytes = new Uint8Array(payload);
    for (let left = 1 + below(3); left > 0; left--) bytes[below(bytes.length)] = below(256);
    let index = null;
    try {
      index = readIndex(payload, 'nl');
    } catch (error) {
      assert.ok(!(error instanceof RangeError), error.message);
      refused++;
    }
    if (index) for (const { sheet, place } of search(index, 'zorg begeleiden vertrouwen').results) addressOf(index, { sheet, place });
  }
  assert.ok(refused > 0);
});

test('a file that was damaged on its way gives a message and no results', async () => {
  const file = readFileSync(join(root, indexPath('fr')));
  const changed = Buffer.from(file);
  changed[file.length >> 1] ^= 4;
  const bodies = { 'cut off': file.subarray(0, file.length >> 1), changed, empty: Buffer.alloc(0), 'another file': Buffer.from('<!DOCTYPE html>') };
  for (const [name, body] of Object.entries(bodies)) {
    const tab = await openTab(browser, server.origin, { viewport: desk });
    await tab.page.route(`**${indexPath('fr')}`, (route) => route.fulfill({ body }));
    await tab.visit('/fr/');
    await tab.page.focus('form[data-index] input');
    await tab.page.waitForSelector('form.search-failed [role=status]:has-text("La recherche n’a pas pu être chargée")');
    await tab.page.fill('form[data-index] input', 'soins');
    assert.equal(await tab.page.locator('.search-list [role=option]').count(), 0, name);
    await tab.close();
  }
});

test('after a failure the next visit of the field tries again', async () => {
  const tab = await openTab(browser, server.origin, { viewport: desk });
  await tab.page.route(`**${indexPath('nl')}`, (route) => route.abort(), { times: 1 });
  await tab.visit('/nl/');
  await tab.page.focus('form[data-index] input');
  await tab.page.waitForSelector('form.search-failed');
  await tab.page.focus('.site-name');
  await tab.page.focus('form[data-index] input');
  await tab.page.waitForSelector('form.search-ready:not(.search-failed)');
  await tab.close();
});
