import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { configured, faultsBy, json, sheets, types } from "../support.mjs";

test("every sheet that check accepts is valid by the schema of its type", (context) => {
  const folder = configured(context);
  let count = 0;
  for (const type of types()) {
    const faults = faultsBy(json(join(folder, "schemas", `${type.name}.json`)));
    for (const sheet of sheets(type)) {
      assert.deepEqual(faults(sheet.fields), [], `${type.folder}/${sheet.name}`);
      ++count;
    }
  }
  assert.ok(count > 100);
});

test("every type has a schema, and nothing else has", (context) => {
  const names = types().map((type) => `${type.name}.json`);
  assert.deepEqual(readdirSync(join(configured(context), "schemas")).sort(), names.sort());
});

test("a schema refuses what check refuses", (context) => {
  const faults = faultsBy(json(join(configured(context), "schemas/method.json")));
  const good = { title: "Tour", summary: "Chacun parle.", duration: "20-30", steps: [{ id: "one", minutes: 5 }] };
  assert.deepEqual(faults(good), []);
  for (const wrong of [
    { summary: undefined },
    { summary: "x".repeat(201) },
    { durée: 30 },
    { duration: "une heure" },
    { purpose: ["sovle"] },
    { topics: ["netwrk"] },
    { slug: "Tour de table" },
    { steps: [{ title: "Sans id" }] },
    { relations: { uses: ["methods/gease"] } },
    { sources: [{ page: 3 }] },
    { reviewed: "31/01/2023" },
  ])
    assert.notDeepEqual(faults(JSON.parse(JSON.stringify({ ...good, ...wrong }))), [], JSON.stringify(wrong));
});

test("no sheet writes minutes in the one way that the web editor would empty", () => {
  const minutesOf = (fields, values) =>
    (fields ?? []).flatMap((field) => {
      const value = values?.[field.name];
      if (field.kind === "minutes") return [value];
      if (field.kind === "steps") return (value ?? []).map((step) => step.minutes);
      return field.fields ? [value].flat().flatMap((each) => minutesOf(field.fields, each)) : [];
    });
  const found = types().flatMap((type) => sheets(type).flatMap(({ fields }) => minutesOf(type.fields, fields)));
  const written = found.filter((value) => value !== undefined);
  assert.ok(written.length > 20);
  assert.deepEqual(written.filter((value) => typeof value === "object"), []);
});
