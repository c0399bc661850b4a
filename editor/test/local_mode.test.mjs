// A person works in the web editor; what it writes is handed to the program as it is.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { parse } from "yaml";
import { openEditor } from "../local_mode.mjs";
import { built, copyOfSource, run, siteThatTakesProposals, textFiles } from "../support.mjs";

const folders = ["methods", "roles", "situations", "syntheses", "tools"];
const content = Object.assign({}, ...folders.map((folder) => textFiles(`content/${folder}`)));
let editor, site;

test.before(async (context) => {
  site = siteThatTakesProposals(context);
  editor = await openEditor(site, content);
});
test.after(() => editor?.close());

// What the editor wrote since the files were `before`, and a copy of the source with it.
async function written(context, before) {
  const after = await editor.files();
  const paths = Object.keys(after).filter((path) => after[path] !== before[path]);
  const source = copyOfSource(context);
  for (const path of paths) writeFileSync(join(source, path), after[path]);
  assert.deepEqual(Object.keys(before).filter((path) => !(path in after)), [], "nothing is gone");
  return { source, files: Object.fromEntries(paths.map((path) => [path, after[path]])) };
}

async function assertWithinPolicy() {
  assert.deepEqual(editor.faults, []);
  assert.deepEqual(await editor.policyReports(), []);
}

const fieldsOf = (text) => parse(text.split(/^---$/m)[1]);

test("a method made in both languages passes check and is published", async (context) => {
  const before = await editor.files();
  await editor.go("methods/new");
  await editor.fill("fr", "title", "Tour de parole d’essai");
  await editor.fill("nl", "title", "Proefrondje");
  await editor.fill("fr", "summary", "Chacun parle une fois : « sans être interrompu ».");
  await editor.fill("nl", "summary", "Iedereen komt één keer aan het woord.");
  await editor.choose("topics", /^Animer un groupe/);
  await editor.fill("fr", "duration", "15-20");
  await editor.want("participants");
  await editor.fill("fr", "participants.min", "4");
  await editor.fill("fr", "participants.max", "12");
  for (const language of ["fr", "nl"]) await editor.press(language, "steps", /^Ajouter/);
  await editor.fill("fr", "steps.0.id", "round");
  await editor.fill("fr", "steps.0.minutes", "15");
  await editor.fill("fr", "steps.0.title", "Chacun parle");
  await editor.fill("nl", "steps.0.title", "Iedereen spreekt");
  await editor.want("relations");
  await editor.press("fr", "relations", "Développer");
  await editor.choose("relations.uses", /^BabelBoost/);
  await editor.fill("fr", "body", "## En bref {#overview}\n\nUn tour, comme dans [le GEASE](methods/gease).\n\n> [!NOTE]\n> On peut passer.");
  await editor.fill("nl", "body", "## In het kort {#overview}\n\nEen rondje, zoals in [GEASE](methods/gease).");
  await editor.save();
  await assertWithinPolicy();

  const { source, files } = await written(context, before);
  const id = "content/methods/tour-de-parole-d-essai";
  assert.deepEqual(Object.keys(files).sort(), [`${id}.fr.md`, `${id}.nl.md`]);
  const french = fieldsOf(files[`${id}.fr.md`]);
  assert.deepEqual(french.relations, { uses: ["tools/babelboost"] });
  assert.deepEqual(french.participants, { min: 4, max: 12 });
  assert.equal(fieldsOf(files[`${id}.nl.md`]).steps[0].id, french.steps[0].id);
  run("check", "--source", source);
  const published = built(context, source);
  assert.match(readFileSync(join(published, "fr/methodes/tour-de-parole-d-essai/index.html"), "utf8"), /On peut passer/);
  assert.ok(existsSync(join(published, "nl/methoden/tour-de-parole-d-essai/index.html")));
});

test("what helps in a situation is chosen among sheets of every type that can", async (context) => {
  const before = await editor.files();
  await editor.go("situations/entries/administrative-deadlock");
  await editor.press("fr", "relations", "Développer");
  await editor.choose("relations.helped_by", /^Brainwriting/);
  await editor.save();
  await assertWithinPolicy();

  const { source, files } = await written(context, before);
  const path = "content/situations/administrative-deadlock.fr.md";
  const held = fieldsOf(before[path]).relations.helped_by;
  assert.deepEqual(fieldsOf(files[path]).relations.helped_by, [...held, "methods/brainwriting"]);
  run("check", "--source", source);
});

test("an edit changes what was edited, and no record, value or text is lost", async (context) => {
  const before = await editor.files();
  const ids = ["methods/speed-solutions", "tools/helpdesk", "situations/refusal-of-what-i-propose", "syntheses/cycle-2022"];
  for (const id of ids) {
    await editor.go(id.replace("/", "/entries/"));
    await editor.fill("nl", "title", "Een andere titel");
    await editor.save();
  }
  await assertWithinPolicy();

  const { source, files } = await written(context, before);
  assert.equal(Object.keys(files).length, 2 * ids.length);
  for (const [path, text] of Object.entries(files)) {
    const [old, now] = [fieldsOf(before[path]), fieldsOf(text)];
    if (path.endsWith(".nl.md")) assert.equal(now.title, "Een andere titel");
    assert.deepEqual(now.translated_from, old.translated_from, path);
    for (const key of Object.keys(old)) if (key !== "title") assert.ok(key in now, `${path}: ${key}`);
    const body = (whole) => whole.slice(whole.indexOf("\n---\n"));
    assert.equal(body(text), body(before[path]), path);
    assert.ok(!text.includes("\r") && text.endsWith("\n") && !text.endsWith("\n\n"), path);
  }
  assert.ok(Object.values(files).some((text) => fieldsOf(text).translated_from), "a record was there to be lost");
  run("check", "--source", source);
});

test("the links of the pages lead to the form of their type and to the sheet, in the reader's language", async () => {
  const leads = (page) => /href="(\/admin\/[^"]*)"/.exec(readFileSync(join(site, page, "index.html"), "utf8"))[1];
  await editor.follow(leads("nl/methoden/gease"));
  await editor.titleIs("nl", "GEASE");
  await editor.follow(leads("fr/roles"));
  await editor.titleIs("fr", "");
  await assertWithinPolicy();
});

test("pages for readers ask for nothing of the web editor", async () => {
  for (const page of ["/fr/", "/nl/methoden/", "/fr/methodes/gease/"])
    assert.deepEqual((await editor.asksFor(page)).filter((path) => path.startsWith("/admin")), [], page);
});
