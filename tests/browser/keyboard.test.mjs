// The keyboard alone reaches everything, sees where it is, and leaves again. Larger text loses nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, launch, openTab, overflowFaults } from './support/browser.mjs';
import { each } from './support/each.mjs';
import { serve } from './support/server.mjs';
import { representatives, root } from './support/site.mjs';

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

// Marks what a reader can reach: links and fields that are shown and not taken out of the order. Of the buttons of one
// group the keyboard stops at one.
const mark = () => {
  const reachable = [...document.querySelectorAll('a[href], button, input:not([type=radio]), select, textarea, summary, [tabindex="0"]')].filter(
    (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  reachable.forEach((element) => element.setAttribute('data-reachable', ''));
  return reachable.length;
};

// What has the focus now: whether it can be seen that it has, and whether it is in the window. Null where the keyboard
// has left the page, or begins anew as some browsers do.
const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element.hasAttribute('data-reached')) return null;
  element.removeAttribute('data-reachable');
  element.setAttribute('data-reached', '');
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const name = `${element.nodeName.toLowerCase()} ${element.getAttribute('href') ?? element.id}`;
  if (outlineStyle === 'none' && boxShadow === 'none') return `${name} does not show its focus`;
  if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) < 2) return `${name} shows its focus too thinly`;
  if (box.bottom <= 0 || box.top >= innerHeight) return `${name} has the focus out of sight`;
  return '';
};

test('on each kind of page the keyboard reaches everything, in sight, and leaves', async () => {
  const faults = await each(
    representatives(),
    () => openTab(browser, server.origin, { viewport: desk, reducedMotion: 'reduce' }),
    async (path, tab) => {
      await tab.visit(path);
      // What narrows the results down is there when the index is.
      await tab.page.waitForFunction(() => !document.querySelector('form[data-page]:not(.search-ready)'));
      const count = await tab.page.evaluate(mark);
      const found = [];
      let left = false;
      for (let presses = 0; !left && presses < count + 20; ++presses) {
        await tab.page.keyboard.press('Tab');
        const fault = await tab.page.evaluate(focused);
        if (fault === null) left = true;
        else if (fault) found.push(fault);
      }
      if (!left) found.push('the keyboard does not come out');
      const missed = await tab.page.evaluate(() => [...document.querySelectorAll('[data-reachable]')].map((element) => element.outerHTML.slice(0, 80)));
      return [...found, ...missed.map((html) => `not reached: ${html}`)].map((fault) => `${path}: ${fault}`);
    },
  );
  assert.deepEqual(faults, []);
});

// Elements that hide a part of the text in them. What is only for the ear is one pixel wide on purpose.
const clipped = () => {
  const hides = (element) => [getComputedStyle(element).overflowX, getComputedStyle(element).overflowY].some((value) => value === 'hidden' || value === 'clip');
  const hasText = (element) => [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent.trim());
  const outside = (inner, outer) => inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1 || inner.left < outer.left - 1;
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.clientWidth > 1 && hides(element))
    .flatMap((element) => [element, ...element.querySelectorAll('*:not(.hidden)')].filter((part) => part.checkVisibility() && hasText(part) && outside(part.getBoundingClientRect(), element.getBoundingClientRect())))
    .map((part) => `cut off: ${part.nodeName.toLowerCase()}.${part.className}`);
};

for (const [size, width] of [['200%', 1280], ['200%', 640], ['400%', 1280]]) {
  test(`text at ${size} in a window of ${width} loses nothing`, async () => {
    const faults = await each(
      representatives(),
      () => openTab(browser, server.origin, { viewport: { width, height: 900 } }),
      async (path, tab) => {
        await tab.visit(path);
        await tab.page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
        return [...(await overflowFaults(tab.page)), ...(await tab.page.evaluate(clipped))].map((fault) => `${path}: ${fault}`);
      },
    );
    assert.deepEqual(faults, []);
  });
}
