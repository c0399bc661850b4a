// One page of each kind in every mode: width, colours, folded and unfolded, without motion, without scripts.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessFaults, colourRules, desk, launch, openTab, overflowFaults, phone } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { serve } from './support/server.mjs';
import { audits, representatives, root } from './support/site.mjs';

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

const light = { colorScheme: 'light', forcedColors: 'none' };
const dark = { colorScheme: 'dark', forcedColors: 'none' };
const forced = { colorScheme: 'light', forcedColors: 'active' };

// The colours of a window in the order in which they are looked at: a phone's page is loaded in the dark, a desk's in the
// light. Then they change under the page as they do at dusk, which spares loading it again for each.
const windows = [
  ['a phone', phone, { dark, light }],
  ['a desk', desk, { light, dark, 'forced colours': forced }],
];

// Colours that change slowly are looked at when they have changed.
async function paint(page, colours) {
  await page.emulateMedia(colours);
  await page.evaluate(() => document.getAnimations().forEach((animation) => Number.isFinite(animation.effect.getComputedTiming().endTime) && animation.finish()));
}

// The rest of the menu lies over the page while it is open: it is looked at by itself, because nobody can use what it covers.
const menu = 'header details details';
const states = [
  { name: 'folded' },
  { name: 'unfolded', unfolds: `details:not(${menu})` },
  { name: 'menu', unfolds: menu, part: 'header' },
];

const unfold = (page, which) => page.evaluate((which) => document.querySelectorAll(which).forEach((details) => (details.open = true)), which);

// Second colours are those of a style sheet, in whatever language, and what is unfolded holds what was folded.
const differs = (path, state) => audits || (!path.startsWith('/nl/') && state !== 'folded');

// What is wrong with the page in `tab` since it was loaded, in every state and all colours.
async function faultsInAll(colours, path, tab) {
  const found = [];
  for (const { name, unfolds, part = 'html' } of states) {
    if (unfolds) await unfold(tab.page, unfolds);
    if ((await tab.page.locator(part).count()) === 0) continue;
    for (const [at, [colour, media]] of Object.entries(colours).entries()) {
      if (at > 0 && !differs(path, name)) continue;
      await paint(tab.page, media);
      const faults = [...(await overflowFaults(tab.page)), ...(await accessFaults(tab.page, part, at > 0 ? colourRules : undefined))];
      found.push(...faults.map((fault) => `${name}, ${colour}: ${fault}`));
    }
  }
  return [...found, ...(await tab.noted())];
}

for (const [name, viewport, colours] of windows) {
  test(`each kind of page is accessible on ${name} in ${Object.keys(colours).join(', ')}, folded and unfolded`, async () => {
    const [first] = Object.values(colours);
    const faults = await each(
      representatives(),
      () => openTab(browser, server.origin, { viewport, ...first }),
      async (path, tab) => {
        await tab.page.emulateMedia(first);
        await tab.visit(path);
        return (await faultsInAll(colours, path, tab)).map((fault) => `${path}: ${fault}`);
      },
    );
    assert.deepEqual(faults, []);
  });
}

test('no page moves by itself when reduced motion is asked for', async () => {
  const faults = await each(
    representatives(),
    () => openTab(browser, server.origin, { reducedMotion: 'reduce' }),
    async (path, tab) => {
      await tab.visit(path);
      const moving = await tab.page.evaluate(() => document.getAnimations().filter((animation) => animation.effect.getComputedTiming().duration > 1).length);
      return moving ? [`${path}: ${moving} animations`] : [];
    },
  );
  assert.deepEqual(faults, []);
});

test('each kind of page can be read without scripts', async () => {
  const faults = await each(
    representatives(),
    () => openTab(browser, server.origin, { javaScriptEnabled: false }),
    async (path, tab) => {
      const found = await tab.visit(path);
      if (!(await tab.page.locator('main h1').first().isVisible())) found.push('no visible title');
      return [...found, ...(await overflowFaults(tab.page))].map((fault) => `${path}: ${fault}`);
    },
  );
  assert.deepEqual(faults, []);
});
