// SITE=… node pagefind_site.mjs FOLDER: the sheets of a published site in the new FOLDER, tuned for Pagefind as its documentation
// advises: the text marked as body, what repeats on every page left out, the title named, the type as a filter; only sheets.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexOf, indexPath } from '../../browser/support/search_client.mjs';
import { fileOf, read, root } from '../../browser/support/site.mjs';

const prepared = (html, type) =>
  html
    .replace('<main ', `<main data-pagefind-body data-pagefind-filter="type:${type}" `)
    .replaceAll('<nav ', '<nav data-pagefind-ignore ')
    .replace('<h1', '<h1 data-pagefind-meta="title"');

// A page with the interface that comes with Pagefind, and a page to time both engines in.
const interfacePage = (lang) => `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Pagefind</title>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><script src="/start.js"></script></body></html>
`;
const timingPage = (lang) => `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Timing</title></head><body></body></html>\n`;
const start = "new PagefindUI({ element: '#search', showImages: false, showSubResults: true });\n";

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function pagefindSite(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const lang of ['fr', 'nl']) {
    for (const { url, type } of indexOf(lang).sheets) write(folder, fileOf(url).slice(root.length), prepared(read(url), type.name));
    write(folder, `${lang}.html`, interfacePage(lang));
    write(folder, `time.${lang}.html`, timingPage(lang));
    cpSync(fileOf(indexPath(lang)), join(folder, `ours.${lang}.bin`));
  }
  write(folder, 'start.js', start);
  const theme = fileURLToPath(new URL('../../../themes/brusano/assets/', import.meta.url));
  for (const name of ['search_engine.js', 'search_file.js', 'search_index.js', 'search_section.js']) cpSync(join(theme, name), join(folder, name));
}

pagefindSite(process.argv[2]);
