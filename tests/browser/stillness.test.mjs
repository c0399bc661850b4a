// Nothing moves under the reader's eyes or thumb while a page loads, also where it arrives slowly and is painted in pieces.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, launch, openTab, phone } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { serve } from './support/server.mjs';
import { representatives, root } from './support/site.mjs';

let browser;
let server;

before(async () => {
  server = await serve(root, { pieces: 24 });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

// The score of all movements together, and what moved.
const shifts = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const found = [];
        new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        const summary = () => ({
          score: found.reduce((sum, { value }) => sum + value, 0),
          moved: found.flatMap(({ sources }) => sources.map(({ node }) => node?.className ?? node?.nodeName)),
        });
        requestAnimationFrame(() => setTimeout(() => resolve(summary()), 50));
      }),
  );

// A chip that gets its number, or a row that widens a column, counts less; a block that moves counts more.
const still = 0.01;

for (const [name, viewport] of [['phone', phone], ['desk', desk]]) {
  test(`nothing moves while each kind of page loads on a ${name}`, async () => {
    const faults = await each(
      representatives(),
      () => openTab(browser, server.origin, { viewport }),
      async (path, tab) => {
        await tab.visit(path);
        const { score, moved } = await shifts(tab.page);
        return score < still ? [] : [`${path}: ${score.toFixed(4)} ${moved.join(', ')}`];
      },
    );
    assert.deepEqual(faults, []);
  });
}
