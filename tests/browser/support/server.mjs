// Serves a published folder over the loopback interface as Netlify does.

import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { headersFor, readHeaderRules, readRedirectRules, redirectFor } from './netlify_rules.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const kindOf = (path) => {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 'absent';
  return entry.isDirectory() ? 'folder' : 'file';
};

// What a path leads to: { file } or { location } where only the final slash is missing, or null.
function resolvePath(root, path) {
  if (path === '/_headers' || path === '/_redirects') return null;
  const place = join(root, normalize(path));
  if (kindOf(place) === 'file' && !path.endsWith('/')) return { file: place };
  if (kindOf(join(place, 'index.html')) === 'file') {
    return path.endsWith('/') ? { file: join(place, 'index.html') } : { location: `${path}/` };
  }
  return kindOf(`${place}.html`) === 'file' ? { file: `${place}.html` } : null;
}

export function answer(root, rules, requestedPath, acceptLanguage) {
  const path = decodeURIComponent(requestedPath);
  const redirect = redirectFor(rules.redirects, path, acceptLanguage);
  const found = resolvePath(root, path);
  if (redirect && (redirect.force || !found)) {
    if (redirect.status >= 300 && redirect.status < 400) return { status: redirect.status, location: redirect.to };
    return { status: redirect.status, ...resolvePath(root, redirect.to) };
  }
  if (found?.location) return { status: 301, location: found.location };
  if (found) return { status: 200, file: found.file };
  return { status: 404, file: join(root, '404.html') };
}

const isText = (type) => /^(text\/|application\/(json|xml|manifest)|image\/svg)/.test(type);

// Text goes out compressed, to whom says that it can read that.
function send(request, response, status, headers, file) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const compress = isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const encoding = compress ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {};
  const content = readFileSync(file);
  response.writeHead(status, { 'content-type': type, ...encoding, ...headers }).end(compress ? gzipSync(content) : content);
}

// As a slow line brings it: what has arrived is painted before the rest is there. Cuts stand before a tag, because the
// rest of a sentence may well need a second line.
async function trickle(response, status, headers, file, pieces) {
  const content = readFileSync(file, 'utf8');
  response.writeHead(status, { 'content-type': types[extname(file)], ...headers });
  const cut = (piece) => (piece === pieces ? content.length : content.indexOf('<', (content.length * piece) / pieces));
  for (let piece = 0; piece < pieces; piece += 1) {
    response.write(content.slice(cut(piece), cut(piece + 1)));
    await setTimeout(25);
  }
  response.end();
}

// Listens on a free port of 127.0.0.1. `origin` has no final slash. Pages come in so many pieces, one after the other.
export async function serve(root, { pieces = 1 } = {}) {
  const rules = { headers: readHeaderRules(root), redirects: readRedirectRules(root) };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const { status, file, location } = answer(root, rules, pathname, request.headers['accept-language']);
    const headers = headersFor(rules.headers, pathname);
    if (location) response.writeHead(status, { ...headers, location }).end();
    else if (kindOf(file) !== 'file') response.writeHead(status, headers).end();
    else if (pieces > 1 && extname(file) === '.html') trickle(response, status, headers, file, pieces);
    else send(request, response, status, headers, file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // a test that failed before its end must not wait for ever
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
