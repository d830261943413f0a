import * as fc from "fast-check";

import type { CheckOptions } from "../../src/cli/check-options.ts";
import { createProgram } from "../../src/cli/program.ts";
import { readCheckArgs } from "../../src/cli/read-check-args.ts";

const nothing = () => Promise.resolve();

/** Undefined where the library refuses them. */
async function readByLibrary(
  args: readonly string[],
): Promise<CheckOptions | undefined> {
  let read: CheckOptions | undefined;
  const actions = {
    check(options: CheckOptions) {
      read = options;
      return Promise.resolve();
    },
    templates: nothing,
    lintTemplates: nothing,
    explain: nothing,
    newSpec: nothing,
    init: nothing,
    completion: nothing,
    serve: nothing,
  };
  const program = createProgram(actions, { writeOut() {}, writeErr() {} });
  await program.parseAsync(args, { from: "user" }).catch(() => undefined);
  return read;
}

const argument = fc.constantFrom(
  "docs",
  "a.md",
  "",
  "--no-cache",
  "--changed",
  "--format",
  "-f",
  "json",
  "text",
  "--fail-on",
  "notice",
  "--format=json",
  "--template",
  "--cache-location",
  "-t",
  "--config",
  "-c",
  "--base",
  "main",
  "--fix",
  "--fix-dry-run",
  "--parser",
  "remark",
  "--max-findings",
  "3",
  "--timeout",
  "0.5",
  "-1",
  "4000",
  "--pr",
  "--",
  "-",
  "--help",
);

test("what is read without the library is what the library reads", async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(argument, { maxLength: 5 }), async (rest) => {
      const args = ["check", ...rest];
      const options = readCheckArgs(args);
      if (options === undefined) return;
      read += 1;
      expect(options).toEqual(await readByLibrary(args));
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(read).toBeGreaterThan(100);
});

test.each([
  [[]],
  [["templates"]],
  [["check", "--help"]],
  [["check", "--format", "yaml"]],
  [["check", "--format"]],
  [["check", "--max-findings", "many"]],
  [["check", "--timeout", "0"]],
  [["check", "-"]],
  [["check", "a.md", "--pr", "acme/widgets#1"]],
])("%j is left to the library", (args) => {
  expect(readCheckArgs(args)).toBeUndefined();
});
