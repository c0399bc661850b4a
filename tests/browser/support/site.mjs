// The published folder under test: its pages, and what they refer to.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

export const root = process.env.SITE ?? fileURLToPath(new URL('../../../output', import.meta.url));

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

export const files = filesBelow(root).map((path) => `/${relative(root, path)}`).sort();

// The URL paths of all pages: `/fr/methodes/` for fr/methodes/index.html.
export const pages = files.filter((path) => path.endsWith('.html')).map((path) => path.replace(/\/index\.html$/, '/'));

export const fileOf = (path) => join(root, path.endsWith('/') ? `${path}index.html` : path);
export const read = (path) => readFileSync(fileOf(path), 'utf8');
export const exists = (path) => statSync(fileOf(path), { throwIfNoEntry: false })?.isFile() ?? false;

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescapeHtml = (text) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#([0-9]+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replace(/&([a-z]+);/g, (found, name) => entities[name] ?? found);

// The start tags of a document, as { name, attributes }; the contents of scripts and comments are left out.
export function tagsOf(html) {
  const tags = [];
  const text = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
  for (const [, name, rest] of text.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi)) {
    const attributes = {};
    for (const [, key, double, single, bare] of rest.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g)) {
      attributes[key.toLowerCase()] = unescapeHtml(double ?? single ?? bare ?? '');
    }
    tags.push({ name: name.toLowerCase(), attributes });
  }
  return tags;
}

// The address the site is published under, as its own sitemap says it.
export function baseUrl() {
  const sitemap = files.find((path) => path.endsWith('sitemap.xml'));
  const [, location] = /<loc>([^<]+)<\/loc>/.exec(read(sitemap)) ?? [];
  return new URL(location).origin;
}

// An audit (script/audit) looks at every page in every mode, where the tests take one of each kind, and the modes that differ.
export const audits = Boolean(process.env.AUDIT);

// One page of each kind and language: every page of the upper levels, and of each folder below the first sheet and the
// first page of each kind beside a sheet, in the order of `from`.
export function kinds(from = pages) {
  const byKind = new Map();
  for (const path of from) {
    const parts = path.split('/').filter(Boolean);
    const [language, folder, sheet, companion] = parts;
    const kind = sheet ? [language, folder, companion].join('/') : path;
    if (!byKind.has(kind)) byKind.set(kind, path);
  }
  return [...byKind.values()];
}

// One of each kind; of an audit, every page.
export const representatives = () => (audits ? pages : kinds());
