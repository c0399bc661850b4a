// What must hold on every page of the site, in the narrowest window.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessFaults, contentRules, launch, openTab, overflowFaults } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { serve } from './support/server.mjs';
import { audits, pages, root } from './support/site.mjs';

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

test('there is a site to test', () => {
  assert.ok(pages.includes('/index.html') || pages.includes('/'), `no home page in ${root}`);
  assert.ok(pages.some((path) => path.startsWith('/fr/')) && pages.some((path) => path.startsWith('/nl/')));
});

// What its kind decides, colours and sizes, is looked at in `every_mode`; an audit looks at everything there.
const elsewhere = audits && 'every_mode looks at every page';

test('every page keeps to its policy, fits a phone, and its contents have no fault of access', { skip: elsewhere }, async () => {
  const faults = await each(
    pages,
    () => openTab(browser, server.origin),
    async (path, tab) => {
      const loading = await tab.visit(path);
      const found = [...loading, ...(await overflowFaults(tab.page)), ...(await accessFaults(tab.page, 'html', contentRules))];
      return found.map((fault) => `${path}: ${fault}`);
    },
  );
  assert.deepEqual(faults, []);
});
