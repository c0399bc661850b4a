// Choosing a method: the answers narrow the list, stand in the address, and are counted aloud.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessFaults, desk, launch, openTab, overflowFaults, phone } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { pages, read, root } from './support/site.mjs';

const choosers = pages.filter((path) => read(path).includes('data-choose'));
const french = choosers.find((path) => path.startsWith('/fr/'));
const dutch = choosers.find((path) => path.startsWith('/nl/'));

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

async function open(path, options = {}) {
  const tab = await openTab(browser, server.origin, { viewport: desk, ...options });
  return { ...tab, faults: await tab.visit(path) };
}

const shown = (page) => page.locator('[data-method]:visible h3').allTextContents();
const unsure = (page) => page.locator('[data-method]:visible:has([data-unsure]:not([hidden])) h3').allTextContents();
const fragment = (page) => page.evaluate(() => location.hash);

// What the sheets of the page say, judged again by other means.
const fitting = (page, minutes, people) =>
  page.locator('[data-method]').evaluateAll(
    (cards, [longest, size]) =>
      cards
        .filter(({ dataset }) => dataset.minutes && Number(dataset.minutes) <= longest && dataset.peopleMin && Number(dataset.peopleMin) <= size && Number(dataset.peopleMax) >= size)
        .map((card) => card.querySelector('h3').textContent),
    [minutes, people],
  );

test('answers narrow the list, one after the other, and are said', async () => {
  const { page, faults, close } = await open(french);
  assert.deepEqual(faults, []);
  const all = await shown(page);
  assert.ok(all.length >= 8);
  await page.fill('[name=minutes]', '30');
  await page.fill('[name=people]', '5');
  const expected = await fitting(page, 30, 5);
  const sure = (await shown(page)).filter((title) => !expected.includes(title));
  assert.deepEqual(sure.sort(), (await unsure(page)).sort(), 'who does not say comes after, and says so');
  assert.deepEqual((await shown(page)).slice(0, expected.length).sort(), expected.sort());
  await page.waitForFunction(() => document.querySelector('[data-found]').textContent.length > 0);
  assert.match(await page.locator('[data-found]').textContent(), expected.length === 1 ? /^Une / : new RegExp(`^${expected.length} `));
  await page.selectOption('[name=purpose]', 'network');
  assert.ok((await shown(page)).length < all.length);
  assert.equal(await fragment(page), '#purpose=network&people=5&minutes=30');
  await page.click('[type=reset]');
  await page.waitForFunction((count) => document.querySelectorAll('[data-method]:not([hidden])').length === count, all.length);
  assert.equal(await fragment(page), '');
  await close();
});

test('the address restores the answers, in the other language too', async () => {
  const { page, close } = await open(`${french}#purpose=solve&ease=easy`);
  assert.equal(await page.locator('[name=purpose]').inputValue(), 'solve');
  assert.equal(await page.locator('[name=ease]').inputValue(), 'easy');
  const found = (await shown(page)).length;
  assert.ok(found > 0);
  await page.click('header a[hreflang="nl"]');
  await page.waitForURL(`**${dutch}*`);
  assert.equal(await page.locator('[name=purpose]').inputValue(), 'solve');
  assert.equal((await shown(page)).length, found);
  await close();
});

test('a method for the experienced is not for who begins', async () => {
  const { page, close } = await open(french);
  const demanding = await page.locator('[data-ease="experienced"] h3').allTextContents();
  assert.ok(demanding.length > 0);
  await page.selectOption('[name=ease]', 'easy');
  for (const title of demanding) assert.ok(!(await shown(page)).includes(title), title);
  await page.selectOption('[name=ease]', 'experienced');
  for (const title of demanding) assert.ok((await shown(page)).includes(title), title);
  await close();
});

test('answers that nothing fits are told so', async () => {
  const { page, close } = await open(`${french}#purpose=structure&minutes=5`);
  assert.deepEqual(await shown(page), []);
  await page.waitForFunction(() => document.querySelector('[data-found]').textContent.length > 0);
  assert.equal(await page.locator('[data-found]').textContent(), await page.locator('[data-found]').getAttribute('data-none'));
  await close();
});

for (const nonsense of ['#purpose=dance', '#people=-3', '#minutes=soon', '#ease=%3Cb%3E', '#who=me', '#%E0%A4%A']) {
  test(`nonsense in the address (${nonsense}) is told so, and breaks nothing`, async () => {
    const { page, faults, close } = await open(french + nonsense);
    assert.deepEqual(faults, []);
    assert.ok(await page.locator('[data-nonsense]').isVisible());
    assert.ok((await shown(page)).length >= 8);
    await page.selectOption('[name=purpose]', 'solve');
    assert.equal(await page.locator('[data-nonsense]').isVisible(), false);
    assert.equal(await fragment(page), '#purpose=solve');
    await close();
  });
}

test('without scripts the same methods are there, sorted by each question', async () => {
  const { page, faults, close } = await open(dutch, { javaScriptEnabled: false, viewport: phone });
  assert.deepEqual(faults, []);
  const all = await shown(page);
  const sorted = await page.locator('[data-static] section').evaluateAll((sections) => sections.map((section) => new Set([...section.querySelectorAll('li a')].map((link) => link.textContent)).size));
  assert.deepEqual(sorted, [all.length, all.length, all.length, all.length]);
  assert.equal(await page.locator('main :is(button, input, select):visible').count(), 0);
  await close();
});

for (const [name, options] of [
  ['a phone', { viewport: phone }],
  ['a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
  ['a desk', { viewport: desk }],
  ['a desk in the dark', { viewport: desk, colorScheme: 'dark' }],
]) {
  test(`a narrowed list is accessible on ${name}`, async () => {
    const { page, faults, close } = await open(`${dutch}#people=8&minutes=40`, options);
    await page.waitForFunction(() => document.querySelector('[data-found]').textContent.length > 0);
    faults.push(...(await overflowFaults(page)), ...(await accessFaults(page)));
    assert.deepEqual(faults, []);
    await close();
  });
}
