import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { configured, copyOfSource, faultsBy, json, root, types } from "../support.mjs";

const shipped = json(join(root, "editor/node_modules/@sveltia/cms/schema/sveltia-cms.json"));
const faults = faultsBy(shipped);

const withField = (collection, name) => collection.fields.find((field) => field.name === name);

test("the configuration is valid by the schema that the web editor ships", (context) => {
  assert.deepEqual(faults(json(join(configured(context), "admin/config.json"))), []);
});

test("the schema of the web editor refuses an option it does not know", (context) => {
  const configuration = json(join(configured(context), "admin/config.json"));
  configuration.collections[0].fields[0].widgit = "string";
  assert.notDeepEqual(faults(configuration), []);
});

test("every type is a collection, every field of it is there with its label in both languages", (context) => {
  const { collections, i18n } = json(join(configured(context), "admin/config.json"));
  assert.deepEqual(i18n, { structure: "multiple_files", locales: ["fr", "nl"], default_locale: "fr" });
  assert.equal(collections.length, types().length);
  for (const type of types()) {
    const collection = collections.find((each) => each.folder === `content/${type.folder}`);
    for (const field of type.fields ?? []) {
      const shown = withField(collection, field.name);
      assert.ok(shown, `${type.name}: ${field.name}`);
      assert.ok(shown.label.includes(field.label.fr) && shown.label.includes(field.label.nl), field.name);
      assert.ok(shown.hint, field.name);
      assert.equal(shown.required, field.required === true, field.name);
    }
  }
});

test("relations are picked, choices are chosen, and what is not translated is typed once", (context) => {
  const { collections } = json(join(configured(context), "admin/config.json"));
  const methods = collections.find((each) => each.name === "methods");
  const uses = withField(methods, "relations").fields.find((field) => field.name === "uses");
  assert.equal(uses.widget, "relation");
  assert.equal(uses.collection, "tools");
  assert.equal(uses.value_field, "tools/{{slug}}");
  const situations = collections.find((each) => each.name === "situations");
  const helpedBy = withField(situations, "relations").fields.find((field) => field.name === "helped_by");
  assert.equal(helpedBy.widget, "select");
  assert.equal(helpedBy.multiple, true);
  assert.ok(helpedBy.options.some(({ label, value }) => value === "tools/babelboost" && label === "BabelBoost"));
  assert.ok(!helpedBy.options.some(({ value }) => value.startsWith("terms/")));
  assert.equal(withField(methods, "setting").widget, "select");
  assert.equal(withField(methods, "topics").multiple, true);
  assert.equal(withField(methods, "duration").i18n, false);
  assert.equal(withField(methods, "materials").i18n, true);
  const steps = withField(methods, "steps");
  assert.deepEqual(
    steps.fields.map((field) => [field.name, field.i18n]),
    [["id", "duplicate"], ["title", true], ["minutes", "duplicate"], ["do", true], ["say", true]],
  );
});

test("a type added as YAML is there without a line of code", (context) => {
  const source = copyOfSource(context);
  const eleventh = readFileSync(join(root, "tests/golden/eleventh-type/content/types/outing.yml"), "utf8");
  writeFileSync(join(source, "content/types/outing.yml"), eleventh);
  const folder = configured(context, source);
  const configuration = json(join(folder, "admin/config.json"));
  assert.deepEqual(faults(configuration), []);
  assert.ok(configuration.collections.some((each) => each.folder === "content/outings"));
  assert.ok(json(join(folder, "schemas/outing.json")).properties);
});
