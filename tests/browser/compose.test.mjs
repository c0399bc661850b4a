// A session composed of methods: by keyboard and by thumb, restored exactly by its address, nonsense refused kindly.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessFaults, desk, launch, openTab, overflowFaults, phone } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { pages, read, root } from './support/site.mjs';
import { pageCount } from '../../script/pdf_pages.mjs';

const composers = pages.filter((path) => read(path).includes('data-compose'));
const french = composers.find((path) => path.startsWith('/fr/'));
const dutch = composers.find((path) => path.startsWith('/nl/'));
const session = '#v=1&f=five-part-session&m=150&n=Mars%20%26%20avril&t=10;20;speed-solutions:25,brainwriting:40;35;15';

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

const fragment = (page) => page.evaluate(() => location.hash);
const faultsShown = (page) => page.locator('[data-nonsense] p').allTextContents();
const visibleTimes = (page) => page.locator('[data-frame]:visible [data-time]');
const rowsOf = (page, time) => visibleTimes(page).nth(time).locator('[data-link]').allTextContents();

test('an address restores its session exactly', async () => {
  const { page, faults, close } = await open(french + session);
  assert.deepEqual(faults, []);
  assert.equal(await fragment(page), session);
  assert.equal(await page.locator('[data-name]').inputValue(), 'Mars & avril');
  assert.equal(await page.locator('[data-target]').inputValue(), '150');
  assert.deepEqual(await rowsOf(page, 2), ['Speed solutions', 'Brainwriting (rebond créatif)']);
  assert.deepEqual(await page.locator('[data-frame]:visible [data-row-minutes]').evaluateAll((inputs) => inputs.map(({ value }) => value)), ['25', '40']);
  assert.deepEqual(await visibleTimes(page).locator('[data-sum]').allTextContents(), ['10 min', '20 min', '65 min', '35 min', '15 min']);
  assert.match(await page.locator('[data-sum-all]').textContent(), /^145\b.*\b5\b/);
  assert.deepEqual(await faultsShown(page), []);
  await close();
});

test('the language switch keeps the session', async () => {
  const { page, close } = await open(french + session);
  await page.click(`header a[hreflang="nl"]`);
  await page.waitForURL(`**${dutch}*`);
  assert.equal(await fragment(page), session);
  assert.equal((await rowsOf(page, 2)).length, 2);
  await close();
});

test('a session is made, ordered and shared by keyboard alone', async () => {
  const { page, close } = await open(french);
  const time = visibleTimes(page).nth(1);
  for (const method of ['gease', 'sociogram']) {
    await time.locator('[data-pick]').focus();
    await time.locator('[data-pick]').selectOption(method);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  assert.deepEqual(await rowsOf(page, 1), ['GEASE', 'Sociogramme']);
  await time.locator('[data-up]').nth(1).focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await rowsOf(page, 1), ['Sociogramme', 'GEASE']);
  await page.keyboard.press('Enter');
  assert.deepEqual([await rowsOf(page, 0), await rowsOf(page, 1)], [['Sociogramme'], ['GEASE']], 'beyond the first place: into the time before');
  assert.ok(await page.evaluate(() => document.activeElement.closest('.row') !== null), 'the focus goes along');
  await visibleTimes(page).nth(1).locator('[data-remove]').focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await rowsOf(page, 1), []);
  const made = await fragment(page);
  assert.equal(await page.locator('[data-address]').inputValue(), server.origin + french + made);
  await page.reload();
  assert.equal(await fragment(page), made);
  assert.deepEqual(await rowsOf(page, 0), ['Sociogramme']);
  await close();
});

