import { type Seeded, seeded } from "./seeded.ts";
import {
  actions,
  actors,
  code,
  outcomes,
  reasons,
  risks,
  things,
} from "./words.ts";

/**
 * A finished spec as a team might have written it, in the shape that all compared tools read (requirements with
 * scenarios), at least `bytes` long. The same seed and size give the same text.
 */
export function writeSpec(seed: number, bytes: number): string {
  const random = seeded(seed);
  const subject = `${random.pick(things)} ${random.pick(["history", "limits", "sharing", "import"])}`;
  const before = opening(subject, random);
  const rules = writeRequirements(bytes - before.length, random);
  return [before, ...rules, closing(random)].join("\n");
}

/** As many as it takes for so many bytes. */
export function writeRequirements(bytes: number, random: Seeded): string[] {
  const parts: string[] = [];
  for (let length = 0, number = 1; length < bytes; number += 1) {
    const part = requirement(number, random);
    parts.push(part);
    length += part.length;
  }
  return parts;
}

function opening(subject: string, random: Seeded): string {
  return `# ${subject} specification

- **Status:** Approved
- **Owner:** @${random.pick(["ana", "bo", "cy"])}
- **Last updated:** 2026-0${random.whole(1, 9)}-1${random.whole(0, 9)}

## Purpose

${random.pick(reasons)} ${random.pick(reasons)} This document says what ${random.pick(actors)} can do with the ${subject} and how we know that it works.

## Goals

- Cut the time that ${random.pick(actors)} needs for a ${random.pick(things)} from ${random.whole(20, 60)} to ${random.whole(2, 9)} minutes
- Answer ${random.whole(90, 99)} % of requests within ${random.whole(200, 900)} ms

## Non-goals

- Replace the present [${random.pick(things)}](https://example.com/${random.whole(1, 999)}) service
- Custom rules for a single customer in the first release

## Requirements
`;
}

function requirement(number: number, random: Seeded): string {
  const thing = random.pick(things);
  const fence = `\n\`\`\`text\n${random.pick(code)}\n\`\`\`\n`;
  return `### Requirement: ${thing} rule ${number}

The system SHALL keep every ${thing} that ${random.pick(actors)} ${random.pick(actions)} for ${random.whole(7, 90)} days. ${random.pick(reasons)}
${random.whole(1, 4) === 1 ? fence : ""}
${scenario(number, 1, random)}
${scenario(number, 2, random)}`;
}

function scenario(number: number, part: number, random: Seeded): string {
  return `#### Scenario: case ${number}.${part}

- **GIVEN** a ${random.pick(things)} of the period \`2026-0${random.whole(1, 9)}\`
- **WHEN** ${random.pick(actors)} ${random.pick(actions)} it
- **THEN** ${random.pick(outcomes)}
  - and *nothing else* in the ${random.pick(things)} changes
`;
}

function closing(random: Seeded): string {
  return `## Success metrics

| Metric | Baseline | Target | By when |
| --- | --- | --- | --- |
| Time to first row | ${random.whole(5, 20)} s | ${random.whole(1, 4)} s | 2027-03-31 |
| Tickets a week | ${random.whole(80, 140)} | ${random.whole(10, 40)} | 2027-06-30 |

## Risks and mitigations

- ${random.pick(risks)}. Mitigation: the page says when it was last updated.
- ${random.pick(risks)}. Mitigation: a limit of ${random.whole(10, 90)} days in the first release.

## Rollout

1. Internal workspaces for ${random.whole(1, 3)} weeks
2. ${random.whole(5, 20)} % of customers, watched by the error rate
3. Everybody; rolled back by the flag within 5 minutes

## Open questions

None.
`;
}
