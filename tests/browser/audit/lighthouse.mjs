// What Lighthouse says of the five main kinds of page, in both languages: node lighthouse.mjs [LEAST]
// It is asked for performance, access, best practice and findability; each must reach LEAST of 100.

import lighthouse from 'lighthouse';
import { launch as launchChrome } from 'chrome-launcher';
import { executable, flags } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';
import { representatives, root } from '../support/site.mjs';

const least = Number(process.argv[2] ?? 98);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const kinds = [/^\/(fr|nl)\/$/, /^\/(fr|nl)\/situati(on|e)s\/$/, /^\/(fr|nl)\/method(es|en)\/[^/]+\/$/, /^\/(fr|nl)\/analyses\/[^/]+\/$/, /^\/(fr|nl)\/(glossaire|woordenlijst)\/$/];

const pages = representatives();
const chosen = kinds.flatMap((kind) => ['/fr/', '/nl/'].map((language) => pages.find((path) => kind.test(path) && path.startsWith(language))));
if (chosen.includes(undefined)) throw new Error('A main kind of page is not there.');

const server = await serve(root);
const chrome = await launchChrome({ chromePath: executable(), chromeFlags: ['--headless=new', ...flags] });
const faults = [];

// The site that is looked at stands on this machine under no name of its own: what is said of that is left out.
const skipAudits = ['is-on-https', 'redirects-http', 'canonical', 'is-crawlable'];

// A machine with other work to do may miss the moment to measure: it has three tries.
async function measure(path, tries = 3) {
  const { lhr } = await lighthouse(server.origin + path, { port: chrome.port, onlyCategories: categories, skipAudits });
  const measured = categories.every((name) => lhr.categories[name].score !== null);
  if (measured) return lhr;
  if (tries === 1) throw new Error(`${path}: ${lhr.runtimeError?.message ?? 'nothing measured'}`);
  return measure(path, tries - 1);
}

for (const path of chosen) {
  const lhr = await measure(path);
  const scores = categories.map((name) => Math.round(lhr.categories[name].score * 100));
  const shift = lhr.audits['cumulative-layout-shift'].numericValue;
  console.log(`${scores.map((score) => String(score).padStart(3)).join(' ')}  shift ${shift.toFixed(3)}  ${path}`);
  if (scores.some((score) => score < least)) faults.push(path);
  const failed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode));
  for (const { id, displayValue } of failed) console.log(`     ${id} ${displayValue ?? ''}`);
}
await chrome.kill();
await server.close();
if (faults.length > 0) console.error(`Below ${least}: ${faults.join(', ')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
