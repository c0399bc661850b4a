// The development set of queries, tests/search/LANGUAGE_CLASS.yml: one per line, with the sheets that answer it, best first.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));

const folder = join(repository, 'tests/search');

function readLine(line, place) {
  const [, query, lang, ids] = /^- \{ query: "([^"\\]+)", lang: (fr|nl), expect: \[([^\]]*)\] \}$/.exec(line) ?? [];
  if (query === undefined) throw new Error(`${place}: cannot read ${line}`);
  return { query, lang, expect: ids.split(',').map((id) => id.trim()).filter(Boolean) };
}

function readClass(file) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').slice(0, -1);
  const [, lang, name] = /^(fr|nl)_(\w+)\.yml$/.exec(file) ?? [];
  return { lang, name, queries: lines.map((line, index) => readLine(line, `${file}:${index + 1}`)) };
}

// [{ lang, name, queries: [{ query, lang, expect }] }]
export const searchClasses = () => readdirSync(folder).filter((file) => /^(fr|nl)_\w+\.yml$/.test(file)).sort().map(readClass);

export const isSheet = (id, lang) => existsSync(join(repository, 'content', `${id}.${lang}.md`));
