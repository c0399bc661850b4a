// The search field answers the keyboard: support/search_scripts.mjs says how.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, launch, openTab } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { searchPath } from './support/search_client.mjs';
import { scripts } from './support/search_scripts.mjs';
import { serve } from './support/server.mjs';
import { root } from './support/site.mjs';

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

const places = {
  home: (lang) => `/${lang}/`,
  sheet: (lang) => (lang === 'fr' ? '/fr/methodes/gease/' : '/nl/methoden/gease/'),
  page: searchPath,
};

const stateOf = (page) =>
  page.evaluate(() => {
    const field = document.querySelector('form[data-index] input');
    const list = document.getElementById(field.getAttribute('aria-controls'));
    const options = [...(list?.querySelectorAll('[role=option]') ?? [])];
    return {
      expanded: field.getAttribute('aria-expanded') === 'true',
      visible: list ? list.getClientRects().length > 0 : false,
      options: options.length,
      active: options.findIndex((option) => option.id === field.getAttribute('aria-activedescendant')),
      selected: options.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
      value: field.value,
      focus: document.activeElement === field,
      says: document.querySelector('form[data-index] [role=status]').textContent,
    };
  });

async function play({ at, lang, type, keys = [], blur }, { page, visit }) {
  const faults = await visit(places[at](lang));
  const field = page.locator('form[data-index] input');
  await field.focus();
  await page.waitForFunction(() => document.querySelector('form[data-index].search-ready') !== null);
  if (type) await field.pressSequentially(type);
  if (blur) await page.evaluate(() => document.activeElement.blur());
  for (const key of keys) await page.keyboard.press(key);
  return faults;
}

// What is not as `script` says, once the page is still.
async function outcome(script, { page }) {
  if (script.path) await page.waitForURL((url) => url.pathname === (script.path === 'search' ? searchPath(script.lang) : script.path));
  if (script.fragment) await page.waitForFunction((fragment) => location.hash === `#${fragment}`, script.fragment);
  if (script.path && script.at !== 'page') return [];
  if (script.says) await page.waitForFunction((source) => new RegExp(source).test(document.querySelector('form[data-index] [role=status]').textContent), script.says.source);
  const state = await stateOf(page);
  const wanted = { ...script, active: script.active === 'last' ? state.options - 1 : script.active };
  const differing = ['expanded', 'active', 'value', 'focus'].filter((key) => wanted[key] !== undefined && wanted[key] !== state[key]);
  const faults = differing.map((key) => `${key} is ${state[key]}, not ${wanted[key]}`);
  if (state.visible !== state.expanded) faults.push(`the list is ${state.visible ? 'shown' : 'hidden'} and says otherwise`);
  if (state.active !== state.selected) faults.push(`option ${state.selected} looks active, ${state.active} is`);
  if (script.options > state.options) faults.push(`${state.options} options`);
  return faults;
}

test('there are 30 scripts or more', () => assert.ok(scripts.length >= 30));

test('every script of keys does what it says', async () => {
  const faults = await each(
    scripts,
    () => openTab(browser, server.origin, { viewport: desk }),
    async (script, tab) => {
      const found = [...(await play(script, tab)), ...(await outcome(script, tab))];
      return found.map((fault) => `${script.name}: ${fault}`);
    },
  );
  assert.deepEqual(faults, []);
});
