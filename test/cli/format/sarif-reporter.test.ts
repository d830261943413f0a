import { createRequire } from "node:module";

import { Ajv } from "ajv";
import addFormats from "ajv-formats";

import {
  rangeBetween,
  readSource,
} from "../../../src/core/document/source-text.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { rules } from "../../../src/core/rules/registry.ts";
import { sarifReporter } from "../../../src/cli/format/sarif-reporter.ts";
import { runCli } from "../run-cli.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { finding, printWith, report } from "./print-with.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly uri: string;
  readonly uriBaseId?: string;
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: Location;
      readonly region: Region;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
}

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly helpUri: string;
          readonly defaultConfiguration: object;
        }[];
      };
    };
    readonly columnKind: string;
    readonly results: readonly Result[];
    readonly properties: object;
  }[];
}

const require = createRequire(import.meta.url);

// Of draft 4, which says `id` for `$id` and differs in nothing else that this schema uses.
const {
  id: _,
  $schema: __,
  ...schema
} = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// One of its patterns has a bracket too many, which only the older kind of expression takes.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** The only run of a log that the official schema allows. */
function readRun(printed: string): Log["runs"][number] {
  const log: Log = JSON.parse(printed);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error("There is no run");
  return run;
}

function resultOf(change: Partial<Finding>, text?: string): Result {
  const one = { ...finding, ...change };
  const reports = [{ ...report, path: one.path, findings: [one] }];
  const [result] = readRun(
    printWith(sarifReporter, reports, text === undefined ? {} : { text }),
  ).results;
  if (result === undefined) throw new Error("There is no result");
  return result;
}

test("the schema refuses what is no SARIF", () => {
  expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
});

test("no findings are no results", () => {
  const { results, properties } = readRun(printWith(sarifReporter, []));
  expect(results).toEqual([]);
  expect(properties).toEqual({ hidden: 0, older: 0 });
});

test("every rule is there with its page and its level", () => {
  const { tool } = readRun(printWith(sarifReporter, []));
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(
    rules.map(({ id }) => id),
  );
  for (const { id, helpUri } of tool.driver.rules)
    expect(helpUri).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
  const levelOf = (id: string) =>
    tool.driver.rules.find((rule) => rule.id === id)?.defaultConfiguration;
  expect(levelOf("section-required")).toEqual({ level: "error" });
  expect(levelOf("comment-left")).toEqual({ level: "note" });
  expect(levelOf("section-unknown")).toEqual({ enabled: false });
});

test("a finding keeps its place and its fingerprint", () => {
  expect(resultOf({ severity: "notice" })).toMatchObject({
    ruleId: "section-empty",
    level: "note",
    partialFingerprints: { "specgate/v1": "0123456789abcdef" },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "a.md", uriBaseId: "%SRCROOT%" },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
        },
      },
    ],
  });
});

test.each([
  {
    path: "a b/50%#ü.md",
    location: { uri: "a%20b/50%25%23%C3%BC.md", uriBaseId: "%SRCROOT%" },
  },
  { path: "/srv/a b.md", location: { uri: "file:///srv/a%20b.md" } },
])("the address of $path", ({ path, location }) => {
  const [place] = resultOf({ path }).locations;
  expect(place?.physicalLocation.artifactLocation).toEqual(location);
});

test.each([
  { name: "LF", text: "# 🔑 Key\n\n🔑 TBD, later\n" },
  { name: "CRLF", text: "# Key\r\n\r\n🔑 TBD, later\r\n" },
  { name: "a byte order mark", text: "\ufeff🔑 TBD, later" },
])("a fix replaces what its edits replace: $name", ({ text }) => {
  const start = text.indexOf("TBD");
  const edits = [
    { start, end: start + 3, newText: "Ana" },
    { start: text.length, end: text.length, newText: "!" },
  ];
  const { fixes } = resultOf({ fix: { title: "Decide it", edits } }, text);
  const source = readSource(text);
  const places = edits.map((edit) => {
    const range = rangeBetween(source, edit.start, edit.end);
    return {
      deletedRegion: {
        startLine: range.line,
        startColumn: range.column,
        endLine: range.endLine,
        endColumn: range.endColumn,
      },
      insertedContent: { text: edit.newText },
    };
  });
  expect(fixes?.[0]?.artifactChanges[0]?.replacements).toEqual(places);
  expect(places[0]?.deletedRegion.startColumn).toBe("🔑 ".length + 1);
});

test("a fix in front of all stands behind the byte order mark", () => {
  const edits = [{ start: 0, end: 0, newText: "# Key\n" }];
  const { fixes } = resultOf({ fix: { title: "Name it", edits } }, "\ufeffa");
  expect(
    fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion,
  ).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
});

test("real findings, in a log of their own", async () => {
  const cwd = temporaryFolder({
    "a.md": "# Login\n\n## Summary\n\n<!-- later -->\n\nTBD\n",
    "b.md": Buffer.from([0, 255, 254]),
  });
  const { stdout } = await runCli(["check", ".", "-f", "sarif"], { cwd });
  const { results } = readRun(stdout);
  expect(results.map(({ ruleId }) => ruleId)).toEqual([
    "comment-left",
    "placeholder-left",
    "document-readable",
  ]);
});
