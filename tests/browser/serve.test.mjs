// `veilleur serve`: what is saved shows where the page was, and what is wrong lies over it until it is mended.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { accessFaults, launch, openTab, overflowFaults, phone } from './support/browser.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.VEILLEUR ?? join(repository, 'build/release/veilleur');

const source = mkdtempSync(join(tmpdir(), 'veilleur-serve-'));
const sheet = join(source, 'content/methods/brainwriting.fr.md');
const path = '/fr/methodes/brainwriting/';
let text;
let clean;
let warnings;
let serving;
let origin;
let browser;

// The program on a port of its own; resolves with its address once it says it.
function start() {
  serving = spawn(program, ['serve', '--source', source, '--port', '0', '--lang', 'fr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(serving, 'exit').then(() => {
    throw new Error('veilleur serve ended before it said where it listens');
  });
  const listening = new Promise((resolve) => {
    // All lines are read to the end: a pipe that nobody empties keeps this process from ending.
    createInterface({ input: serving.stderr }).on('line', (line) => {
      const [found] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  ended.catch(() => {}); // later it ends because it is asked to
  return Promise.race([listening, ended]);
}

before(async () => {
  for (const folder of ['content', 'themes']) cpSync(join(repository, folder), join(source, folder), { recursive: true });
  text = readFileSync(sheet, 'utf8');
  writeFileSync(sheet, `${text}\n[x](tools/nothing)\n`); // for the first test
  [origin, browser] = await Promise.all([start(), launch()]);
});

after(async () => {
  await browser?.close();
  if (serving?.kill()) await once(serving, 'exit');
  rmSync(source, { recursive: true });
});

const shown = async (address) => (await fetch(origin + address)).text();

// Puts the sheet back and waits until the site is as it was.
async function restore() {
  writeFileSync(sheet, text);
  for (let turn = 0; turn < 500; turn += 1) {
    if ((await shown(path)) === clean && (await shown('/-/faults')) === warnings) return;
    await setTimeout(20);
  }
  throw new Error('the site did not come back to what it was');
}

const withTab = async (options, visit) => {
  const tab = await openTab(browser, origin, { viewport: phone, ...options });
  try {
    assert.deepEqual(await tab.visit(path), []);
    await visit(tab.page);
  } finally {
    await restore();
    await tab.close();
  }
};

const errors = (page) => page.locator('veilleur-panel details.with-errors');

test('before there is a site without errors its place holds the list of them', async () => {
  const tab = await openTab(browser, origin, { viewport: phone });
  assert.deepEqual(await tab.visit(path, { status: 503 }), []);
  assert.match(await tab.page.locator('main').innerText(), /Il n’y a pas de fiche «\u202ftools\/nothing\u202f»\./);
  assert.deepEqual(await accessFaults(tab.page), []);
  assert.deepEqual(await overflowFaults(tab.page), []);
  writeFileSync(sheet, text);
  await tab.page.getByRole('heading', { name: 'Brainwriting' }).first().waitFor();
  await tab.close();
  [clean, warnings] = await Promise.all([shown(path), shown('/-/faults')]);
});

test('what is saved shows where the page was, with the focus where it was', () =>
  withTab({}, async (page) => {
    const link = page.locator('main a[href]').last();
    await link.focus();
    const address = await link.getAttribute('href');
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    writeFileSync(sheet, `${text}\nUne phrase toute neuve.\n`);
    await page.getByText('Une phrase toute neuve.').waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.readyState === 'complete');
    // The new line is above, so the browser may have moved by its height.
    const place = await page.evaluate(() => scrollY);
    assert.ok(Math.abs(place - 900) < 100, `at ${place}`);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), address);
    assert.deepEqual(await page.evaluate(() => globalThis.policyReports), []);
  }));

for (const colorScheme of ['light', 'dark'])
  test(`a fault lies over the page, ${colorScheme}, for everybody, and goes when it is mended`, () =>
    withTab({ colorScheme }, async (page) => {
      const before = await page.locator('main').innerText();
      writeFileSync(sheet, `${text}\n[x](tools/nothing)\n`);
      await errors(page).waitFor();
      const line = `${text}\n`.split('\n').length;
      assert.match(await errors(page).innerText(), new RegExp(`content/methods/brainwriting\\.fr\\.md · ligne ${line}, colonne 1`));
      assert.match(await errors(page).innerText(), /Il n’y a pas de fiche «\u202ftools\/nothing\u202f»\./);
      assert.equal(await page.locator('main').innerText(), before);
      assert.deepEqual(await accessFaults(page), []);
      assert.deepEqual(await overflowFaults(page), []);
      assert.deepEqual(await page.evaluate(() => globalThis.policyReports), []);
      writeFileSync(sheet, text);
      await errors(page).waitFor({ state: 'detached' });
    }));

test('the list folds by keyboard and lets the keyboard through', () =>
  withTab({}, async (page) => {
    writeFileSync(sheet, `${text}\n[x](tools/nothing)\n`);
    const list = page.locator('veilleur-panel .list');
    await list.waitFor();
    await page.locator('veilleur-panel summary').focus();
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.press('Shift+Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement.localName), 'veilleur-panel');
  }));

test('warnings alone are one line, which opens the list', () =>
  withTab({}, async (page) => {
    writeFileSync(sheet, text.replace('---\n', '---\nreviewed: 2020-01-01\n'));
    await page.locator('veilleur-panel details:not(.with-errors)').waitFor();
    assert.equal(await page.locator('veilleur-panel .list').isVisible(), false);
    await page.locator('veilleur-panel summary').click();
    assert.equal(await page.locator('veilleur-panel .list').isVisible(), true);
    assert.deepEqual(await accessFaults(page), []);
  }));

test('only the tab that is looked at holds a connection', () =>
  withTab({}, async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    writeFileSync(sheet, `${text}\nUne phrase toute neuve.\n`);
    await page.waitForTimeout(500);
    assert.equal(await page.getByText('Une phrase toute neuve.').count(), 0);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByText('Une phrase toute neuve.').waitFor({ state: 'attached' });
  }));
