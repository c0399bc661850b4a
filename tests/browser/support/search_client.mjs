// The page's own search, run without a page: the theme's scripts and the index of the published site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { repository } from './search_set.mjs';
import { files, read, root } from './site.mjs';

// The scripts below import nothing, so each is a module by itself.
const importScript = (name) => {
  const source = readFileSync(join(repository, 'themes/brusano/assets', name), 'utf8');
  return import(`data:text/javascript,${encodeURIComponent(source)}`);
};

export const { readIndex, loadIndex } = await importScript('search_index.js');
export const { search, addressOf, marked, tokensOf } = await importScript('search_engine.js');

export const indexPath = (lang) => files.find((path) => new RegExp(`^/assets/search\\.${lang}\\.[0-9a-f]{16}\\.bin$`).test(path));

// The unpacked bytes of an index, in an ArrayBuffer of their own.
export function payloadOf(lang) {
  const bytes = gunzipSync(readFileSync(join(root, indexPath(lang))));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

export const indexOf = (lang) => readIndex(payloadOf(lang), lang);

// The address of the page of results, as the pages of `lang` link to it.
export const searchPath = (lang) => /<form[^>]* role="search" action="([^"]+)"/.exec(read(`/${lang}/`))[1];
