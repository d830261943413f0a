import { newFileUrl } from "../../src/page/export/new-file-url.ts";

const file = {
  repository: "acme/widgets",
  branch: "main",
  path: "docs/specs/a.md",
};
const base =
  "https://github.com/acme/widgets/new/main?filename=docs%2Fspecs%2Fa.md";
const room = 8000 - `${base}&value=`.length;

test("fills in the text as long as the address has 8,000 characters at most", () => {
  const text = "a".repeat(room);
  expect(newFileUrl({ ...file, text })).toEqual({
    kind: "whole",
    url: `${base}&value=${text}`,
  });
});

test("leaves out a text that is one character too long", () => {
  const text = "a".repeat(room + 1);
  expect(newFileUrl({ ...file, text })).toEqual({
    kind: "without-text",
    url: base,
    bytes: 8001,
  });
});

test("counts letters as the address has them", () => {
  const text = "я".repeat(room / 6 + 1);
  expect(newFileUrl({ ...file, text })).toMatchObject({ kind: "without-text" });
});

test.each([
  ["https://git.acme.test/acme/widgets/issues", "https://git.acme.test/"],
  ["acme/widgets.git", "https://github.com/"],
])("reads the repository from %s", (repository, host) => {
  expect(newFileUrl({ ...file, repository, text: "" })).toMatchObject({
    url: expect.stringContaining(`${host}acme/widgets/new/main?`),
  });
});

test("says that there is no repository", () => {
  expect(newFileUrl({ ...file, repository: "acme", text: "" })).toEqual({
    kind: "no-repository",
  });
});