test('by thumb: add, change the minutes, change the frame, clear', async () => {
  const { page, close } = await open(dutch, { viewport: phone, hasTouch: true, isMobile: true });
  const time = visibleTimes(page).nth(4 % (await visibleTimes(page).count()));
  await time.locator('[data-pick]').selectOption('brainwriting');
  await time.locator('[data-add]').tap();
  await time.locator('[data-row-minutes]').fill('22');
  await time.locator('[data-row-minutes]').blur();
  assert.match(await fragment(page), /brainwriting:22/);
  await time.locator('[data-row-minutes]').fill('999');
  await time.locator('[data-row-minutes]').blur();
  assert.equal(await page.locator('[data-frame]:visible [data-row-minutes]').inputValue(), '22', 'more than a day is not taken');
  const before = new URLSearchParams((await fragment(page)).slice(1)).get('f');
  await page.locator('.compose-choice input:not(:checked)').tap();
  assert.notEqual(new URLSearchParams((await fragment(page)).slice(1)).get('f'), before);
  assert.match(await fragment(page), /brainwriting:22/, 'the methods go along');
  await page.locator('[data-clear]').tap();
  assert.doesNotMatch(await fragment(page), /brainwriting/);
  await close();
});

for (const [name, address, expected] of [
  ['words', '#hello', 1],
  ['a version to come', '#v=2&f=five-part-session&t=1;2', 1],
  ['an unknown frame', '#v=1&f=seven-part-session&m=60&t=10', 1],
  ['an unknown method', '#v=1&f=five-part-session&m=60&t=10;karaoke:20', 1],
  ['minutes that are none', '#v=1&f=five-part-session&m=-5&t=1e3;gease:0;NaN', 1],
  ['too much of everything', `#v=1&f=three-part-session&m=60&t=${Array(20).fill(Array(20).fill('gease:5').join(',')).join(';')}`, 1],
  ['markup and broken escapes', '#v=1&f=five-part-session&m=60&n=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&t=%3Cb%3E:5;%E0%A4%A', 2],
]) {
  test(`an address with ${name} is told so, and breaks nothing`, async () => {
    const { page, faults, close } = await open(french + address);
    assert.deepEqual(faults, []);
    assert.ok((await faultsShown(page)).length >= expected, (await faultsShown(page)).join(' '));
    assert.ok(await page.locator('[data-nonsense]').isVisible());
    assert.equal(await page.locator('[data-compose] img').count(), 0);
    assert.deepEqual(await overflowFaults(page), []);
    const time = visibleTimes(page).first();
    await time.locator('[data-pick]').selectOption('gease');
    await time.locator('[data-add]').click();
    assert.ok((await rowsOf(page, 0)).includes('GEASE'), 'the page still works');
    const mended = await fragment(page);
    await page.reload();
    assert.equal(await fragment(page), mended);
    assert.deepEqual(await faultsShown(page), []);
    await close();
  });
}

test('a full session prints on one page of A4', async () => {
  const { page, close } = await open(`${dutch}#v=1&f=five-part-session&m=150&n=Bijeenkomst&t=open-questions-in-pairs:10;20;speed-solutions:25,brainwriting:40,gease:60;success-story:35,sociogram:20;15`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.equal(pageCount(pdf.toString('latin1')), 1);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('button:visible, select:visible, .menu:visible').count(), 0);
  await close();
});

test('without scripts the frames, the methods and their minutes are there to read', async () => {
  const { page, faults, close } = await open(french, { javaScriptEnabled: false, viewport: phone });
  assert.deepEqual(faults, []);
  assert.ok((await page.locator('[data-frame]:visible').count()) >= 2);
  assert.ok((await page.locator('[data-method]:visible').count()) >= 5);
  assert.equal(await page.locator('main :is(button, input, select):visible').count(), 0);
  await close();
});

for (const [name, options] of [
  ['a phone', { viewport: phone }],
  ['a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
  ['a desk', { viewport: desk }],
  ['a desk in the dark', { viewport: desk, colorScheme: 'dark' }],
]) {
  test(`a composed session is accessible on ${name}`, async () => {
    const { page, faults, close } = await open(`${dutch}${session},karaoke:5`, options);
    faults.push(...(await overflowFaults(page)), ...(await accessFaults(page)));
    assert.deepEqual(faults, []);
    await close();
  });
}
