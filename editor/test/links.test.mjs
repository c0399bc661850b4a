import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { built, json, root, run, siteThatTakesProposals, siteWithoutRepository } from "../support.mjs";

const read = (site, path) => readFileSync(join(site, path), "utf8");
let withoutRepository;

test.before((context) => {
  withoutRepository = siteWithoutRepository(context);
});

test("lists and sheets lead to the web editor in the language of the page, and e-mail stays", (context) => {
  const site = siteThatTakesProposals(context);
  for (const [page, link] of [
    ["fr/methodes", '/admin/#/collections/methods/new?_locale=fr"'],
    ["nl/methoden", '/admin/#/collections/methods/new?_locale=nl"'],
    ["fr/pages/contribuer", '/admin/#/collections/pages/entries/contribute?_locale=fr"'],
    ["nl/rollen/moderator", '/admin/#/collections/roles/entries/moderator?_locale=nl"'],
  ])
    assert.ok(read(site, `${page}/index.html`).includes(`href="${link}`), page);
  assert.match(read(site, "nl/rollen/moderator/index.html"), /href="mailto:[^"]*subject=/);
  assert.equal(json(join(site, "admin/config.json")).backend.repo, "example/veilleur");
});

test("without a repository, or without the editor, no page leads there", (context) => {
  for (const site of [withoutRepository, built(context, root)])
    for (const page of ["fr/methodes", "nl/rollen/moderator"]) assert.ok(!read(site, `${page}/index.html`).includes("/admin/"), page);
});

test("the page of the editor says in both languages what to do where the editor does not come", () => {
  const page = read(withoutRepository, "admin/index.html");
  for (const language of ["fr", "nl"]) assert.match(page, new RegExp(`<section lang="${language}">[^]*JavaScript[^]*mailto:`));
  assert.match(page, /<meta name="robots" content="noindex">/);
  assert.ok(!/<script(?![^>]* src=)|<style| style=| on[a-z]+=/.test(page), "nothing inline");
  for (const [, path] of page.matchAll(/(?:src|href)="(\/admin\/[^"]*)"/g)) assert.ok(existsSync(join(withoutRepository, path)), path);
});

test("a later build without the editor leaves nothing of it", () => {
  assert.ok(existsSync(join(withoutRepository, "admin/editor.js")));
  run("build", "--source", root, "--output", withoutRepository, "--quiet");
  assert.ok(!existsSync(join(withoutRepository, "admin")));
});
