// What a page shows only after something was done on it, and the pages that chance alone would leave out: each has a name,
// an address in every language, and what to do there. A state without an address in a language has nothing there to be shown with.

import { searchPath } from '../support/search_client.mjs';
import { pages, read } from '../support/site.mjs';
import { waitForWorker } from '../support/worker.mjs';

const having = (mark, language) => pages.find((path) => path.startsWith(`/${language}/`) && read(path).includes(mark));
const unfold = (selector) => (page) => page.evaluate((selector) => document.querySelectorAll(selector).forEach((details) => (details.open = true)), selector);
const wordsOf = (text) => text.split(/[\s\u00a0-]+/);
const longestWord = (path) => Math.max(...wordsOf(/<h1[^>]*>([^<]*)/.exec(read(path))?.[1] ?? '').map((word) => word.length));
const longest = (language, measure) => pages.filter((path) => path.startsWith(`/${language}/`)).reduce((best, path) => (measure(path) > measure(best) ? path : best));

const guideOf = (language) => having('<dialog class="guide"', language);
const sheetOfGuide = (language) => guideOf(language).replace(/[^/]+\/$/, '');

async function startGuide(page) {
  await page.locator('[data-start]').click();
  await page.locator('[data-next]').click();
  await page.locator('[data-run]').click();
}

const session = '#v=1&f=five-part-session&m=150&n=Mars%20%26%20avril&t=10;20;speed-solutions:25,brainwriting:40;35;15';
const nonsense = '#v=1&f=five-part-session&m=150&t=10;20;no-such-method:25;35;15';
const withFragment = (mark, fragment) => (language) => having(mark, language) + fragment;

export const states = [
  { name: 'menu', path: (language) => `/${language}/`, prepare: unfold('header details') },
  { name: 'suggestions', path: (language) => `/${language}/`, prepare: async (page) => {
    await page.locator('form[data-index] input').focus();
    await page.locator('form.search-ready input').pressSequentially('zor');
    await page.locator('[role=option]').first().waitFor();
  } },
  { name: 'results', path: (language) => `${searchPath(language)}#q=groep+groupe`, ready: '#page-results h2' },
  { name: 'no results', path: (language) => `${searchPath(language)}#q=xyzzyq`, ready: 'form.search-ready' },
  { name: 'filtered', path: (language) => `/${language}/situations/`.replace('/nl/situations/', '/nl/situaties/') + '#group=limits', prepare: unfold('.facets details') },
  { name: 'answered', path: withFragment('data-choose', '#purpose=solve&people=8&minutes=60') },
  { name: 'session', path: withFragment('data-compose', session), paper: true },
  { name: 'nonsense', path: withFragment('data-compose', nonsense) },
  { name: 'running', path: guideOf, prepare: startGuide, window: true },
  { name: 'ended', path: guideOf, prepare: async (page) => {
    await page.locator('[data-start]').click();
    while (await page.locator('[data-end]').isHidden()) await page.locator('[data-next]').click();
  }, window: true },
  { name: 'citation', path: (language) => having('class="citation"', language), prepare: (page) => page.locator('a.citation').first().click(), window: true },
  { name: 'footnote', path: (language) => having('class="footnote-ref"', language), prepare: (page) => page.locator('.footnote-ref a').first().click(), window: true },
  { name: 'to cite', path: (language) => having('class="cite-format"', language), prepare: unfold('.cite-format') },
  { name: 'kept', path: sheetOfGuide, options: { serviceWorkers: 'allow' }, prepare: async (page, language, origin) => {
    await waitForWorker(page, [guideOf(language)]);
    await page.goto(origin + having('data-kept', language));
    await page.locator('[data-list] a').first().waitFor();
  } },
  { name: 'longest word', path: (language) => longest(language, longestWord) },
  { name: 'longest title', path: (language) => longest(language, (path) => /<h1[^>]*>([^<]*)/.exec(read(path))?.[1].length ?? 0) },
];
