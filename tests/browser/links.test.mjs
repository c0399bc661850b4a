// Every address that the site gives leads somewhere: links, anchors, alternates, assets, feeds, the sitemap, redirects.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from './support/server.mjs';
import { readHeaderRules, readRedirectRules } from './support/netlify_rules.mjs';
import { baseUrl, files, pages, read, root, tagsOf, unescapeHtml } from './support/site.mjs';

const home = baseUrl();
const rules = { headers: readHeaderRules(root), redirects: readRedirectRules(root) };
const tags = new Map(pages.map((path) => [path, tagsOf(read(path))]));
const anchors = new Map([...tags].map(([path, list]) => [path, new Set(list.map(({ attributes }) => attributes.id).filter(Boolean))]));

// Why `address`, met on `path`, is not reached directly; null where it is, or where it leads out of the site.
function faultOf(address, path) {
  let url;
  try {
    url = new URL(address, home + path);
  } catch {
    return 'not an address';
  }
  if (url.origin !== home) return ['https:', 'http:', 'mailto:', 'tel:', 'data:'].includes(url.protocol) ? null : `scheme ${url.protocol}`;
  const { status, location } = answer(root, rules, url.pathname);
  if (status !== 200) return `${status}${location ? ` to ${location}` : ''}`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  const known = anchors.get(url.pathname);
  return fragment && known && !known.has(fragment) ? 'no such anchor' : null;
}

const check = (found) => {
  const faults = found.map(([path, address]) => [path, address, faultOf(address, path)]).filter(([, , fault]) => fault);
  assert.deepEqual(faults.map((parts) => parts.join(' | ')), []);
};

const addressesIn = (path, attribute, wanted = () => true) =>
  tags.get(path).filter((tag) => attribute in tag.attributes && wanted(tag)).map((tag) => [path, tag.attributes[attribute]]);

test('every link, script, style, image and alternate resolves without a redirect', () => {
  const isLink = ({ name, attributes }) => name !== 'link' || attributes.rel !== 'preconnect';
  const found = pages.flatMap((path) => [...addressesIn(path, 'href', isLink), ...addressesIn(path, 'src'), ...addressesIn(path, 'action')]);
  assert.ok(found.length > pages.length);
  check(found);
});

test('every address in a feed resolves', () => {
  const feeds = files.filter((path) => path.endsWith('.xml') && /<(feed|rss)\b/.test(read(path)));
  assert.ok(feeds.length >= 2, 'a feed for each language');
  const addresses = (text) => [...text.matchAll(/<link[^>]*\bhref="([^"]+)"/g), ...text.matchAll(/<link>([^<]+)<\/link>/g)];
  check(feeds.flatMap((path) => addresses(read(path)).map(([, address]) => [path, unescapeHtml(address)])));
});

test('the sitemap lists the pages that may be indexed, and no other', () => {
  const sitemaps = files.filter((path) => path.endsWith('.xml') && /<(urlset|sitemapindex)\b/.test(read(path)));
  const locations = sitemaps.flatMap((path) => [...read(path).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => [path, unescapeHtml(address)]));
  check(locations);
  const listed = new Set(locations.map(([, address]) => new URL(address).pathname));
  const isIndexed = (path) => !tags.get(path).some(({ name, attributes }) => name === 'meta' && attributes.name === 'robots' && attributes.content.includes('noindex'));
  const expected = pages.filter((path) => /^\/(fr|nl)\//.test(path) && isIndexed(path));
  assert.deepEqual(expected.filter((path) => !listed.has(path)), [], 'pages that the sitemap leaves out');
  assert.deepEqual([...listed].filter((path) => path !== '/' && path.endsWith('/') && !expected.includes(path)), [], 'pages that should not be in the sitemap');
});

test('every redirect leads to a page', () => {
  const targets = rules.redirects.filter(({ to }) => to.startsWith('/') && !to.includes(':')).map(({ from, to }) => [from, to]);
  check(targets);
});

test('alternates lead to each other and include the page itself', () => {
  const alternatesOf = (path) =>
    tags
      .get(path)
      .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'alternate' && attributes.hreflang && attributes.hreflang !== 'x-default')
      .map(({ attributes }) => new URL(attributes.href, home + path).pathname);
  const faults = [];
  for (const path of pages.filter((candidate) => /^\/(fr|nl)\//.test(candidate))) {
    const alternates = alternatesOf(path);
    if (alternates.length > 0 && !alternates.includes(path)) faults.push(`${path} leaves itself out`);
    for (const other of alternates) if (!alternatesOf(other).includes(path)) faults.push(`${other} does not lead back to ${path}`);
  }
  assert.deepEqual(faults, []);
});

test('changing language twice comes back, on every page', () => {
  const switchOf = (path) => {
    const [, list] = /<nav class="switch"[^>]*>(.*?)<\/nav>/s.exec(read(path)) ?? [];
    return list && /<a href="([^"#]*)/.exec(list)[1];
  };
  const switched = pages.filter((path) => switchOf(path));
  assert.ok(switched.length > pages.length - 4, 'all but the choice of a language and the page for wrong addresses have a switch');
  assert.deepEqual(switched.filter((path) => !pages.includes(switchOf(path)) || switchOf(switchOf(path)) !== path), []);
});
