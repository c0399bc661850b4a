// Paper: briefs of one page, sheets without menus, the booklet with page numbers in its contents.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { accessFaults, desk, launch, openTab, overflowFaults, phone } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { serve } from './support/server.mjs';
import { pages, read, root } from './support/site.mjs';
import { destinationPages, pageCount } from '../../script/pdf_pages.mjs';

const briefs = pages.filter((path) => read(path).includes('<article class="brief '));
const booklets = pages.filter((path) => read(path).includes('class="booklet-number"'));

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

const printed = async (page) => (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

test('every brief for a team is one page of A4, with nothing cut off', async () => {
  assert.ok(briefs.length >= 60, `${briefs.length} briefs`);
  const faults = await each(
    briefs,
    () => openTab(browser, server.origin, { viewport: { width: 680, height: 1010 } }),
    async (path, { page, visit }) => {
      const found = await visit(path);
      const count = pageCount(await printed(page));
      if (count !== 1) found.push(`${count} pages`);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.locator('.brief').evaluate((brief) => brief.scrollHeight - brief.clientHeight);
      if (cut > 1) found.push(`${cut} px do not fit`);
      await page.emulateMedia({ media: null });
      return found.map((fault) => `${path}: ${fault}`);
    },
  );
  assert.deepEqual(faults, []);
});

test('a printed sheet has no menu, and spells out where its links lead', async () => {
  const tab = await openTab(browser, server.origin, { viewport: desk });
  const analysis = pages.find((path) => path.startsWith('/fr/analyses/') && path.split('/').length === 5);
  await tab.visit(analysis);
  await tab.page.emulateMedia({ media: 'print' });
  assert.equal(await tab.page.locator('header nav:visible, main button:visible, .skip:visible').count(), 0);
  const outward = tab.page.locator('.references a[href^="http"]').first();
  assert.match(await outward.textContent(), /https?:/);
  await tab.close();
});

test('the booklet begins each method on a page of its own, and counts', async () => {
  const tab = await openTab(browser, server.origin, { viewport: desk });
  for (const path of booklets) {
    await tab.visit(path);
    const pdf = await printed(tab.page);
    const starts = [...destinationPages(pdf)].filter(([name]) => name.startsWith('group-')).map(([, page]) => page);
    assert.equal(new Set(starts).size, (await tab.page.locator('.booklet-contents li').count()));
    assert.ok(Math.min(...starts) === 3, 'after the cover and the contents');
    assert.ok(pageCount(pdf) >= Math.max(...starts));
  }
  await tab.close();
});

test('script/pdf prints every analysis and the booklet', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'veilleur-pdf-test-'));
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  try {
    await promisify(execFile)('node', ['script/pdf.mjs', root, folder], { cwd: repository, timeout: 300_000 });
    for (const [language, booklet] of [['fr', booklets.find((path) => path.startsWith('/fr/'))], ['nl', booklets.find((path) => path.startsWith('/nl/'))]]) {
      const analyses = pages.filter((path) => path.startsWith(`/${language}/analyses/`) && path.split('/').length === 5).map((path) => `${path.split('/')[3]}.pdf`);
      assert.ok(analyses.length > 0);
      const files = readdirSync(join(folder, language)).sort();
      assert.deepEqual(files, [...analyses, `${booklet.split('/')[2]}.pdf`].sort());
      for (const file of files) assert.ok(pageCount(readFileSync(join(folder, language, file), 'latin1')) > 0, file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('page numbers in the address stand in the contents; nonsense leaves them empty', async () => {
  const tab = await openTab(browser, server.origin, { viewport: desk });
  const numbers = () => tab.page.locator('[data-page-number]').allTextContents();
  await tab.visit(`${booklets[0]}#pages=3,5,8`);
  assert.deepEqual((await numbers()).slice(0, 4), ['3', '5', '8', '']);
  await tab.visit('/fr/');
  await tab.visit(`${booklets[0]}#pages=<b>,x`);
  assert.ok((await numbers()).every((number) => number === ''));
  await tab.close();
});

for (const [name, options] of [
  ['a phone', { viewport: phone }],
  ['a desk in the dark', { viewport: desk, colorScheme: 'dark' }],
]) {
  test(`a brief and the booklet are accessible on ${name}`, async () => {
    const tab = await openTab(browser, server.origin, options);
    for (const path of [briefs[0], briefs.at(-1), booklets[0]]) {
      const faults = [...(await tab.visit(path)), ...(await overflowFaults(tab.page)), ...(await accessFaults(tab.page))];
      assert.deepEqual(faults, [], path);
    }
    await tab.close();
  });
}
