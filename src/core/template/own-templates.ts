// Written by `npm run generate` from `templates/`.
import type { TemplateSource } from "./template-source.ts";

export const ownTemplates: readonly TemplateSource[] = [
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
];
