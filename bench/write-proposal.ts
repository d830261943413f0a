import { type Seeded, seeded } from "./seeded.ts";
import { actors, reasons, risks, things } from "./words.ts";
import { writeRequirements } from "./write-spec.ts";

/** The requirements of `writeSpec` as an EIP: with the preamble and the sections that one has. */
export function writeProposal(number: number, bytes: number): string {
  const random = seeded(number);
  const before = opening(number, random);
  const rules = writeRequirements(bytes - before.length, random);
  return [before, ...rules, closing(random)].join("\n");
}

function opening(number: number, random: Seeded): string {
  const thing = random.pick(things);
  return `---
eip: ${number}
title: Limits of each ${thing}
description: Says how long ${random.pick(actors)} can come back to the ${thing}.
author: Ana Example (@ana), Bo Example (@bo)
discussions-to: https://ethereum-magicians.org/t/limits-${number}/${number}
status: Draft
type: Standards Track
category: Interface
created: 2026-0${random.whole(1, 9)}-1${random.whole(0, 9)}
---

## Abstract

This proposal says what ${random.pick(actors)} can do with the ${thing} and how we know that it works.

## Motivation

${random.pick(reasons)} ${random.pick(reasons)}

## Specification
`;
}

function closing(random: Seeded): string {
  return `## Rationale

${random.pick(reasons)}

## Backwards Compatibility

No backward compatibility issues found.

## Security Considerations

- ${random.pick(risks)}. Mitigation: the page says when it was last updated.
- ${random.pick(risks)}. Mitigation: a limit of ${random.whole(10, 90)} days in the first release.

## Copyright

Copyright and related rights waived via [CC0](../LICENSE.md).
`;
}
