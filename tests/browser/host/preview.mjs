// A preview as its host serves it: SITE is what script/netlify built from a clone without old contents.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../support/server.mjs';
import { files, pages, read, root } from '../support/site.mjs';

const address = 'https://deploy-preview-7--veilleur.example';

let server;

before(async () => {
  server = await serve(root);
});

after(() => server?.close());

const ask = (path, language = '') => fetch(server.origin + path, { redirect: 'manual', headers: { 'accept-language': language } });

test('the root leads readers to their language, and others to the choice', async () => {
  for (const [asked, leads] of [['nl-BE,nl;q=0.9', '/nl/'], ['fr', '/fr/']]) {
    const answer = await ask('/', asked);
    assert.ok([301, 302, 303, 307, 308].includes(answer.status), `${asked}: ${answer.status}`);
    assert.equal(new URL(answer.headers.get('location'), server.origin).pathname, leads);
  }
  assert.equal((await ask('/', 'de')).status, 200);
});

test('nowhere else is a reader sent away from the language of the page', async () => {
  for (const [path, language] of [['/fr/', 'nl'], ['/nl/', 'fr'], ['/fr/methodes/', 'nl']]) assert.equal((await ask(path, language)).status, 200);
});

test('search engines are asked to stay away, on every page and by every answer', async () => {
  assert.deepEqual(pages.filter((path) => !/<meta name="robots" content="noindex">/.test(read(path))), []);
  for (const path of ['/fr/', '/nl/methodes/', '/fr/atom.xml']) assert.match((await ask(path)).headers.get('x-robots-tag') ?? '', /noindex/, path);
});

test('absolute addresses are those of the preview', () => {
  const foreign = pages.flatMap((path) => [...read(path).matchAll(/<link rel="(?:canonical|alternate)"[^>]*href="(https?:[^"]*)"/g)].map(([, href]) => href).filter((href) => !href.startsWith(address)));
  assert.deepEqual(foreign, []);
  assert.match(read('/fr/'), new RegExp(`<link rel="canonical" href="${address}/fr/"`));
});

test('a preview is never kept for reading offline', () => {
  const page = read('/fr/');
  assert.ok(!/offline[^"]*\.js/.test(page), 'no script that registers the worker');
});

test('what is not there is answered by the page that says so', async () => {
  const answer = await ask('/fr/no-such-page/');
  assert.equal(answer.status, 404);
  assert.match(await answer.text(), /<h1/);
});

test('dates are known, although the clone holds no old contents', () => {
  for (const feed of ['/fr/atom.xml', '/nl/atom.xml']) assert.match(read(feed), /<entry[ >][\s\S]*<published>\d{4}-/, feed);
  assert.ok(files.length > 500, 'the whole site is there');
});

test('every page says that it is a preview, and leads to what changes and to the proposal', () => {
  const silent = pages.filter((path) => /^\/(fr|nl)\//.test(path)).filter((path) => {
    const html = read(path);
    const changes = path.startsWith('/fr/') ? '/fr/ce-qui-change/' : '/nl/wat-verandert/';
    return !html.includes('href="https://github.com/example/veilleur/pull/7"') || !html.includes(`"${changes}"`);
  });
  assert.deepEqual(silent, []);
  assert.ok(pages.includes('/fr/ce-qui-change/') && pages.includes('/nl/wat-verandert/'));
});
