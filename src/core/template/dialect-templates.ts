// Written by `npm run generate` from `templates/`.
import type { TemplateSource } from "./template-source.ts";

export const dialectTemplates: readonly TemplateSource[] = [
  {
    name: "eip",
    path: "templates/dialects/eip.md",
    origin: "built-in",
    text: `---
specgate:
  name: eip
  title: Ethereum improvement proposal
  path: EIPS/eip-{slug}.md
  metadata:
    title: { required: true }
    description: { required: true }
    owner: { required: true }
    discussions-to: { required: true }
    status: { required: true, values: [Draft, Review, Last Call, Final, Living, Stagnant, Withdrawn, Moved] }
    type: { required: true, values: [Standards Track, Meta, Informational] }
    category: { requiredWhere: { type: Standards Track }, values: [Core, Networking, Interface, ERC] }
    last-call-deadline: { requiredWhere: { status: Last Call } }
    eip: { assigned: true }
    created: { required: true }
  sections:
    Abstract: { kind: summary }
    Motivation: { optional: true }
    Specification: {}
    Rationale: {}
    Backwards Compatibility: { optional: true }
    Test Cases: { optional: true }
    Reference Implementation: { optional: true }
    Security Considerations: { kind: security, role: security }
    Copyright: {}
  rules:
    section-order: warning
    criteria-required: "off"
    status-honest: "off"
    story-form: "off"
title: <a few words, no sentence>
description: <one short sentence>
author: <names with accounts or addresses>
discussions-to: <URL>
status: Draft
type: <Standards Track, Meta, or Informational>
category: <Core, Networking, Interface, or ERC>
created: <YYYY-MM-DD>
---

## Abstract

<!-- The whole proposal in a paragraph, for people who read nothing else. -->

## Motivation

<!-- The problem, where it is not obvious. -->

## Specification

The key words "MUST", "MUST NOT", "REQUIRED", "SHALL", "SHALL NOT", "SHOULD", "SHOULD NOT", "RECOMMENDED", "NOT RECOMMENDED", "MAY", and "OPTIONAL" in this document are to be interpreted as described in RFC 2119 and RFC 8174.

<!-- Enough for a client to be written from it that works with all others. -->

## Rationale

<!-- Why it is done like this, and what else was thought of. -->

## Backwards Compatibility

<!-- What breaks, how badly, and what is done about it. -->

## Test Cases

<!-- Inputs with their expected outputs. -->

## Reference Implementation

<!-- The least code that shows it. -->

## Security Considerations

<!-- What can be attacked or go wrong, and what stands against it. -->

## Copyright

Copyright and related rights waived via [CC0](../LICENSE.md).
`,
  },
  {
    name: "kep",
    path: "templates/dialects/kep.md",
    origin: "built-in",
    text: `---
specgate:
  name: kep
  title: Kubernetes enhancement proposal
  path: keps/{number}-{slug}/README.md
  metadata:
    status: { required: false, values: [provisional, implementable, implemented, deferred, rejected, withdrawn, replaced] }
    stage: { required: false, values: [alpha, beta, stable, deprecated, disabled, removed] }
    kep-number: { assigned: true }
  sections:
    Release Signoff Checklist: { optional: true }
    Summary: { kind: summary }
    Motivation: {}
    Goals: { optional: true, kind: goals }
    Non-Goals: { optional: true, kind: non-goals }
    Proposal: { optional: true }
    Design Details: { optional: true }
    Prerequisite testing updates: { optional: true, mayBeEmpty: true }
    Graduation Criteria: { kind: acceptance-criteria }
    Production Readiness Review Questionnaire: { optional: true }
    Implementation History: { optional: true }
    Drawbacks: { optional: true }
    Alternatives: { optional: true, kind: options }
    Infrastructure Needed: { optional: true }
  rules:
    section-order: "off"
    section-duplicate: notice
    criteria-required: notice
    criterion-testable: notice
    story-has-criteria: "off"
    story-form: "off"
    risk-mitigated: notice
    rollout-complete: "off"
    goal-covered: "off"
    status-honest: "off"
---

# KEP-NNNN: <a short title>

## Release Signoff Checklist

<!-- The list that the release team wants, ticked as work goes on. -->

## Summary

<!-- What changes for users, in a paragraph that could be a release note. -->

## Motivation

<!-- Why it matters, and to whom. -->

### Goals

<!-- What is to be reached, and how anybody will know. -->

### Non-Goals

<!-- What stays as it is. -->

## Proposal

<!-- What is proposed, without interfaces and code. -->

### User Stories (Optional)

#### Story <title>

<!-- What somebody will be able to do. -->

### Notes/Constraints/Caveats (Optional)

<!-- What a reader has to know that does not come across above. -->

### Risks and Mitigations

<!-- What can go wrong, for security and for the wider ecosystem, and what is done about it. -->

## Design Details

<!-- Enough to see how it will be built: interfaces, examples, limits. -->

### Test Plan

#### Prerequisite testing updates

<!-- Tests that have to be there before work starts. -->

#### Unit tests

<!-- Packages with their coverage of today. -->

#### Integration tests

<!-- Tests that are added, with links once they run. -->

#### e2e tests

<!-- Tests that are added, with links once they run. -->

### Graduation Criteria

<!-- For each stage, what has to be true before it is reached. -->

### Upgrade / Downgrade Strategy

<!-- What a cluster needs to keep its behaviour, and to get the new one. -->

### Version Skew Strategy

<!-- What happens while parts of a cluster are older than others. -->

## Production Readiness Review Questionnaire

### Feature Enablement and Rollback

#### How can this feature be enabled / disabled in a live cluster?

#### Does enabling the feature change any default behavior?

#### Can the feature be disabled once it has been enabled (i.e. can we roll back the enablement)?

#### What happens if we reenable the feature if it was previously rolled back?

#### Are there any tests for feature enablement/disablement?

### Rollout, Upgrade and Rollback Planning

#### How can a rollout or rollback fail? Can it impact already running workloads?

#### What specific metrics should inform a rollback?

#### Were upgrade and rollback tested? Was the upgrade->downgrade->upgrade path tested?

#### Is the rollout accompanied by any deprecations and/or removals of features, APIs, fields of API types, flags, etc.?

### Monitoring Requirements

#### How can an operator determine if the feature is in use by workloads?

#### How can someone using this feature know that it is working for their instance?

#### What are the reasonable SLOs (Service Level Objectives) for the enhancement?

#### What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?

#### Are there any missing metrics that would be useful to have to improve observability of this feature?

### Dependencies

#### Does this feature depend on any specific services running in the cluster?

### Scalability

#### Will enabling / using this feature result in any new API calls?

#### Will enabling / using this feature result in introducing new API types?

#### Will enabling / using this feature result in any new calls to the cloud provider?

#### Will enabling / using this feature result in increasing size or count of the existing API objects?

#### Will enabling / using this feature result in increasing time taken by any operations covered by existing SLIs/SLOs?

#### Will enabling / using this feature result in non-negligible increase of resource usage (CPU, RAM, disk, IO, ...) in any components?

#### Can enabling / using this feature result in resource exhaustion of some node resources (PIDs, sockets, inodes, etc.)?

### Troubleshooting

#### How does this feature react if the API server and/or etcd is unavailable?

#### What are other known failure modes?

#### What steps should be taken if SLOs are not being met to determine the problem?

## Implementation History

<!-- Dates and releases. -->

## Drawbacks

<!-- What speaks against it. -->

## Alternatives

<!-- What else was thought of, and why it was not taken. -->

## Infrastructure Needed (Optional)

<!-- Repositories and other things that somebody has to set up. -->
`,
  },
  {
    name: "kiro",
    path: "templates/dialects/kiro.md",
    origin: "built-in",
    text: `---
specgate:
  name: kiro
  title: Requirements document of Kiro
  path: .kiro/specs/{slug}/requirements.md
  sections:
    Introduction: { optional: true, kind: summary }
    Glossary: { optional: true }
    Requirements: { kind: requirements }
    Acceptance Criteria: { kind: acceptance-criteria }
  rules:
    story-has-criteria: error
    section-order: "off"
---

# Requirements Document

## Introduction

<!-- What the feature is, who it is for, and what it leaves out. -->

## Glossary

<!-- One line for each term that the requirements use as a name. -->

## Requirements

### Requirement <number>

**User Story:** As a <role>, I want <capability>, so that <benefit>

#### Acceptance Criteria

1. WHEN <event> THE SYSTEM SHALL <response>
`,
  },
  {
    name: "madr",
    path: "templates/dialects/madr.md",
    origin: "built-in",
    text: `---
specgate:
  name: madr
  title: Markdown decision record
  path: docs/decisions/{number}-{slug}.md
  metadata:
    status: { required: false }
  sections:
    Context and Problem Statement: {}
    Decision Drivers: { optional: true }
    Considered Options: { kind: options, aliases: [Options, Options considered] }
    Decision Outcome: { kind: decision-log, aliases: [Decision] }
    Consequences: { optional: true }
    Confirmation: { optional: true, aliases: [Validation] }
    Pros and Cons of the Options: { optional: true }
    More Information: { optional: true, aliases: [Links] }
  rules:
    section-order: "off"
    criteria-required: "off"
    section-duplicate: notice
---

# <what was decided, and about what>

## Context and Problem Statement

<!-- The situation and the question, in two or three sentences. -->

## Decision Drivers

- <!-- What counts: a quality, a constraint, a concern. -->

## Considered Options

- <!-- One line for each option, by the name that it has below. -->

## Decision Outcome

Chosen option: "<option>", because <reason>.

### Consequences

- Good, because <what gets better>
- Bad, because <what gets worse>

### Confirmation

<!-- How anybody can see that what is built is what was decided. -->

## Pros and Cons of the Options

### Option <name>

- Good, because <what speaks for it>
- Bad, because <what speaks against it>

## More Information

<!-- Who agreed, when to look at it again, and links. -->
`,
  },
  {
    name: "openspec-delta",
    path: "templates/dialects/openspec-delta.md",
    origin: "built-in",
    text: `---
specgate:
  name: openspec-delta
  title: Change to a spec of OpenSpec
  path: openspec/changes/{slug}/specs/{slug}/spec.md
  sections:
    ADDED Requirements: { optional: true, kind: requirements }
    MODIFIED Requirements: { optional: true, kind: requirements }
    REMOVED Requirements: { optional: true }
    RENAMED Requirements: { optional: true }
    "Scenario: <name>": { kind: acceptance-criteria }
  rules:
    story-has-criteria: error
    requirement-normative: warning
    section-order: "off"
---

# <capability> Specification

## ADDED Requirements

### Requirement: <name>

<!-- One sentence with SHALL or MUST: what the system does. -->

#### Scenario: <name>

- **WHEN** <!-- What somebody or something does. -->
- **THEN** <!-- What can be seen then. -->

## MODIFIED Requirements

### Requirement: <name>

<!-- The whole requirement as it is to be, with all its scenarios: it takes the place of the one of that name. -->

#### Scenario: <name>

- **WHEN** <!-- What somebody or something does. -->
- **THEN** <!-- What can be seen then. -->

## REMOVED Requirements

### Requirement: <name>

**Reason**: <!-- Why nobody needs it any more. -->

**Migration**: <!-- What those who do are to use. -->

## RENAMED Requirements

- FROM: \`### Requirement: <old name>\`
- TO: \`### Requirement: <new name>\`
`,
  },
  {
    name: "openspec-proposal",
    path: "templates/dialects/openspec-proposal.md",
    origin: "built-in",
    text: `---
specgate:
  name: openspec-proposal
  title: Proposal of a change of OpenSpec
  path: openspec/changes/{slug}/proposal.md
  sections:
    Why: {}
    What Changes: {}
    Capabilities: { optional: true }
    New Capabilities: { optional: true, mayBeEmpty: true }
    Modified Capabilities: { optional: true, mayBeEmpty: true }
    Impact: { optional: true }
  rules:
    criteria-required: "off"
    section-order: "off"
    story-form: "off"
---

# Change: <what becomes different, in a few words>

## Why

<!-- What is wrong or missing today, and for whom, in a sentence or two. -->

## What Changes

- <!-- One line for each thing that changes; **BREAKING** in front of what breaks others. -->

## Capabilities

### New Capabilities

- <!-- The name of a spec that comes, and what it is about. -->

### Modified Capabilities

- <!-- The name of a spec whose requirements change, and which. -->

## Impact

- <!-- Specs, code, interfaces and people that it touches. -->
`,
  },
  {
    name: "openspec",
    path: "templates/dialects/openspec.md",
    origin: "built-in",
    text: `---
specgate:
  name: openspec
  title: Spec of OpenSpec
  path: openspec/specs/{slug}/spec.md
  sections:
    Purpose: { kind: summary }
    Requirements: { kind: requirements }
    "Scenario: <name>": { kind: acceptance-criteria }
  rules:
    story-has-criteria: error
    requirement-normative: warning
    section-order: "off"
---

# <capability> Specification

## Purpose

<!-- What this capability is for, in a sentence or two. -->

## Requirements

### Requirement: <name>

<!-- One sentence with SHALL or MUST: what the system does. -->

#### Scenario: <name>

- **WHEN** <!-- What somebody or something does. -->
- **THEN** <!-- What can be seen then. -->
`,
  },
  {
    name: "rust-rfc",
    path: "templates/dialects/rust-rfc.md",
    origin: "built-in",
    text: `---
specgate:
  name: rust-rfc
  title: Rust RFC
  path: text/0000-{slug}.md
  metadata:
    rfc-pr: { assigned: true }
    rust-issue: { assigned: true }
  sections:
    Summary: { kind: summary }
    Motivation: {}
    Guide-level explanation: { optional: true }
    Reference-level explanation: { optional: true, aliases: [Detailed design] }
    Drawbacks: { optional: true }
    Rationale and alternatives: { optional: true, aliases: [Alternatives, Rationale] }
    Prior art: { optional: true }
    Unresolved questions: { optional: true, kind: open-questions }
    Future possibilities: { optional: true }
  rules:
    section-required: warning
    section-order: "off"
    section-duplicate: notice
    criteria-required: "off"
    open-question-unresolved: notice
    story-form: "off"
    status-honest: "off"
---

- Feature Name: (an identifier, \`like_this\`)
- Start Date: (YYYY-MM-DD)
- RFC PR: [rust-lang/rfcs#0000](https://github.com/rust-lang/rfcs/pull/0000)
- Rust Issue: [rust-lang/rust#0000](https://github.com/rust-lang/rust/issues/0000)

# Summary

<!-- The feature in one paragraph. -->

# Motivation

<!-- The problem, who has it, and what is possible afterwards. -->

# Guide-level explanation

<!-- How somebody who knows Rust would learn it: names, examples, errors. -->

# Reference-level explanation

<!-- How it works, with corner cases, and how it meets other features. -->

# Drawbacks

<!-- What speaks against it. -->

# Rationale and alternatives

<!-- Other designs, why not those, and what happens if nothing is done. -->

# Prior art

<!-- What other languages and communities do, good and bad. -->

# Unresolved questions

<!-- What is left to the RFC, to the implementation, and to others. -->

# Future possibilities

<!-- What could follow. -->
`,
  },
  {
    name: "spec-kit-early",
    path: "templates/dialects/spec-kit-early.md",
    origin: "built-in",
    text: `---
specgate:
  name: spec-kit-early
  title: Feature specification of Spec Kit, until autumn 2025
  path: specs/{number}-{slug}/spec.md
  metadata:
    status: { required: false }
  sections:
    User Scenarios & Testing: { kind: user-stories }
    Primary User Story: { optional: true }
    Acceptance Scenarios: { optional: true, kind: acceptance-criteria }
    Edge Cases: { optional: true }
    Requirements: { kind: requirements }
    Functional Requirements: { kind: requirements }
    Key Entities: { optional: true, kind: data-model }
    Review & Acceptance Checklist: { optional: true }
    Execution Status: { optional: true }
  rules:
    section-order: "off"
---

# Feature Specification: [FEATURE NAME]

**Feature Branch**: \`[###-feature-name]\`
**Created**: [DATE]
**Status**: Draft
**Input**: User description: "[what was asked for]"

## User Scenarios & Testing *(mandatory)*

### Primary User Story

<!-- The main thing that somebody does with the feature. -->

### Acceptance Scenarios

1. **Given** [initial state], **When** [action], **Then** [expected outcome]

### Edge Cases

<!-- Limits, failures and odd input, each with what happens then. -->

## Requirements *(mandatory)*

### Functional Requirements

- **FR-001**: System MUST [specific capability, e.g., "keep a draft for 30 days"]

### Key Entities *(include if feature involves data)*

<!-- What each entity stands for and how it relates to others, without columns and types. -->

## Review & Acceptance Checklist

## Execution Status
`,
  },
  {
    name: "spec-kit",
    path: "templates/dialects/spec-kit.md",
    origin: "built-in",
    text: `---
specgate:
  name: spec-kit
  title: Feature specification of Spec Kit
  path: specs/{number}-{slug}/spec.md
  metadata:
    status: { required: false }
  sections:
    User Scenarios & Testing: { kind: user-stories }
    User Story <number>: { aliases: [User Story, Story] }
    Acceptance Scenarios: { kind: acceptance-criteria }
    Edge Cases: { optional: true }
    Requirements: { kind: requirements }
    Functional Requirements: { kind: requirements }
    Key Entities: { optional: true, kind: data-model }
    Success Criteria: { aliases: [Measurable Outcomes] }
    Measurable Outcomes: { optional: true, kind: metrics }
    Assumptions: { optional: true }
  rules:
    section-order: "off"
    metric-complete: "off"
    metric-count: "off"
    metric-measurable: notice
---

# Feature Specification: [FEATURE NAME]

**Feature Branch**: \`[###-feature-name]\`
**Created**: [DATE]
**Status**: Draft
**Input**: User description: "[what was asked for]"

## User Scenarios & Testing *(mandatory)*

<!-- Stories in order of importance. Each can be built, tested and shipped without those below it. -->

### User Story <number>

<!-- What somebody does, and what it gets them, in plain words. -->

**Why this priority**: <!-- What the story is worth, against the others. -->

**Independent Test**: <!-- How anybody can see that this story works when it is the only one that is built. -->

**Acceptance Scenarios**:

1. **Given** [initial state], **When** [action], **Then** [expected outcome]

### Edge Cases

<!-- Limits, failures and odd input, each with what happens then. -->

## Requirements *(mandatory)*

### Functional Requirements

- **FR-001**: System MUST [specific capability, e.g., "keep a draft for 30 days"]

### Key Entities *(include if feature involves data)*

<!-- What each entity stands for and how it relates to others, without columns and types. -->

## Success Criteria *(mandatory)*

### Measurable Outcomes

- **SC-001**: [Measurable outcome, e.g., "9 of 10 people find their invoice within a minute"]

## Assumptions

<!-- What the description left open and was decided here. -->
`,
  },
];
