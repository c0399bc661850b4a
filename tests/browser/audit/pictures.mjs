// Photographs one page of each kind and language in every mode, and the states of audit/states.mjs, and puts them all on one
// page to look at: node pictures.mjs FOLDER [NAME...]
// NAME: only what begins so, a path (/fr/methodes/) or a state (running). The folder PREVIEW, if it is named in the
// environment, is the site as a preview, which has pages of its own.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openTab } from '../support/browser.mjs';
import { each } from '../support/each.mjs';
import { serve } from '../support/server.mjs';
import { kinds, pages, read, root } from '../support/site.mjs';
import { states } from './states.mjs';

const [folder, ...wanted] = process.argv.slice(2);
const paper = { width: 794, scheme: 'print' }; // A4 at 96 dots per inch
const screens = [320, 768, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));
const nameOf = (subject, { width, scheme }) => `${subject.file}-${scheme === 'print' ? 'print' : `${width}-${scheme}`}.png`;

// The fullest page of each kind shows the most.
const fullest = [...pages].sort((one, other) => read(other).length - read(one).length);
const plain = (path, origin) => ({ name: path, path, origin, file: path.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'index', modes: [...screens, paper] });

function inState(state, language, origin) {
  const path = state.path(language);
  const modes = state.paper ? [...screens, paper] : screens;
  return path ? [{ ...state, name: `${state.name}: ${path}`, path, origin, language, file: `${state.name.replaceAll(' ', '_')}_${language}`, modes }] : [];
}

async function show(subject, { page, visit }) {
  const faults = await visit(subject.path);
  if (subject.ready) await page.locator(subject.ready).first().waitFor();
  if (subject.prepare) await subject.prepare(page, subject.language, subject.origin);
  return faults;
}

async function photograph(subject, mode, { page }) {
  await page.emulateMedia({ media: mode.scheme === 'print' ? 'print' : 'screen', colorScheme: mode.scheme === 'dark' ? 'dark' : 'light' });
  await page.setViewportSize({ width: mode.width, height: 1000 });
  const name = join(folder, nameOf(subject, mode));
  await page.screenshot({ path: name, fullPage: !subject.window });
  if (mode.scheme === 'print') await page.pdf({ path: name.replace(/png$/, 'pdf'), preferCSSPageSize: true });
}

// What was done on a page was done in a window of one width; a page as it is may change its width and colours.
async function photographAll(subject) {
  const faults = [];
  for (const modes of subject.prepare ? subject.modes.map((mode) => [mode]) : [subject.modes]) {
    const tab = await openTab(browser, subject.origin, { viewport: { width: modes[0].width, height: 1000 }, reducedMotion: 'reduce', ...subject.options });
    try {
      faults.push(...(await show(subject, tab)));
      for (const mode of modes) await photograph(subject, mode, tab);
    } catch (error) {
      faults.push(`${modes[0].width}, ${modes[0].scheme}: ${error.message}`);
    }
    await tab.close();
  }
  return faults.map((fault) => `${subject.name}: ${fault}`);
}

const server = await serve(root);
const preview = process.env.PREVIEW ? await serve(process.env.PREVIEW) : null;
const browser = await launch();
mkdirSync(folder, { recursive: true });

const all = [
  ...kinds(fullest).sort().map((path) => plain(path, server.origin)),
  ...(preview ? ['/fr/ce-qui-change/', '/nl/wat-verandert/'].map((path) => plain(path, preview.origin)) : []),
  ...states.flatMap((state) => ['fr', 'nl'].flatMap((language) => inState(state, language, server.origin))),
];
const subjects = all.filter(({ name }) => wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning)));
const faults = await each(subjects, async () => ({ close: () => undefined }), photographAll);
await browser.close();
await Promise.all([server, preview].map((served) => served?.close()));

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const figure = (subject, mode) => `<a href="${nameOf(subject, mode)}"><img loading="lazy" src="${nameOf(subject, mode)}" alt="${escaped(subject.name)}, ${mode.width}, ${mode.scheme}"></a>`;
const rows = subjects.map((subject) => `<h2>${escaped(subject.name)}</h2>\n<p>${subject.modes.map((mode) => figure(subject, mode)).join('\n')}</p>`);
const style = 'body{font-family:sans-serif;background:#ddd}p{display:flex;gap:8px;align-items:flex-start}img{height:480px;max-width:340px;object-fit:cover;object-position:top}';
writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${style}</style>\n${rows.join('\n')}\n`);
const count = subjects.reduce((sum, { modes }) => sum + modes.length, 0);
console.log(`${count} pictures of ${subjects.length} pages and states: ${join(folder, 'index.html')}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
