// What a first search fetches: the bytes as a host sends them, the requests, and how many must wait for one another.

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const compressible = new Set(['.css', '.html', '.js', '.json', '.svg']);

const sentBytes = (file) => {
  const bytes = readFileSync(file);
  return compressible.has(extname(file)) ? Math.min(bytes.length, brotliCompressSync(bytes).length) : bytes.length;
};

// Every answer takes as long, so that what waits for what can be seen.
const delay = 80;

// Opens `path`, lets `act` search, and waits for `results` to hold five. `isSearch` tells the requests that count.
export async function coldSearch(browser, { origin, fileOf }, { path, isSearch, act, results }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const seen = [];
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const request = { pathname, step: 1 + Math.max(0, ...seen.filter(({ done }) => done).map(({ step }) => step)), done: false };
    if (isSearch(pathname)) seen.push(request);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
    request.done = true;
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  await act(page);
  await page.waitForFunction((selector) => document.querySelectorAll(selector).length >= 5, results);
  await context.close();
  const paths = [...new Set(seen.map(({ pathname }) => pathname))];
  return {
    bytes: paths.reduce((sum, pathname) => sum + sentBytes(fileOf(pathname)), 0),
    requests: seen.length,
    steps: Math.max(...seen.map(({ step }) => step)),
  };
}
