// Prints the analyses and the booklet of a built site: node script/pdf.mjs SITE FOLDER (called by script/pdf).
// The booklet is printed twice: once to learn on which page each method begins, once with these numbers in its contents.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { destinationPages, pageCount } from './pdf_pages.mjs';
import { serve } from '../tests/browser/support/server.mjs';

const [site, folder] = process.argv.slice(2).map((path) => resolve(path));
const run = promisify(execFile);

const chromium = [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/lib/chromium/chromium'].find((place) => place && existsSync(place));
if (!chromium) throw new Error('No Chromium: install it, or name it in the variable CHROMIUM.');

const pageBelow = (path) => {
  const file = join(site, path, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const foldersIn = (path) => (existsSync(join(site, path)) ? readdirSync(join(site, path), { withFileTypes: true }) : []).filter((entry) => entry.isDirectory()).map(({ name }) => name);

// The part of the address that a type has in each language stands in its file.
function segmentOf(type, language) {
  const [, segments] = /^segment:\s*\{(.*)\}/m.exec(readFileSync(`content/types/${type}.yml`, 'utf8'));
  return new RegExp(`\\b${language}:\\s*([a-z0-9-]+)`).exec(segments)[1];
}

const isMissing = (html) => /<meta name="robots" content="noindex">/.test(html) && !/<link rel="alternate" hreflang/.test(html);

async function print(url, file) {
  const profile = mkdtempSync(join(tmpdir(), 'veilleur-pdf-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = ['--headless', ...asRoot, '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`, '--no-pdf-header-footer', '--generate-pdf-document-outline'];
  try {
    await run(chromium, [...flags, `--print-to-pdf=${file}`, url], { timeout: 120_000 });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`${file}: ${pageCount(readFileSync(file, 'latin1'))} pages`);
}

const partsOf = (booklet) => [...booklet.matchAll(/<li><a href="#([^"]+)">[^<]*<\/a> <span class="booklet-number"/g)].map(([, id]) => id);

async function printBooklet(url, html, file) {
  await print(url, file);
  const pages = destinationPages(readFileSync(file, 'latin1'));
  const numbers = partsOf(html).map((id) => pages.get(id) ?? 0);
  await print(`${url}#pages=${numbers.join(',')}`, file);
}

const server = await serve(site);
try {
  for (const language of ['fr', 'nl']) {
    mkdirSync(join(folder, language), { recursive: true });
    const analyses = `${language}/${segmentOf('analysis', language)}`;
    for (const name of foldersIn(analyses)) {
      if (!isMissing(pageBelow(`${analyses}/${name}`))) await print(`${server.origin}/${analyses}/${name}/`, join(folder, language, `${name}.pdf`));
    }
    for (const name of foldersIn(language)) {
      const html = pageBelow(`${language}/${name}`);
      if (html.includes('class="booklet-number"')) await printBooklet(`${server.origin}/${language}/${name}/`, html, join(folder, language, `${name}.pdf`));
    }
  }
} finally {
  await server.close();
}
