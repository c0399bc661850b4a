// A browser that opens pages of the site and notes whatever they should not do.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// A page lives for a second: to optimise its scripts costs more than it gains, a fifth of the time of axe.
const once = '--js-flags=--no-opt';

export const phone = { width: 320, height: 720 };
export const desk = { width: 1280, height: 900 };

export function executable() {
  // Without windows a new tab costs a quarter of the time, and shows the same.
  const places = [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/lib/chromium/chromium'];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium: install it, or name it in the variable CHROMIUM.');
  return found;
}

// No test is about time: a busy machine is waited for.
const patience = 120_000;

export const launch = () => chromium.launch({ executablePath: executable(), headless: true, args: [...flags, once] });

const policyListener = () => {
  globalThis.policyReports = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.policyReports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`.trim());
  });
};

// A fresh context with one page. `faults` fills with what no page may do: errors, refused content, foreign requests.
export async function openTab(browser, origin, { viewport = phone, colorScheme = 'light', forcedColors = 'none', ...options } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, forcedColors, serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const faults = [];
  let expectedStatus = 200;
  await context.addInitScript(policyListener);
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    const ownStatus = expectedStatus !== 200 && message.text().includes(`${expectedStatus}`);
    if (message.type() === 'error' && !ownStatus) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) faults.push(`request to ${request.url()}`);
  });
  // What the page did since it was opened.
  const noted = async () => {
    const reports = await page.evaluate(() => globalThis.policyReports ?? []);
    const cookies = await context.cookies();
    return [...faults, ...reports.map((report) => `policy: ${report}`), ...cookies.map(({ name }) => `cookie: ${name}`)];
  };
  return {
    page,
    close: () => context.close(),
    noted,
    // Opens `path` and returns the faults of its loading.
    async visit(path, { status = 200 } = {}) {
      faults.length = 0;
      expectedStatus = status;
      const response = await page.goto(origin + path, { waitUntil: 'load' });
      if (response.status() !== status) faults.push(`status ${response.status()}, not ${status}`);
      return noted();
    },
  };
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const allRules = { runOnly: { type: 'tag', values: tags } };

// The rules whose answer may change with the colours of a page that was looked at already. They cost most.
const ofColours = ['color-contrast', 'link-in-text-block', 'target-size'];
export const colourRules = { runOnly: { type: 'rule', values: ofColours } };

// All others: what the contents of a page may break, where its colours and sizes are those of its kind.
export const contentRules = { ...allRules, rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) };

// What axe finds on the page, or in one part of it, as it stands: one line per element.
export async function accessFaults(page, part = 'html', rules = allRules) {
  // Half a megabyte of script, which stays until the page is left.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async ([rules, part]) => {
    const { violations } = await globalThis.axe.run(part, { ...rules, resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, any, all, none }) => ({ target, why: [...any, ...all, ...none][0]?.message })) }));
  }, [rules, part]);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, why }) => `axe ${id}: ${target.join(' ')}: ${why ?? ''}`));
}

// Whether the page scrolls sideways, and through which elements.
export async function overflowFaults(page) {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return null;
    const outside = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 0.5);
    return outside.slice(0, 3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
  return wide ? [`wider than the screen: ${wide.join(', ')}`] : [];
}
