// The test server reads `_headers` and `_redirects` as the published site's host does, and the published rules are strict.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, matchPattern, readHeaderRules } from './support/netlify_rules.mjs';
import { files, pages, read, root, tagsOf, unescapeHtml } from './support/site.mjs';

test('a star matches everything below, a placeholder one part', () => {
  assert.deepEqual(matchPattern('/a/*', '/a/b/c'), { splat: 'b/c' });
  assert.deepEqual(matchPattern('/:lang/x', '/fr/x'), { lang: 'fr' });
  assert.equal(matchPattern('/:lang/x', '/fr/y/x'), null);
  assert.equal(matchPattern('/a.b', '/aXb'), null);
});

test('a star at the end also stands for the folder itself, however it is written', () => {
  for (const path of ['/a', '/a/', '/A/b']) assert.ok(matchPattern('/a/*', path), path);
  assert.equal(matchPattern('/a/*', '/b/a'), null);
});

const rules = readHeaderRules(root);

// Published, and not: what is not there is answered as well.
const served = [...files.filter((path) => !/^\/_(headers|redirects)$/.test(path)), '/', '/404', '/fr/no-such-page/', '/no-such-page', '/admin', '/admin/', '/admin/chunks/x.js'];

test('no two rules speak of the same header of one path, so that it does not matter how a host joins them', () => {
  for (const path of served) {
    const names = rules.filter(({ pattern }) => matchPattern(pattern, path)).flatMap(({ headers }) => Object.keys(headers));
    assert.deepEqual(names.filter((name, index) => names.indexOf(name) !== index), [], path);
  }
});

test('every path that leads to a file has the policy of every other, but for the web editor', () => {
  const policies = (paths) => [...new Set(paths.map((path) => headersFor(rules, path)['content-security-policy']))];
  const readers = files.filter((path) => !/^\/(_|admin\/)/.test(path));
  assert.deepEqual(policies([...readers, '/', '/404', '/fr/no-such-page/']), policies(['/fr/']));
  const [editor] = policies(['/admin', '/admin/', '/admin/index.html', '/admin/editor.js']);
  assert.match(editor, /connect-src 'self' [^;]*https:\/\/api\.github\.com/);
  assert.match(editor, /script-src 'self';/);
});

test('the page for addresses that no rule names says the policy itself, and nobody may frame it', () => {
  const [, own] = /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(read('/404.html'));
  const policy = headersFor(rules, '/fr/')['content-security-policy'];
  assert.equal(`${unescapeHtml(own)}; frame-ancestors 'none'`, policy);
  assert.equal(headersFor(rules, '/no-such-page')['x-frame-options'], 'DENY');
});

test('no page for readers names anything of the web editor but a link to it', () => {
  for (const path of pages.filter((page) => !page.startsWith('/admin/'))) {
    const loads = tagsOf(read(path)).filter(({ name, attributes }) => name !== 'a' && Object.values(attributes).some((value) => /(^|[\s,"'])\/admin(\/|$)/.test(value)));
    assert.deepEqual(loads, [], path);
  }
});

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
