// After one visit the search answers without a network: in the field, and on the page of results.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, launch, openTab } from './support/browser.mjs';
import { indexPath, searchPath } from './support/search_client.mjs';
import { serve } from './support/server.mjs';
import { root } from './support/site.mjs';
import { waitForWorker } from './support/worker.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const [lang, query, first] of [['fr', 'sociogramme', '/fr/methodes/sociogramme/'], ['nl', 'overdrachtsbrief', '/nl/hulpmiddelen/overdrachtsbrief/']]) {
  test(`search answers without a network (${lang})`, async () => {
    const server = await serve(root);
    const { page, visit, close } = await openTab(browser, server.origin, { viewport: desk, serviceWorkers: 'allow' });
    await visit(`/${lang}/`);
    await waitForWorker(page, [`/${lang}/`, searchPath(lang), indexPath(lang)]);
    await server.close();
    await page.goto(`${server.origin}/${lang}/`);
    await page.fill('form[data-index] input', query);
    await page.waitForSelector(`.search-list a[href^="${first}"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#page-results a[href^="${first}"]`);
    assert.equal(new URL(page.url()).pathname, searchPath(lang));
    await close();
  });
}
