// Changing language keeps the reader where they are, and changing twice comes back.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, launch, openTab } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { serve } from './support/server.mjs';
import { kinds, root } from './support/site.mjs';

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

const pathOf = (page) => new URL(page.url()).pathname;

// Goes where the switch leads. The switch is an ordinary link: a browser that follows it goes to its address.
async function switchLanguage(tab) {
  const from = await tab.page.evaluate(() => document.documentElement.lang);
  const other = from === 'fr' ? 'nl' : 'fr';
  const link = tab.page.locator(`header a[hreflang="${other}"]:visible`).first();
  await tab.visit(await link.evaluate(({ pathname, hash }) => pathname + hash));
  return tab.page.evaluate(() => document.documentElement.lang);
}

test('from each kind of page, changing language twice comes back', async () => {
  const faults = await each(
    kinds().filter((path) => /^\/(fr|nl)\//.test(path)),
    () => openTab(browser, server.origin, { viewport: desk }),
    async (path, tab) => {
      await tab.visit(path);
      const language = await switchLanguage(tab);
      if (language === path.slice(1, 3)) return [`${path}: stays in ${language}`];
      await switchLanguage(tab);
      return pathOf(tab.page) === path ? [] : [`${path}: comes back to ${pathOf(tab.page)}`];
    },
  );
  assert.deepEqual(faults, []);
});
