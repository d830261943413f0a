import type { SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { rustRfcGuidance } from "./guidance/rust-rfc.ts";
import { readMarks } from "./document-marks.ts";

/** A Rust RFC. Other projects start from its template, and change what it asks for. */
export const rustRfc: Dialect = {
  name: "rust-rfc",
  recognises: isRustRfc,
  guidance: rustRfcGuidance,
};

function isRustRfc(document: SpecDocument): boolean {
  const { keys } = readMarks(document);
  if (!keys.has("created") || !keys.has("rfc-pr")) return false;
  return keys.has("rust-issue") || namesRepository(document);
}

/** `- RFC PR: rust-lang/rfcs#49`. */
function namesRepository({ metadata, text }: SpecDocument): boolean {
  return metadata.some(
    ({ key, range }) =>
      key === "rfc-pr" &&
      text.slice(range.start, range.end).includes("rust-lang/rfcs"),
  );
}
