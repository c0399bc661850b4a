// Citations open where they are read, and a publication can be cited in the formats of reference managers.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openTab, phone } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { pages, read, root } from './support/site.mjs';

const analysis = pages.find((page) => /^\/fr\/analyses\/[^/]+\/$/.test(page) && /class="citation"/.test(read(page)));

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

const withPage = async (options, visit) => {
  const context = await browser.newContext({ viewport: phone, ...options });
  const page = await context.newPage();
  try {
    await page.goto(server.origin + analysis);
    await visit(page);
  } finally {
    await context.close();
  }
};

test('a citation opens beside its mark by keyboard, and Escape leads back to it', () =>
  withPage({}, async (page) => {
    const mark = page.locator('a.citation').first();
    const entry = await page.locator(`${await mark.getAttribute('href')} cite`).innerText();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.note-popover:popover-open');
    assert.ok((await page.locator('.note-popover').innerText()).includes(entry));
    assert.equal(new URL(page.url()).hash, '', 'the reader stays where they are');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.note-popover:popover-open').count(), 0);
    assert.ok(await mark.evaluate((element) => element === document.activeElement));
  }));

test('what opens stays inside a narrow window', () =>
  withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.locator('a.citation').first().click();
    const box = await page.locator('.note-popover').boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
  }));

test('without scripts a citation leads to its entry in the list', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.locator('a.citation').first().click();
    assert.match(new URL(page.url()).hash, /^#ref/);
  }));

test('the publication is cited in three formats, each well formed', () => {
  const html = read(analysis);
  const formats = [...html.matchAll(/<pre><code>([\s\S]*?)<\/code><\/pre>/g)].map((match) => match[1].replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
  assert.equal(formats.length % 3, 0);
  assert.ok(formats.length > 0);
  assert.match(formats[0], /^@\w+\{\w+,\n/);
  assert.match(formats[1], /^TY {2}- [A-Z]+\n[\s\S]*\nER {2}- \n$/);
  assert.ok(JSON.parse(formats[2])[0].title);
});
