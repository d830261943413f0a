import { specRequests } from "../../../src/core/policy/spec-requests.ts";
import { snapshotOf, text } from "../builders/snapshot.ts";

const path = "keps/1-budgets/README.md";

function requestsFor(base: string, baseMetadata: string) {
  const spec = {
    path,
    foundBy: [{ kind: "diff" as const }],
    file: undefined,
    head: text("# A"),
    base: text(base),
    headMetadata: "status: implementable\n",
    baseMetadata,
  };
  return specRequests(snapshotOf({ specs: [spec] }))[0];
}

test("each side is asked for with its metadata file", () => {
  const asked = requestsFor("# B", "status: provisional\n");
  expect(asked?.head).toMatchObject({
    text: "# A",
    metadataFile: "status: implementable\n",
    base: "# B",
    baseMetadataFile: "status: provisional\n",
  });
  expect(asked?.base).toMatchObject({
    text: "# B",
    metadataFile: "status: provisional\n",
  });
});

test("the same text with another metadata file is compared", () => {
  expect(requestsFor("# A", "status: provisional\n")?.base).toBeDefined();
  expect(requestsFor("# A", "status: implementable\n")?.base).toBeUndefined();
});
