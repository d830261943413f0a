import { readAccess } from "../../../src/cli/pull/github-access.ts";
import { parsePullName } from "../../../src/cli/pull/parse-pull-name.ts";

test.each([
  ["acme/widgets#12", undefined],
  ["https://github.com/acme/widgets/pull/12", "github.com"],
  ["https://github.com/acme/widgets/pull/12/files#diff-1", "github.com"],
  ["https://git.acme.example/acme/widgets/pull/12", "git.acme.example"],
])("%s", (text, host) => {
  expect(parsePullName(text)).toEqual({
    owner: "acme",
    repo: "widgets",
    number: 12,
    host,
  });
});

test.each([
  "12",
  "#12",
  "acme/widgets",
  "acme/widgets#",
  "https://github.com/acme/widgets/issues/12",
  "https://ana@github.com/acme/widgets/pull/12",
])("%s names no pull request", (text) => {
  expect(() => parsePullName(text)).toThrow(
    `\`${text}\` names no pull request; write \`owner/repo#12\` or its address`,
  );
});

const pull = parsePullName("acme/widgets#12");
const elsewhere = parsePullName("https://git.acme.example/a/b/pull/1");

test("a token and its host come from the environment", () => {
  expect(readAccess({ GH_TOKEN: "t" }, pull)).toEqual({
    baseUrl: "https://api.github.com",
    token: "t",
  });
  const baseUrl = "https://git.acme.example/api/v3";
  const env = { GITHUB_TOKEN: "t", GITHUB_API_URL: `${baseUrl}/` };
  expect(readAccess(env, pull).baseUrl).toBe(baseUrl);
  expect(readAccess(env, elsewhere).baseUrl).toBe(baseUrl);
});

test("without a token nobody is asked", () => {
  expect(() => readAccess({ GITHUB_TOKEN: "" }, pull)).toThrow(
    "set GITHUB_TOKEN",
  );
});

test("a token goes to its own host only", () => {
  expect(() => readAccess({ GITHUB_TOKEN: "t" }, elsewhere)).toThrow(
    "for git.acme.example set it to `https://git.acme.example/api/v3`",
  );
});
