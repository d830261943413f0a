import type { SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { eip } from "./eip.ts";
import { kep } from "./kep.ts";
import { kiro } from "./kiro.ts";
import { madr } from "./madr.ts";
import { openspec, openspecDelta, openspecProposal } from "./openspec.ts";
import { rustRfc } from "./rust-rfc.ts";
import { specKit, specKitEarly } from "./spec-kit.ts";

/** All dialects, in the order in which they are documented. No document is of two. */
export const dialects: readonly Dialect[] = [
  specKit,
  specKitEarly,
  openspec,
  openspecDelta,
  openspecProposal,
  kiro,
  kep,
  rustRfc,
  eip,
  madr,
];

export function findDialect(name: string): Dialect | undefined {
  return dialects.find((dialect) => dialect.name === name);
}

export function recogniseDialect(document: SpecDocument): Dialect | undefined {
  return dialects.find((dialect) => dialect.recognises(document));
}
