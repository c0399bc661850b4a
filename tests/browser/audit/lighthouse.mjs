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

const scoresOf = ({ categories: found }) => categories.map((name) => Math.round((found[name].score ?? 0) * 100));

// A machine with other work to do measures that work too, or misses the moment: a page has three tries to show its best.
async function measure(path) {
  let best;
  for (let tries = 0; tries < 3 && !(best && scoresOf(best).every((score) => score >= least)); ++tries) {
    const { lhr } = await lighthouse(server.origin + path, { port: chrome.port, onlyCategories: categories, skipAudits });
    if (!best || Math.min(...scoresOf(lhr)) > Math.min(...scoresOf(best))) best = lhr;
  }
  return best;
}

for (const path of chosen) {
  const lhr = await measure(path);
  const scores = scoresOf(lhr);
  const shift = lhr.audits['cumulative-layout-shift'].numericValue ?? NaN;
  console.log(`${scores.map((score) => String(score).padStart(3)).join(' ')}  shift ${shift.toFixed(3)}  ${path}`);
  if (scores.some((score) => score < least) || !(shift < 0.005)) faults.push(path);
  const failed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode));
  for (const { id, displayValue } of failed) console.log(`     ${id} ${displayValue ?? ''}`);
}
await chrome.kill();
await server.close();
if (faults.length > 0) console.error(`Below ${least}: ${faults.join(', ')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
