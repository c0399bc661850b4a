// The guide of a method: through a whole method by keyboard and by touch, with a reload and without network in the middle.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessFaults, desk, launch, openTab, overflowFaults, phone } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { pages, read, root } from './support/site.mjs';
import { waitForWorker } from './support/worker.mjs';

const guides = pages.filter((path) => read(path).includes('<dialog class="guide"'));
const stepsOf = (path) => read(path).match(/data-step="/g).length;
const guide = guides.filter((path) => path.startsWith('/fr/')).sort((one, other) => stepsOf(other) - stepsOf(one))[0];
const dutchGuide = guides.find((path) => path.startsWith('/nl/'));

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

// A server of its own for each test: closing it is being without network.
async function open(path, options) {
  const server = await serve(root);
  const tab = await openTab(browser, server.origin, options);
  const faults = await tab.visit(path);
  return { ...tab, server, faults, titles: await tab.page.locator('[data-step] h3').allTextContents(), end: () => Promise.all([tab.close(), server.close()]) };
}

const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim());
const shown = (page) => page.locator('dialog [data-step]:visible h3').allTextContents();
const seconds = async (page) => {
  const [, sign, minutes, rest] = /^(\+ )?(\d+):(\d\d)$/.exec(await page.locator('[data-time]').textContent());
  return (sign ? -1 : 1) * (Number(minutes) * 60 + Number(rest));
};

async function expectStep(page, titles, index) {
  await page.waitForFunction((title) => document.activeElement.textContent.trim() === title, titles[index].trim());
  assert.deepEqual(await shown(page), [titles[index]]);
}

test('there is a guide in both languages, and each sheet that has one leads to it', () => {
  assert.ok(guide && dutchGuide);
  for (const path of guides) assert.ok(read(path.replace(/[^/]+\/$/, '')).includes(`href="${path}"`), path);
});

