// Photographs one page of each kind and language in every mode, and puts them all on one page to look at:
// node pictures.mjs FOLDER [PATH...]

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openTab } from '../support/browser.mjs';
import { each } from '../support/each.mjs';
import { serve } from '../support/server.mjs';
import { representatives, root } from '../support/site.mjs';

const [folder, ...wanted] = process.argv.slice(2);
const widths = [320, 768, 1280];
const schemes = ['light', 'dark'];
const modes = [...widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme }))), { width: 794, scheme: 'print' }]; // A4 at 96 dots per inch

const nameOf = (path, { width, scheme }) => `${path.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'index'}-${scheme === 'print' ? 'print' : `${width}-${scheme}`}.png`;

const server = await serve(root);
const browser = await launch();
mkdirSync(folder, { recursive: true });

async function photograph(path, mode) {
  const tab = await openTab(browser, server.origin, { viewport: { width: mode.width, height: 1000 }, colorScheme: mode.scheme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  if (mode.scheme === 'print') await tab.page.emulateMedia({ media: 'print' });
  const faults = await tab.visit(path, { status: path === '/404.html' ? 404 : 200 });
  await tab.page.screenshot({ path: join(folder, nameOf(path, mode)), fullPage: true });
  await tab.close();
  return faults.map((fault) => `${path}: ${fault}`);
}

const pages = representatives().filter((path) => wanted.length === 0 || wanted.some((beginning) => path.startsWith(beginning)));
const faults = await each(
  pages.flatMap((path) => modes.map((mode) => [path, mode])),
  async () => ({ close: () => undefined }),
  ([path, mode]) => photograph(path, mode),
);
await browser.close();
await server.close();

const figure = (path, mode) => `<a href="${nameOf(path, mode)}"><img loading="lazy" src="${nameOf(path, mode)}" alt="${path}, ${mode.width}, ${mode.scheme}"></a>`;
const rows = pages.map((path) => `<h2>${path}</h2>\n<p>${modes.map((mode) => figure(path, mode)).join('\n')}</p>`);
const style = 'body{font-family:sans-serif;background:#ddd}p{display:flex;gap:8px;align-items:flex-start}img{height:480px;max-width:340px;object-fit:cover;object-position:top}';
writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${style}</style>\n${rows.join('\n')}\n`);
console.log(`${pages.length * modes.length} pictures of ${pages.length} pages: ${join(folder, 'index.html')}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
