// Written by `npm run generate` from `templates/`.
import type { TemplateSource } from "./template.ts";

export const builtInTemplates: readonly TemplateSource[] = [
  {
    name: "prd",
    path: "templates/prd.md",
    origin: "built-in",
    text: `---
specgate:
  name: prd
  title: Product requirements document
  path: docs/specs/{number}-{slug}.prd.md
  metadata:
    status: { required: true, values: [Draft, In review, Approved, Implementing, Implemented, Superseded, Rejected] }
    owner: { required: true }
  sections:
    One-page summary: { kind: summary }
    Goal / Outcome: { kind: goals, aliases: [Goal, Goals, Outcome, Objectives] }
    Problem statement: { aliases: [Problem, User problem] }
    Proposed solution: { aliases: [Solution, Proposal] }
    Success metrics: { kind: metrics, aliases: [Metrics, KPIs, Success metrics and KPIs] }
    Scope: { aliases: [Scope in and out] }
    In scope: { aliases: [In] }
    Out of scope: { kind: non-goals, aliases: [Out, Non-goals] }
    Risks & mitigations: { kind: risks, aliases: [Risks] }
    Target users / segments: { aliases: [Target users, Users] }
    Personas: { optional: true, aliases: [User personas] }
    Jobs to be done: { aliases: [Jobs, JTBD] }
    Primary use cases: { aliases: [Use cases, Main use cases] }
    User stories / jobs: { kind: user-stories, aliases: [User stories, Stories] }
    Acceptance criteria: { kind: acceptance-criteria, aliases: [Definition of done] }
    Prioritization: { aliases: [Priorities, Prioritisation] }
    Wireframes / mockups: { aliases: [Wireframes, Mockups, Designs] }
    Error states & messaging: { aliases: [Error states, Errors, Error handling] }
    Non-functional requirements: { aliases: [NFRs, Quality attributes] }
    Security & privacy: { kind: security, role: security, aliases: [Security, Privacy] }
    Analytics, logging, and monitoring: { kind: observability, aliases: [Analytics, Observability, Monitoring] }
    Launch plan: { aliases: [Launch, Release plan] }
    Rollout strategy: { kind: rollout, aliases: [Rollout, Rollout plan] }
    Migration / backfill: { optional: true, aliases: [Migration, Backfill] }
    Support / runbook: { aliases: [Support, Runbook] }
    Open questions: { kind: open-questions }
---

# Product Requirements Document (PRD)

> **Status:** Draft  
> **Owner:** <!-- name -->  
> **Last updated:** <!-- YYYY-MM-DD -->  
> **Stakeholders:** <!-- names/teams -->  

---

## 1) One-page summary

### Goal / Outcome
<!-- What measurable outcome should this product/feature create? -->

### Problem statement
<!-- What user problem are we solving and why now? -->

### Proposed solution (high-level)
<!-- Describe the approach without implementation details. -->

### Success metrics (KPIs)
<!-- Pick 2–5 measurable metrics with targets and timeframes. -->
- Metric:
  - Baseline:
  - Target:
  - By when:
- Metric:
  - Baseline:
  - Target:
  - By when:

### Scope (In / Out)
- **In scope**
  - 
- **Out of scope**
  - 

### Assumptions
- 

### Risks & mitigations
- Risk:
  - Mitigation:

---

## 2) Context & users

### Target users / segments
- 

### Personas (optional)
- Persona:
  - Goals:
  - Pain points:

### Jobs to be done
- When <situation>, I want to <motivation>, so I can <expected outcome>.

### Primary use cases
- 

---

## 3) Product requirements

### User stories / jobs
<!-- Write in a way that can be implemented and tested. -->
- As a <user>, I want <capability>, so that <benefit>.
- As a <user>, I want <capability>, so that <benefit>.

### Acceptance criteria
<!-- Prefer testable Given/When/Then. -->
**Story/Job 1:**
- Given …
  - When …
  - Then …

**Story/Job 2:**
- Given …
  - When …
  - Then …

### Prioritization
<!-- Choose one: MoSCoW, RICE, etc. -->
- **Must**
  - 
- **Should**
  - 
- **Could**
  - 
- **Won’t (this release)**
  - 

---

## 4) UX: flows, states, and content

### User flows
<!-- Link diagrams or describe steps. -->
- Flow:
  1. 
  2. 

### Wireframes / mockups
<!-- Link Figma, screenshots, etc. -->
- 

### Edge cases
- 

### Error states & messaging
- Error:
  - Trigger:
  - User-facing message:
  - Recovery:

---

## 5) Non-functional requirements

### Performance
- 

### Security & privacy
- Data collected:
- Data retention:
- Permissions/roles:

### Accessibility
- 

### Compatibility
- Platforms:
- Browsers/devices:

### Analytics, logging, and monitoring
**Events to track**
- Event name:
  - When it fires:
  - Properties:

**Dashboards / alerts**
- 

---

## 6) Launch plan

### Rollout strategy
- Feature flag:
- Rollout stages (e.g., internal → 10% → 50% → 100%):
- Rollback plan:

### Migration / backfill (if any)
- 

### Support / runbook
- What to monitor:
- Known issues:
- On-call notes:

---

## 7) Open questions
- 
`,
  },
  {
    name: "product-tech-spec",
    path: "templates/product-tech-spec.md",
    origin: "built-in",
    text: `---
specgate:
  name: product-tech-spec
  title: Product tech spec
  path: docs/specs/{number}-{slug}.product-tech-spec.md
  metadata:
    status: { values: [Draft, In review, Approved, Implementing, Implemented, Superseded, Rejected] }
  sections:
    Summary: { kind: summary }
    Opportunity: { aliases: [Problem, Problem statement, Motivation] }
    Solution: { aliases: [Proposed solution, Agreed solution] }
    Supporting Documents: { aliases: [References, Related documents, Links] }
    Requirements: { kind: requirements }
    Dependencies and Related Work: { kind: dependencies, aliases: [Dependencies, Related work] }
    Nice-to-haves: { aliases: [Stretch goals] }
    Out of Scope: { kind: non-goals, aliases: [Non-goals] }
    Decision Log: { kind: decision-log, aliases: [Decisions] }
    Open Questions: { kind: open-questions, aliases: [Unresolved questions] }
    Data and Analytics Considerations: { role: data, aliases: [Data and analytics, Analytics] }
    Observability Considerations: { kind: observability, aliases: [Observability] }
    Proposed Solutions: { kind: options, aliases: [Options, Options considered] }
    Components: { kind: components }
    Component Planning Summary: { aliases: [Planning summary, Component planning] }
    Data Model: { kind: data-model }
---

# Product Tech-Spec: <TITLE>

# Summary

## Opportunity

*A high-level summary of the opportunity.*

## Solution

<aside>
❗

This section should be filled out last.

It should describe the solution that was reached by the team after weighing the various proposed solutions.

</aside>

*A high-level summary of the agreed upon solution.*

## Supporting Documents

- Product Canvas
- *<OTHER DOCUMENTS>*

# Requirements

1. *A list of all the requirements a solution must meet.*

# Dependencies and Related Work

*A list of all dependencies with other work or teams.*

# Nice-to-haves

*A list of all the things that are not required, but we would like to include time permitting.*

-

# Out of Scope

*A list of things we are explicitly **not** doing due to time or other constraints.*

# Decision Log

*A space for collecting the reasoning around important decisions. [Example](https://www.notion.so/Decision-Log-37f9be1518a9450b987d97463006e0b6?pvs=21).*

# Open Questions

*All remaining questions that may impact the solution.*

-

## Data and Analytics Considerations

*A space for documenting the feature’s Data and Analytics implications and requirements. This section should be filled out after discussing the initiative, particularly the proposed [data model](https://www.notion.so/Tech-Spec-Template-0bfa4f0c4f324401818ba23b764a8a2d?pvs=21), with the Data team.*

## Observability Considerations

*A space to document any metrics, logs, and metadata that would help maintain, debug, and operate the initiative in production.*

# Proposed Solutions

## Option 1: <TITLE>

## Components

*A description of the solution’s components and how they work together to implement the solution.*

### Component A

**Description:**

*Component A will be used to provide X functionality by integrating with Component B*

**Dependencies:**

*Work on Component A will be dependent on Component B being in place first.*

**Level of Effort:**

*An attempt to capture a very course-grained idea of the level of effort of the implementation of the component to aid in roadmap discussions and limiting scope.*

### Component B

**Description:**

*Component A will be used to provide X functionality by integrating with Component B*

**Dependencies:**

*Work on Component B will be the foundation upon which we will build Component A. Therefore, it must be completed prior to work on Component A.*

**Level of Effort:**

*An attempt to capture a very course-grained idea of the level of effort of the implementation of the component to aid in roadmap discussions and limiting scope.*

### Component Planning Summary

| Component | Dependencies | Level of Effort |
| --- | --- | --- |
| Component A | Component B | M |
| Component B |  | S |

## Data Model

*A space for documenting the data model to support the proposed solution.*
`,
  },
  {
    name: "technical-spec",
    path: "templates/technical-spec.md",
    origin: "built-in",
    text: `---
specgate:
  name: technical-spec
  title: Technical specification
  path: docs/specs/{number}-{slug}.technical-spec.md
  metadata:
    status: { values: [Draft, In review, Approved, Implementing, Implemented, Superseded, Rejected] }
  sections:
    Summary: { kind: summary, aliases: [Overview] }
    Goals: { kind: goals, aliases: [Objectives] }
    Non-goals: { kind: non-goals, aliases: [Out of scope] }
    Requirements: { kind: requirements, aliases: [Functional requirements] }
    Proposed architecture: { aliases: [Architecture, Proposed design, Design] }
    Interfaces and integrations: { kind: interfaces, aliases: [Interfaces, Integrations, APIs] }
    Data model: { kind: data-model }
    Security, privacy, and permissions:
      kind: security
      role: security
      aliases: [Security, Security and privacy]
      prompts:
        - { ask: "Define who can access this workflow and which roles are blocked.", types: [feature, api, integration, ui] }
        - { ask: "State how each endpoint authenticates, authorizes, and limits its callers.", types: [api] }
        - { ask: "List what leaves our systems, to whom, and under which agreement.", types: [integration] }
        - { ask: "Say who may start, stop, and inspect the migration, and how that is recorded.", types: [migration] }
        - { ask: "Name the sensitive fields that are copied, and how the copies are protected and removed.", types: [migration, data] }
        - { ask: "Classify each field that is collected or derived, with its retention and who may query it.", types: [data] }
        - { ask: "List the accounts, roles, and network paths that are opened, and why each needs no more.", types: [infrastructure] }
        - { ask: "Describe the threat, who could use it, and what they would reach.", types: [security] }
        - { ask: "Say which data reaches the browser, and what is kept there.", types: [ui] }
        - { ask: "Confirm tenant isolation, audit logging, and sensitive-field handling.", types: [feature, api, integration, migration, data, ui] }
        - { ask: "Note secrets, external credentials, or provider scopes required for deployment.", complexity: [medium, large] }
        - { ask: "Name the security reviewer and the date of the review.", complexity: [large] }
    Observability and operations:
      kind: observability
      aliases: [Observability, Operations, Monitoring]
      prompts:
        - { ask: "Metrics: latency, error rate, queue lag, volume, and conversion or usage indicators.", types: [feature, integration] }
        - { ask: "Metrics: requests, latency, and errors by endpoint, status, and caller.", types: [api] }
        - { ask: "Metrics: rows moved, skipped, and failed, and how far the copy is behind.", types: [migration] }
        - { ask: "Metrics: freshness, completeness, and volume of each dataset, with the limits that make it wrong.", types: [data] }
        - { ask: "Metrics: saturation, availability, and cost of what is added, against the figures of today.", types: [infrastructure] }
        - { ask: "Metrics: attempts, denials, and false alarms, by what is protected.", types: [security] }
        - { ask: "Metrics: time to interactive, failed actions, and completion of the flow.", types: [ui] }
        - { ask: "Logs: include request ids, tenant ids, owner ids, and provider response codes where safe.", types: [feature, api, integration, security, ui] }
        - { ask: "Logs: one line a batch, with its range, result, and duration.", types: [migration, data] }
        - { ask: "Logs: who changed which resource, and by which pipeline run.", types: [infrastructure] }
        - { ask: "Alerts: name the existing alert that would notice a failure, or say why none has to.", complexity: [small] }
        - { ask: "Alerts: define thresholds, escalation owner, and runbook link.", complexity: [medium, large] }
        - { ask: "Dashboards: one view for all teams involved, with its owner and address.", complexity: [large] }
    Rollout plan:
      kind: rollout
      aliases: [Rollout, Rollout strategy]
      prompts:
        - { ask: "Say how the change is released, and who watches it.", complexity: [small] }
        - { ask: "Build behind a feature flag or internal-only gate.", types: [feature, integration, ui], complexity: [medium, large] }
        - { ask: "State which versions are served during the change, and until when.", types: [api] }
        - { ask: "Rehearse on a copy of production data, and record duration and row counts.", types: [migration], complexity: [medium, large] }
        - { ask: "Say when reads and writes switch over, and how both sides are compared before that.", types: [migration] }
        - { ask: "Backfill a bounded range first, and compare it with a known-good source.", types: [data] }
        - { ask: "Apply to one environment or region first, with the check that must pass before the next.", types: [infrastructure], complexity: [medium, large] }
        - { ask: "Say how the fix reaches every affected version, and when it may be talked about.", types: [security] }
        - { ask: "Ship to staging with seeded or anonymized production-like data.", types: [feature, api, integration, data, ui], complexity: [medium, large] }
        - { ask: "Release to a small cohort, verify metrics, then expand.", types: [feature, api, integration, ui], complexity: [medium, large] }
        - { ask: "List the stages with their dates, entry checks, and who decides to go on.", complexity: [large] }
        - { ask: "Document rollback steps and data cleanup needs." }
    Acceptance criteria: { kind: acceptance-criteria, aliases: [Definition of done] }
    Risks and mitigations: { kind: risks, aliases: [Risks] }
    Open questions:
      kind: open-questions
      aliases: [Unresolved questions]
      prompts:
        - { ask: "Which decision must be made before implementation starts?" }
        - { ask: "Which existing callers would break, and who tells them?", types: [api] }
        - { ask: "What happens here while the provider is down?", types: [integration] }
        - { ask: "What would make us stop, and what is restored then?", types: [migration] }
        - { ask: "Who owns the definition of each figure?", types: [data] }
        - { ask: "What does it cost at ten times the load of today?", types: [infrastructure] }
        - { ask: "What remains exposed until this ships?", types: [security] }
        - { ask: "What can people do today that they could not do any more?", types: [ui] }
        - { ask: "Which dependency could change scope or timing?", complexity: [medium, large] }
        - { ask: "Which team decides where the teams involved disagree?", complexity: [large] }
        - { ask: "What evidence will reviewers use to approve this design?", complexity: [medium, large] }
---

# Technical Specification: <TITLE>

## 1. Summary
Spec type: <!-- Feature, improvement, migration, or incident follow-up -->
Complexity: <!-- Low, medium, or high, and what makes it so -->
Audience: <!-- Who reviews and who builds this -->

<!-- Say in two or three sentences who needs this, why now, and what will be different for them. -->

## 2. Goals
<!-- Outcomes that reviewers can check once this has shipped. -->
- 

## 3. Non-goals
<!-- Nearby work that this change leaves alone. -->
- 

## 4. Requirements
<!-- What the system must do, one behavior a line, each of them testable. -->
- 

## 5. Proposed architecture
<!-- Connect the problem to the implementation plan: the parts, how data flows through them, and the tradeoffs against the alternatives. -->

## 6. Interfaces and integrations
<!-- Endpoints, events, jobs, and providers that are added or changed, each with what goes in and what comes out. -->
- 

## 7. Data model
<!-- Entities that are added or changed with their fields, and how existing rows get there. -->
- 

## 8. Security, privacy, and permissions
- Define who can access this workflow and which roles are blocked.
- Confirm tenant isolation, audit logging, and sensitive-field handling.
- Note secrets, external credentials, or provider scopes required for deployment.

## 9. Observability and operations
- Metrics: latency, error rate, queue lag, volume, and conversion or usage indicators.
- Logs: include request ids, tenant ids, owner ids, and provider response codes where safe.
- Alerts: define thresholds, escalation owner, and runbook link.

## 10. Rollout plan
- Build behind a feature flag or internal-only gate.
- Ship to staging with seeded or anonymized production-like data.
- Release to a small cohort, verify metrics, then expand.
- Document rollback steps and data cleanup needs.

## 11. Acceptance criteria
<!-- Results that somebody else can observe, each with a number, a status, or the exact text. -->
- 

## 12. Risks and mitigations
<!-- What could go wrong, and what prevents or contains it. -->
- 

## 13. Open questions
- Which decision must be made before implementation starts?
- Which dependency could change scope or timing?
- What evidence will reviewers use to approve this design?
`,
  },
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
    category: { required: false, values: [Core, Networking, Interface, ERC] }
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
  sections:
    Release Signoff Checklist: { optional: true }
    Summary: { kind: summary }
    Motivation: {}
    Goals: { optional: true, kind: goals }
    Non-Goals: { optional: true, kind: non-goals }
    Proposal: { optional: true }
    Design Details: { optional: true }
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
