import { isSigned } from "../../src/web/is-signed.ts";

const secret = "It's a Secret to Everybody";
const body = Buffer.from("Hello, World!");
// From GitHub docs, Validating webhook deliveries.
const digest =
  "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

test.each([
  ["the one of GitHub's own example", `sha256=${digest}`, true],
  ["another digest", `sha256=${digest.replace("7", "8")}`, false],
  ["a shorter digest", `sha256=${digest.slice(2)}`, false],
  ["the digest alone", digest, false],
  ["the older algorithm", `sha1=${digest.slice(0, 40)}`, false],
  ["nothing", "", false],
])("a signature that is %s", (_, signature, expected) => {
  expect(isSigned(body, signature, secret)).toBe(expected);
});

test("one byte more voids the signature", () => {
  const longer = Buffer.concat([body, Buffer.from(" ")]);
  expect(isSigned(longer, `sha256=${digest}`, secret)).toBe(false);
});
