// The page and `veilleur search` give the same answers, to the last place: 10,000 made queries through both, on one index.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { madeQueries } from './support/made_queries.mjs';
import { indexOf, search } from './support/search_client.mjs';
import { repository, searchClasses } from './support/search_set.mjs';
import { root } from './support/site.mjs';

const program = process.env.VEILLEUR ?? join(repository, 'build/release/veilleur');

// What the program answers from the published index: [[id, score, place]] per query.
function programAnswers(lang, queries) {
  const run = spawnSync(program, ['search', '--lang', lang, '--output', root, '--stdin', '--limit', '1000000'], { input: `${queries.join('\n')}\n`, encoding: 'utf8', maxBuffer: 2 ** 30 });
  assert.equal(run.status, 0, run.stderr ?? String(run.error));
  return run.stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
}

const pageAnswer = (index, query) => search(index, query).results.map(({ sheet, score, place }) => [index.sheets[sheet].id, score, place]);

for (const lang of ['fr', 'nl']) {
  test(`5,000 made queries and the development set have equal answers (${lang})`, (context) => {
    const index = indexOf(lang);
    const written = searchClasses().filter((one) => one.lang === lang).flatMap(({ queries }) => queries.map(({ query }) => query));
    const queries = [...madeQueries(index, 5000, lang === 'fr' ? 5 : 6), ...written];
    const answers = programAnswers(lang, queries);
    assert.equal(answers.length, queries.length);
    const differing = queries.flatMap((query, at) => {
      const [ours, theirs] = [pageAnswer(index, query), answers[at]].map((answer) => JSON.stringify(answer));
      return ours === theirs ? [] : [{ query, page: ours.slice(0, 200), program: theirs.slice(0, 200) }];
    });
    assert.deepEqual(differing.slice(0, 5), [], `${differing.length} differ`);
    const found = answers.filter((answer) => answer.length > 0).length;
    context.diagnostic(`${found} of ${queries.length} queries find something`);
    assert.ok(found > queries.length / 2);
  });
}
