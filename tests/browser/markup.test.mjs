// The markup of every page: valid, without inline styles or scripts, in the language it says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { fileOf, pages, read, tagsOf } from './support/site.mjs';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'no-trailing-whitespace': 'off', // how the source is laid out, not what it means
      'void-style': 'off',
      'long-title': 'off', // titles of sheets are the authors'
      'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }], // tables that scroll are regions, and a <select> is no list of results
      'require-sri': 'off', // nothing comes from elsewhere, and names carry a digest
    },
  }),
);

test('every page is valid HTML', async () => {
  const faults = [];
  for (const path of pages) {
    const { results } = await validator.validateFile(fileOf(path));
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) faults.push(`${path}:${line}:${column}: ${ruleId}: ${message}`);
  }
  assert.deepEqual(faults, []);
});

test('no page has an inline style or script', () => {
  const faults = [];
  for (const path of pages) {
    for (const { name, attributes } of tagsOf(read(path))) {
      const handlers = Object.keys(attributes).filter((attribute) => attribute === 'style' || attribute.startsWith('on'));
      if (handlers.length > 0) faults.push(`${path}: <${name} ${handlers.join(' ')}>`);
      if (name === 'style') faults.push(`${path}: <style>`);
      if (name === 'script' && !attributes.src && attributes.type !== 'application/ld+json') faults.push(`${path}: inline <script>`);
    }
  }
  assert.deepEqual(faults, []);
});

test('the structured data of every page is JSON', () => {
  for (const path of pages) {
    for (const [, text] of read(path).matchAll(/<script type="?application\/ld\+json"?>([\s\S]*?)<\/script>/g)) {
      assert.doesNotThrow(() => JSON.parse(text), `${path}: ${text.slice(0, 80)}`);
    }
  }
});

test('every page is in the language of its folder', () => {
  const faults = pages.filter((path) => /^\/(fr|nl)\//.test(path)).filter((path) => tagsOf(read(path)).find(({ name }) => name === 'html')?.attributes.lang !== path.slice(1, 3));
  assert.deepEqual(faults, []);
});
