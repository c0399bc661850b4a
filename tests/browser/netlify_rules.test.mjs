// The test server reads `_headers` and `_redirects` as the published site's host does, and the published rules are strict.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, matchPattern, readHeaderRules } from './support/netlify_rules.mjs';
import { files, root } from './support/site.mjs';

test('a star matches everything below, a placeholder one part', () => {
  assert.deepEqual(matchPattern('/a/*', '/a/b/c'), { splat: 'b/c' });
  assert.deepEqual(matchPattern('/:lang/x', '/fr/x'), { lang: 'fr' });
  assert.equal(matchPattern('/:lang/x', '/fr/y/x'), null);
  assert.equal(matchPattern('/a.b', '/aXb'), null);
});

const rules = readHeaderRules(root);

test('every page is served under the strict policy', () => {
  const policy = headersFor(rules, '/fr/')['content-security-policy'];
  const directives = Object.fromEntries(policy.split(';').map((part) => part.trim().split(/\s+(.*)/)).map(([name, value]) => [name, value]));
  assert.equal(directives['default-src'], "'none'");
  for (const name of ['script-src', 'style-src', 'worker-src', 'manifest-src']) assert.equal(directives[name], "'self'");
  for (const name of ['base-uri', 'frame-ancestors']) assert.equal(directives[name], "'none'");
  assert.ok(!policy.includes('unsafe'));
});

test('the protective headers are there', () => {
  const headers = headersFor(rules, '/nl/');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['referrer-policy'], 'no-referrer');
  assert.match(headers['strict-transport-security'], /max-age=\d{8,}/);
  for (const name of ['cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy']) assert.ok(headers[name], name);
});

test('assets are kept for ever, pages are asked for again', () => {
  const cachingOf = (path) => headersFor(rules, path)['cache-control'];
  assert.equal(cachingOf(files.find((path) => path.endsWith('.css'))), 'public, max-age=31536000, immutable');
  for (const path of ['/', '/fr/', '/nl/x/y/', '/fr/manifest.webmanifest']) assert.equal(cachingOf(path), 'public, max-age=0, must-revalidate');
});

test('the service worker at the root is never kept', () => {
  assert.equal(headersFor(rules, '/sw.js')['cache-control'], 'no-cache');
});
