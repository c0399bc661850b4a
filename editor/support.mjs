// What the program writes for editors, and what lies in the repository.
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { parse } from "yaml";

export const root = fileURLToPath(new URL("../", import.meta.url));
const program = process.env.VEILLEUR ?? join(root, "build/release/veilleur");

export function temporaryFolder(context) {
  const folder = mkdtempSync(join(tmpdir(), "veilleur-editor-"));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

// A copy of the content and the themes that a test may change.
export function copyOfSource(context) {
  const folder = temporaryFolder(context);
  for (const part of ["content", "themes"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

export function run(...arguments_) {
  return execFileSync(program, arguments_, { encoding: "utf8" });
}

export function built(context, source, ...options) {
  const site = join(temporaryFolder(context), "site");
  run("build", "--source", source, "--output", site, "--quiet", ...options);
  return site;
}

// The bundle of the web editor, as `script/editor` makes it.
const withEditor = ["--editor", join(root, "build/editor/bundle")];

// A site with the web editor that says where its repository is, and one that does not say it.
export function siteThatTakesProposals(context) {
  const source = copyOfSource(context);
  appendFileSync(join(source, "content/site.yml"), 'repository_url: "https://github.com/example/veilleur"\n');
  return built(context, source, ...withEditor);
}
export const siteWithoutRepository = (context) => built(context, root, ...withEditor);

// The text files below `folder` of `source`: { path: text }.
export function textFiles(folder, source = root) {
  const files = {};
  for (const entry of readdirSync(join(source, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(files, textFiles(path, source));
    else if (/\.(md|yml)$/.test(path)) files[path] = readFileSync(join(source, path), "utf8");
  }
  return files;
}

// The folder that `veilleur editor-config` filled for `source`.
export function configured(context, source = root) {
  const folder = temporaryFolder(context);
  run("editor-config", "--source", source, "--output", folder);
  return folder;
}

export const json = (path) => JSON.parse(readFileSync(path, "utf8"));

export function types(source = root) {
  const folder = join(source, "content/types");
  return readdirSync(folder).map((name) => parse(readFileSync(join(folder, name), "utf8")));
}

// Every file of a type, with its front matter.
export function sheets(type, source = root) {
  const folder = join(source, "content", type.folder);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name, fields: parse(readFileSync(join(folder, name), "utf8").split(/^---$/m)[1]) }));
}

// The faults a schema finds, one line each.
export function faultsBy(schema) {
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  return (value) => (validate(value) ? [] : validate.errors.map((each) => `${each.instancePath} ${each.message}`));
}
