import {
  applyFixes,
  checkSpec,
  generateSpec,
  loadTemplate,
} from "../../../src/core/index.ts";

const title = { title: "Export" };

test.each<[string, (...args: never[]) => unknown, readonly unknown[]]>([
  ["`text` is undefined; it has to be a string", checkSpec, []],
  ["`text` is an object; it has to be a string", checkSpec, [Buffer.from("#")]],
  ["`options` is a string; it has to be an object", checkSpec, ["#", "prd"]],
  ["`options` is null; it has to be an object", checkSpec, ["#", null]],
  [
    "`template` is a number; it has to be a string",
    checkSpec,
    ["#", { template: 5 }],
  ],
  [
    "`templates` is a string; it has to be an array",
    checkSpec,
    ["#", { templates: "# A" }],
  ],
  [
    "`templates[1].text` is undefined; it has to be a string",
    checkSpec,
    ["#", { templates: [loadTemplate("a", "# A"), { name: "b" }] }],
  ],
  [
    "`words.vague` is a string; it has to be an array",
    checkSpec,
    ["#", { words: { vague: "fast" } }],
  ],
  [
    "`words.vague[1]` is null; it has to be a string",
    checkSpec,
    ["#", { words: { vague: ["fast", null] } }],
  ],
  [
    "`aliases` knows no `goal`; did you mean `goals`?",
    checkSpec,
    ["#", { aliases: { goal: ["Why"] } }],
  ],
  [
    "`words` knows no `zebra`; known are `placeholders`, `vague`",
    checkSpec,
    ["#", { words: { zebra: [] } }],
  ],
  ["`inputs` is undefined; it has to be an object", generateSpec, []],
  ["`options` is a string; it has to be an object", generateSpec, [title, "a"]],
  [
    "`metadata.owner` is a number; it has to be a string",
    generateSpec,
    [title, { template: "prd", metadata: { owner: 5 } }],
  ],
  ["`text` is undefined; it has to be a string", loadTemplate, ["rfc"]],
  ["`findings` is an object; it has to be an array", applyFixes, ["#", {}]],
  [
    "`findings[0]` is a string; it has to be an object",
    applyFixes,
    ["#", ["a"]],
  ],
])("%s", (message, call, args) => {
  expect(() => Reflect.apply(call, undefined, args)).toThrow(
    new TypeError(message),
  );
});
