// What a first visit costs: what is sent for it, compressed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openTab } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { serve } from './support/server.mjs';
import { representatives, root } from './support/site.mjs';

const all = 50 * 1024;
const scripts = 15 * 1024;

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

// Bytes of the bodies received until the page is at rest, by kind of resource. The browser asks for its icon by itself.
async function weigh(tab, path) {
  const requests = [];
  const note = (request) => requests.push(request);
  tab.page.on('requestfinished', note);
  await tab.visit(path);
  await tab.page.waitForLoadState('networkidle');
  tab.page.off('requestfinished', note);
  const weight = { all: 0, scripts: 0 };
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    weight.all += responseBodySize;
    if (request.resourceType() === 'script') weight.scripts += responseBodySize;
  }
  return weight;
}

// Where one searches, the index is what one came for; on every other page it is fetched when the field is used.
const isSearch = (path) => /^\/(fr\/chercher|nl\/zoeken)\/$/.test(path);

test('a first visit of each kind of page is at most 50 KB, scripts at most 15 KB of it', async (context) => {
  const weights = await each(
    representatives().filter((path) => !isSearch(path)),
    async () => {
      let tab;
      return { fresh: async () => { await tab?.close(); return (tab = await openTab(browser, server.origin)); }, close: () => tab?.close() };
    },
    async (path, { fresh }) => [{ path, ...(await weigh(await fresh(), path)) }],
  );
  const heaviest = weights.reduce((most, one) => (one.all > most.all ? one : most));
  context.diagnostic(`heaviest: ${heaviest.path}, ${heaviest.all} bytes, ${heaviest.scripts} of them scripts`);
  assert.ok(weights.every((weight) => weight.all > 1000), 'something is weighed');
  assert.deepEqual(weights.filter((weight) => weight.all > all || weight.scripts > scripts), []);
});
