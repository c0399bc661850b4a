// SITE=… node compare.mjs FOLDER TIMES: our search and Pagefind's beside each other. FOLDER is what pagefind_site.mjs made and pagefind has
// indexed; TIMES holds lines "NAME WALL CPU PEAK".

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../browser/support/browser.mjs';
import { indexOf, indexPath } from '../../browser/support/search_client.mjs';
import { madeQueries } from '../../browser/support/made_queries.mjs';
import { searchClasses } from '../../browser/support/search_set.mjs';
import { serve } from '../../browser/support/server.mjs';
import { fileOf, root } from '../../browser/support/site.mjs';
import { coldSearch } from './cold.mjs';

const [folder, times] = process.argv.slice(2);
const languages = ['fr', 'nl'];

const sizeBelow = (path) => readdirSync(path, { withFileTypes: true }).reduce((sum, entry) => sum + statSync(join(path, entry.name)).size, 0);
const share = (value, of) => (of === 0 ? '–' : `${((100 * value) / of).toFixed(1)} %`);

// The word that most sheets hold: both have five results for it.
function commonWord({ own: { forms, lists } }) {
  const count = (form) => lists.starts[form + 1] - lists.starts[form];
  return forms.reduce((best, word, form) => (word.length >= 5 && count(form) > best.count ? { word, count: count(form) } : best), { count: 0 }).word;
}

function print(title, rows) {
  console.log(`\n${title}`);
  for (const row of rows) console.log(`  ${String(row[0]).padEnd(44)}${row.slice(1).map((cell) => String(cell).padStart(16)).join('')}`);
}

async function cold(browser, ours, pagefind) {
  const rows = [];
  for (const lang of languages) {
    const query = commonWord(indexOf(lang));
    const own = await coldSearch(browser, { origin: ours.origin, fileOf }, {
      path: `/${lang}/`,
      isSearch: (path) => path.startsWith('/assets/search'),
      act: (page) => page.fill('form[data-index] input', query),
      results: '.search-list [role=option]',
    });
    const other = await coldSearch(browser, { origin: pagefind.origin, fileOf: (path) => join(folder, path) }, {
      path: `/${lang}.html`,
      isSearch: (path) => path.startsWith('/pagefind/'),
      act: (page) => page.fill('#search input', query),
      results: '.pagefind-ui__result:has(.pagefind-ui__result-link)',
    });
    rows.push([`${lang}: bytes, interface included`, own.bytes, other.bytes], [`${lang}: requests`, own.requests, other.requests], [`${lang}: steps that wait for one another`, own.steps, other.steps]);
  }
  return rows;
}

function sizes() {
  const rows = [];
  for (const lang of languages) rows.push([`${lang}: index, bytes per sheet`, Math.round(statSync(fileOf(indexPath(lang))).size / indexOf(lang).sheets.length), '']);
  const sheets = languages.reduce((sum, lang) => sum + indexOf(lang).sheets.length, 0);
  const parts = ['index', 'fragment', 'filter'].map((name) => sizeBelow(join(folder, 'pagefind', name)));
  rows.push(['both: index, bytes per sheet', Math.round(languages.reduce((sum, lang) => sum + statSync(fileOf(indexPath(lang))).size, 0) / sheets), Math.round((parts[0] + parts[2]) / sheets)]);
  rows.push(['both: with titles and summaries (fragments)', 'the same', Math.round((parts[0] + parts[1] + parts[2]) / sheets)]);
  return rows;
}

// In the page: every query twice; the second time is measured, from the query to five results that can be shown.
const answerAll = async ({ lang, queries, isOurs }) => {
  const ask = await (async () => {
    if (isOurs) {
      const [{ loadIndex }, { search, addressOf }] = await Promise.all([import('/search_index.js'), import('/search_engine.js')]);
      const index = await loadIndex(`/ours.${lang}.bin`, lang);
      return (query) => search(index, query).results.map((result) => addressOf(index, { ...result, place: 0 }));
    }
    const pagefind = await import('/pagefind/pagefind.js');
    return async (query) => {
      const { results } = await pagefind.search(query);
      return (await Promise.all(results.slice(0, 5).map((result) => result.data()))).map(({ url }) => url);
    };
  })();
  const answers = [];
  for (const query of queries) await ask(query);
  for (const query of queries) {
    const began = performance.now();
    const urls = await ask(query);
    answers.push({ time: performance.now() - began, urls: urls.slice(0, 3), count: urls.length });
  }
  return answers;
};

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

async function answersOf(browser, origin, lang, queries, isOurs) {
  const page = await browser.newPage();
  await page.goto(`${origin}/time.${lang}.html`);
  const answers = await page.evaluate(answerAll, { lang, queries, isOurs });
  await page.close();
  return answers;
}

const isRight = ({ urls, count }, expected) => (expected.length === 0 ? count === 0 : urls.some((url) => expected.includes(url)));

async function quality(browser, origin) {
  const quick = [];
  const found = [];
  for (const lang of languages) {
    const urls = new Map(indexOf(lang).sheets.map(({ id, url }) => [id, url]));
    const classes = searchClasses().filter((one) => one.lang === lang && one.queries.every(({ expect }) => expect.every((id) => urls.has(id))));
    const queries = classes.length > 1 ? classes.flatMap((one) => one.queries) : madeQueries(indexOf(lang), 400, 1).map((query) => ({ query, expect: [] }));
    const sides = [];
    for (const isOurs of [true, false]) sides.push(await answersOf(browser, origin, lang, queries.map(({ query }) => query), isOurs));
    const timesOf = sides.map((answers) => answers.map(({ time }) => time).sort((a, b) => a - b));
    for (const [name, part] of [['p50', 0.5], ['p95', 0.95]]) quick.push([`${lang}: ${name} of ${queries.length} queries, ms`, ...timesOf.map((all) => quantile(all, part).toFixed(1))]);
    for (const { name, queries: own } of classes.length > 1 ? classes : []) {
      const from = queries.indexOf(own[0]);
      const rightOf = (answers) => own.filter(({ expect }, at) => isRight(answers[from + at], expect.map((id) => urls.get(id)))).length;
      found.push([`${lang}: ${name} (${own.length})`, ...sides.map((answers) => share(rightOf(answers), own.length))]);
    }
  }
  return { quick, found };
}

const browser = await launch();
const ours = await serve(root);
const pagefind = await serve(folder);
const columns = ['', 'veilleur', 'pagefind'];
print('First search of a visit', [columns, ...(await cold(browser, ours, pagefind))]);
print('Size', [columns, ...sizes()]);
print('Building the index', [['', 'wall s', 'CPU s', 'peak MiB'], ...readFileSync(times, 'utf8').trim().split('\n').map((line) => line.split(' '))]);
const { quick, found } = await quality(browser, pagefind.origin);
print('Warm answers, to five results that can be shown', [columns, ...quick]);
if (found.length > 0) print('Right sheet among the first three (none: no sheet at all)', [columns, ...found]);
await browser.close();
await ours.close();
await pagefind.close();
