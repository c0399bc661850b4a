// One page of each kind in every mode: width, colours, folded and unfolded, without motion, without scripts.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessFaults, desk, launch, openTab, overflowFaults, phone } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { serve } from './support/server.mjs';
import { representatives, root } from './support/site.mjs';

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

const modes = [
  ['a phone in the light', { viewport: phone }],
  ['a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
  ['a desk in the light', { viewport: desk }],
  ['a desk in the dark', { viewport: desk, colorScheme: 'dark' }],
  ['a desk with forced colours', { viewport: desk, forcedColors: 'active' }],
];

// The rest of the menu lies over the page while it is open: it is looked at by itself, because nobody can use what it covers.
const menu = 'header details details';
const unfold = (page, which) => page.evaluate((which) => document.querySelectorAll(which).forEach((details) => (details.open = true)), which);

for (const [name, options] of modes) {
  test(`each kind of page is accessible on ${name}, folded and unfolded`, async () => {
    const faults = await each(
      representatives(),
      () => openTab(browser, server.origin, options),
      async (path, tab) => {
        const found = await tab.visit(path);
        const look = async (part) => [...(await overflowFaults(tab.page)), ...(await accessFaults(tab.page, part))];
        found.push(...(await look()));
        await unfold(tab.page, `details:not(${menu})`);
        found.push(...(await look()).map((fault) => `unfolded: ${fault}`));
        await unfold(tab.page, menu);
        if (await tab.page.locator('header').count()) found.push(...(await look('header')).map((fault) => `menu: ${fault}`));
        return found.map((fault) => `${path}: ${fault}`);
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
