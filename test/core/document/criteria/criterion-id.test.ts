import { takeId } from "../../../../src/core/document/criteria/criterion-id.ts";

test.each([
  ["AC-3: Logs in", "AC-3", "Logs in"],
  ["AC-3 Logs in", "AC-3", "Logs in"],
  ["AC-3. Logs in", "AC-3", "Logs in"],
  ["AC-3 – Logs in", "AC-3", "Logs in"],
  ["AC-3 - Logs in", "AC-3", "Logs in"],
  ["[AC-3] Logs in", "AC-3", "Logs in"],
  ["(AC-3) Logs in", "AC-3", "Logs in"],
  ["AC3: Logs in", "AC3", "Logs in"],
  ["AC 3: Logs in", "AC 3", "Logs in"],
  ["AC1.2 Logs in", "AC1.2", "Logs in"],
  ["AC-login-3: Logs in", "AC-login-3", "Logs in"],
  ["FR-001: Logs in", "FR-001", "Logs in"],
  ["US1-AC2: Logs in", "US1-AC2", "Logs in"],
  ["REQ_AUTH_01: Logs in", "REQ_AUTH_01", "Logs in"],
  ["LOGIN-1: Logs in", "LOGIN-1", "Logs in"],
  ["AC-3", "AC-3", ""],
  ["Logs in (AC-3)", "AC-3", "Logs in"],
  ["Logs in [TC-12].", "TC-12", "Logs in"],
])("%s", (text, id, rest) => {
  expect(takeId(text)).toEqual({ id, text: rest });
});

test.each([
  "1.2 Logs in",
  "1) Logs in",
  "S3 bucket exists",
  "HTTP2: is on",
  "UTF-8: is read",
  "SHA-256 is used",
  "LOGIN-1 is the ticket",
  "Logs in (v2)",
  "Logs in (FR-3)",
  "AC-3..AC-5 pass",
  "Logs in",
])("%s has none", (text) => {
  expect(takeId(text)).toEqual({ id: undefined, text });
});

test("takes any id that stands out", () => {
  expect(takeId("LOGIN-1 Logs in", () => true).id).toBe("LOGIN-1");
});
