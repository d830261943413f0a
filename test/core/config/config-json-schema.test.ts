import { Ajv } from "ajv";

import {
  configJsonSchema,
  knownKeys,
} from "../../../src/core/config/config-json-schema.ts";
import { knownRules } from "./known-rules.ts";

const schema = configJsonSchema(knownRules);
const validate = new Ajv({ strict: false }).compile(schema);

test.each([
  [{ version: 1 }, true],
  [{ rules: { "section-order": "off" } }, true],
  [{ rules: { "criterion-testable": { options: { words: ["fast"] } } } }, true],
  [{ rules: { "criterion-testible": "off" } }, false],
  [{ require: { paths: ["src/**"] }, exempt: {} }, true],
  [{ requires: {} }, false],
  [{ aliases: { goals: ["Aims"] } }, true],
  [{ words: { placeholders: ["OFFEN"], vague: ["zackig*"] } }, true],
  [{ words: { weak: ["zackig"] } }, false],
])("an editor is told about %j: valid %s", (config, valid) => {
  expect(validate(config)).toBe(valid);
});

test("describes every key to the editor's reader", () => {
  for (const key of knownKeys(schema, [])) {
    expect(schema).toHaveProperty(
      ["properties", key, "description"],
      expect.any(String),
    );
  }
});

test("knows the keys at a path", () => {
  expect(knownKeys(schema, ["require"])).toEqual([
    "paths",
    "minChangedLines",
    "status",
  ]);
  expect(knownKeys(schema, ["specs", 0])).toEqual(["path", "template"]);
  expect(knownKeys(schema, ["rules", "criterion-testable", "options"])).toEqual(
    ["words"],
  );
  expect(knownKeys(schema, ["roles"])).toEqual([]);
});
