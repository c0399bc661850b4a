// The development set of queries is complete, and what it expects exists.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSheet, searchClasses } from './support/search_set.mjs';

const names = ['acronym', 'compound', 'exact', 'inflected', 'none', 'other_language', 'question', 'slip', 'unaccented'];

test('every class has at least 40 different queries in each language', () => {
  const classes = searchClasses();
  assert.deepEqual(classes.map(({ lang, name }) => `${lang} ${name}`), ['fr', 'nl'].flatMap((lang) => names.map((name) => `${lang} ${name}`)));
  for (const { lang, name, queries } of classes) {
    assert.ok(new Set(queries.map(({ query }) => query.toLowerCase())).size >= 40, `${lang} ${name}`);
    assert.deepEqual(queries.filter((query) => query.lang !== lang), [], `${lang} ${name}`);
  }
});

test('the sheets that a query expects exist in its language, and only queries without an answer expect none', () => {
  for (const { lang, name, queries } of searchClasses()) {
    for (const { query, expect } of queries) {
      assert.equal(expect.length === 0, name === 'none', `${lang} ${name}: ${query}`);
      assert.deepEqual(expect.filter((id) => !isSheet(id, lang)), [], `${lang} ${name}: ${query}`);
    }
  }
});
