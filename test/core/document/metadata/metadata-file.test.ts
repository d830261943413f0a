import { metadataFileOf } from "../../../../src/core/document/metadata/metadata-file-of.ts";
import { withMetadataFile } from "../../../../src/core/document/metadata/metadata-file.ts";
import { parseDocument } from "../../../../src/core/document/parse-document.ts";

test.each([
  ["keps/sig-node/1-budgets/README.md", "keps/sig-node/1-budgets/kep.yaml"],
  ["README.md", "kep.yaml"],
  ["C:\\keps\\1\\README.md", "C:\\keps\\1\\kep.yaml"],
  ["docs/NOT-README.md", undefined],
  ["docs/specs/1.md", undefined],
])("metadata of %s stands in %s", (path, file) => {
  expect(metadataFileOf(path)).toBe(file);
});

const yaml = `---
title: Drain budgets
authors:
  - "@ana"
  - "@bo"
owning-sig: sig-node
status: implementable
# Where the work is.
stage: beta
milestone:
  alpha: "v1.30"
last-updated: 2026-02-11
`;

function keysOf(markdown: string, file: string | undefined) {
  const { metadata } = withMetadataFile(parseDocument(markdown), file);
  return Object.fromEntries(metadata.map(({ key, value }) => [key, value]));
}

test("its keys are the document's, at the title and with nothing to edit", () => {
  const document = withMetadataFile(parseDocument("\n# Budgets\n"), yaml);
  expect(keysOf("\n# Budgets\n", yaml)).toEqual({
    title: "Drain budgets",
    owner: "@ana, @bo",
    "owning-sig": "sig-node",
    status: "implementable",
    stage: "beta",
    "last-updated": "2026-02-11",
  });
  for (const { range, shape } of document.metadata) {
    expect(range).toMatchObject({ line: 2, column: 1, start: 1, end: 1 });
    expect(shape).toBe("file");
  }
});

test("what the document says itself wins", () => {
  expect(keysOf("---\nstatus: draft\n---\n# A\n", yaml)["status"]).toBe(
    "draft",
  );
});

test("gives a title to a document without one", () => {
  const { title } = withMetadataFile(parseDocument("## Summary\n"), yaml);
  expect(title?.text).toBe("Drain budgets");
  const own = withMetadataFile(parseDocument("# Own\n"), yaml);
  expect(own.title?.text).toBe("Own");
});

test.each([undefined, "", "just text", "- 1\n- 2\n"])(
  "%j adds nothing",
  (file) => {
    const document = withMetadataFile(parseDocument("# A\n"), file);
    expect(document.metadata).toEqual([]);
    expect(document.title?.text).toBe("A");
  },
);
