// The page's own search, run without a page: the theme's scripts and the index of the published site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './search_set.mjs';
import { files, read, root } from './site.mjs';

// A script with what it imports, each a module without an address of its own.
const addressOfScript = (name) => {
  const source = readFileSync(join(repository, 'themes/brusano/assets', name), 'utf8');
  const whole = source.replace(/^(import .* from )'\.\/(.*)';$/gm, (line, names, other) => `${names}'${addressOfScript(other)}';`);
  return `data:text/javascript,${encodeURIComponent(whole).replaceAll("'", '%27')}`;
};

const importScript = (name) => import(addressOfScript(name));

export const { readIndex, loadIndex } = await importScript('search_index.js');
export const { search, addressOf, marked, tokensOf } = await importScript('search_engine.js');

export const indexPath = (lang) => files.find((path) => new RegExp(`^/assets/search\\.${lang}\\.[0-9a-f]{16}\\.bin$`).test(path));

const { unpacked } = await importScript('search_file.js');
const fileOfIndex = (lang) => new Response(readFileSync(join(root, indexPath(lang))));
const payloads = new Map(await Promise.all(['fr', 'nl'].map(async (lang) => [lang, await unpacked(fileOfIndex(lang))])));

// The unpacked bytes of an index, in an ArrayBuffer of their own.
export const payloadOf = (lang) => payloads.get(lang).slice(0);

export const indexOf = (lang) => readIndex(payloadOf(lang), lang);

// The address of the page of results, as the pages of `lang` link to it.
export const searchPath = (lang) => /<form[^>]* role="search" action="([^"]+)"/.exec(read(`/${lang}/`))[1];