test('a whole method by keyboard, with a reload and without network in the middle', async () => {
  const sheet = guide.replace(/[^/]+\/$/, '');
  const { page, server, end } = await open(sheet, { viewport: desk, serviceWorkers: 'allow' });
  await waitForWorker(page, [guide]);
  await page.locator(`main a[href="${guide}"]`).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${guide}`);
  const titles = await page.locator('[data-step] h3').allTextContents();
  await page.locator('[data-start]').focus();
  await page.keyboard.press('Enter');
  await expectStep(page, titles, 0);
  await page.keyboard.press('ArrowRight');
  await expectStep(page, titles, 1);
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, titles, 0);
  await page.keyboard.press('PageDown');
  await expectStep(page, titles, 1);
  await page.locator('[data-run]').focus();
  await page.keyboard.press(' ');
  await page.waitForFunction((text) => document.querySelector('[data-run]').textContent === text, await page.locator('[data-run]').getAttribute('data-pause'));
  const before = await seconds(page);
  await page.reload();
  await expectStep(page, titles, 1);
  assert.ok((await seconds(page)) <= before, 'the countdown goes on over a reload');
  await server.close();
  await page.reload();
  await expectStep(page, titles, 1);
  await page.keyboard.press('PageUp');
  await expectStep(page, titles, 0);
  for (let index = 1; index < titles.length; index++) {
    await page.keyboard.press(' ');
    await expectStep(page, titles, index);
  }
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement.closest('[data-end]'));
  assert.deepEqual(await shown(page), []);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog').isVisible(), false);
  assert.equal(await focused(page), (await page.locator('[data-start]').textContent()).trim());
  assert.equal(await page.locator('[data-step]:visible').count(), titles.length, 'the steps are back on the page');
  await end();
});

// The finger rests before it is lifted: a page that still glides takes the next tap as a wish to stop, not as a click.
async function swipe(page, from, to) {
  const session = await page.context().newCDPSession(page);
  const began = Date.now() / 1000 - 1;
  const send = (type, after, ...places) => session.send('Input.dispatchTouchEvent', { type, timestamp: began + after, touchPoints: places.map((x) => ({ x, y: 300 })) });
  await send('touchStart', 0, from);
  await send('touchMove', 0.1, (from + to) / 2);
  await send('touchMove', 0.2, to);
  await send('touchMove', 0.7, to);
  await send('touchEnd', 0.9);
  await session.detach();
}

test('a whole method by touch, with a reload and without network in the middle', async () => {
  const { page, server, titles, end } = await open(dutchGuide, { viewport: phone, hasTouch: true, isMobile: true, serviceWorkers: 'allow' });
  await waitForWorker(page, [dutchGuide]);
  await page.tap('[data-start]');
  await expectStep(page, titles, 0);
  await swipe(page, 280, 60);
  await expectStep(page, titles, 1);
  await swipe(page, 60, 280);
  await expectStep(page, titles, 0);
  await swipe(page, 160, 130);
  await expectStep(page, titles, 0);
  await page.tap('[data-next]');
  await expectStep(page, titles, 1);
  await page.reload();
  await expectStep(page, titles, 1);
  await server.close();
  await page.reload();
  await expectStep(page, titles, 1);
  for (let index = 2; index < titles.length; index++) {
    await page.tap('[data-next]');
    await expectStep(page, titles, index);
  }
  await page.tap('[data-next]');
  await page.waitForFunction(() => document.activeElement.closest('[data-end]'));
  await page.tap('[data-leave]');
  assert.equal(await page.locator('dialog').isVisible(), false);
  await end();
});

test('the countdown rests until it is started, rests when paused, and says kindly that time is over', async () => {
  const { page, titles, end } = await open(guide, { viewport: desk });
  await page.clock.install();
  await page.reload();
  await page.click('[data-start]');
  const planned = Number(await page.locator('[data-step]').first().getAttribute('data-minutes')) * 60;
  await page.clock.runFor(5_000);
  assert.equal(await seconds(page), planned);
  await page.click('[data-run]');
  await page.clock.runFor(60_000);
  assert.equal(await seconds(page), planned - 60);
  await page.click('[data-run]');
  await page.clock.runFor(30_000);
  assert.equal(await seconds(page), planned - 60);
  await page.click('[data-run]');
  assert.equal(await page.locator('[data-over]').isVisible(), false);
  await page.clock.runFor((planned - 30) * 1000);
  assert.equal(await seconds(page), -30);
  assert.ok(await page.locator('[data-over]').isVisible());
  assert.equal(await page.locator('[data-said]').textContent(), await page.locator('[data-over]').textContent());
  await page.click('[data-next]');
  await expectStep(page, titles, 1);
  assert.equal(await page.locator('[data-over]').isVisible(), false);
  await page.clock.runFor(10_000);
  const next = Number(await page.locator('[data-step]').nth(1).getAttribute('data-minutes')) * 60;
  assert.equal(await seconds(page), next - 10, 'a countdown that runs goes on with the next step');
  await end();
});

test('what is announced does not change every second', async () => {
  const { page, end } = await open(guide, { viewport: desk });
  await page.clock.install();
  await page.reload();
  await page.click('[data-start]');
  await page.click('[data-run]');
  const changes = await page.evaluateHandle(() => {
    const seen = [];
    new MutationObserver(() => seen.push(document.querySelector('[data-said]').textContent)).observe(document.querySelector('[data-said]'), { childList: true, characterData: true, subtree: true });
    return seen;
  });
  const planned = Number(await page.locator('[data-step]').first().getAttribute('data-minutes')) * 60;
  await page.clock.runFor((planned + 120) * 1000);
  assert.equal((await changes.jsonValue()).length, 2, 'one minute left, and time over');
  await end();
});

test('the screen is kept awake while the guide is open, and no longer', async () => {
  const { page, server, end } = await open('/fr/', { viewport: desk });
  await page.addInitScript(() => {
    globalThis.locks = { asked: 0, released: 0 };
    const lock = { released: false, release: async () => void globalThis.locks.released++ };
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => (globalThis.locks.asked++, { ...lock }) } });
  });
  await page.goto(server.origin + guide);
  assert.deepEqual(await page.evaluate(() => globalThis.locks), { asked: 0, released: 0 });
  await page.click('[data-start]');
  await page.waitForFunction(() => globalThis.locks.asked === 1);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => globalThis.locks.released === 1);
  await end();
});

test('who leaves can take it up again where it was, or begin anew', async () => {
  const { page, titles, end } = await open(guide, { viewport: phone });
  await page.click('[data-start]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.click('[data-leave]');
  await page.reload();
  assert.equal(await page.locator('dialog').isVisible(), false);
  assert.match(await page.locator('[data-start]').textContent(), /3/);
  await page.click('[data-start]');
  await expectStep(page, titles, 2);
  await page.click('[data-leave]');
  await page.click('[data-restart]');
  await expectStep(page, titles, 0);
  await end();
});

test('what lies damaged in the memory of the device breaks nothing', async () => {
  const { page, end } = await open(guide, { viewport: phone });
  const id = await page.locator('dialog').getAttribute('data-guide');
  const now = Date.now();
  for (const damaged of ['{', '[]', 'null', '7', `{"at":${now},"step":"x"}`, `{"at":${now},"step":99,"spent":{}}`, `{"at":${now},"step":1,"spent":null,"since":"x"}`, '{"at":5,"step":2,"open":true}']) {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [`guide ${id}`, damaged]);
    const faults = [];
    page.once('pageerror', (error) => faults.push(error.message));
    await page.reload();
    assert.deepEqual(faults, [], damaged);
    assert.ok(await page.locator('[data-start]').isVisible(), damaged);
  }
  await end();
});

test('without scripts every step is there to read, and nothing that needs one', async () => {
  const { page, titles, faults, end } = await open(guide, { viewport: phone, javaScriptEnabled: false });
  assert.deepEqual(faults, []);
  assert.equal(await page.locator('[data-step] h3:visible').count(), titles.length);
  assert.ok((await page.locator('.guide-say:visible').count()) > 0);
  assert.equal(await page.locator('main button:visible').count(), 0);
  await end();
});

for (const [name, options] of [
  ['a phone', { viewport: phone }],
  ['a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
  ['a desk', { viewport: desk }],
  ['a desk in the dark', { viewport: desk, colorScheme: 'dark' }],
  ['a desk with forced colours', { viewport: desk, forcedColors: 'active' }],
]) {
  test(`the open guide is accessible on ${name}, in its first step, beyond its time, and at its end`, async () => {
    const { page, titles, faults, end } = await open(dutchGuide, options);
    const look = async () => faults.push(...(await overflowFaults(page)), ...(await accessFaults(page)));
    await page.click('[data-start]');
    await look();
    await page.evaluate((key) => {
      const state = JSON.parse(localStorage.getItem(key));
      const [step] = document.querySelectorAll('[data-step]');
      localStorage.setItem(key, JSON.stringify({ ...state, spent: { [step.dataset.step]: 3_600_000 } }));
    }, `guide ${await page.locator('dialog').getAttribute('data-guide')}`);
    await page.reload();
    assert.ok(await page.locator('[data-over]').isVisible());
    await look();
    for (let step = 0; step < titles.length; step++) await page.keyboard.press('ArrowRight');
    await look();
    assert.deepEqual(faults, []);
    await end();
  });
}
