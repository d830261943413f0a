import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { recogniseDialect } from "../../../src/core/dialects/registry.ts";

interface Case {
  readonly name: string;
  readonly dialect?: string;
  readonly markdown: string;
}

const eipPreamble = `---
eip: 9004
title: Limits
description: Caps requests.
author: Ana (@ana)
discussions-to: https://example.org/t/1
status: Draft
type: Standards Track
category: Core
created: 2026-02-11
---

## Abstract

Text
`;

/** A title, the three headings that a dialect is told by, and an id between them. */
function translated(
  dialect: string,
  headings: readonly (readonly string[])[],
): readonly Case[] {
  return headings.map(
    ([
      title = "",
      scenarios = "",
      requirements = "",
      id = "",
      success = "",
    ]) => ({
      name: `${dialect} with ${scenarios}`,
      dialect,
      markdown: `${title}\n\n## ${scenarios}\n\nText\n\n## ${requirements}\n\n- **${id}**: Text\n\n## ${success}\n\nText\n`,
    }),
  );
}

const cases: readonly Case[] = [
  {
    name: "Spec Kit with another title, by its ids",
    dialect: "spec-kit",
    markdown:
      "# Export\n\n## User Scenarios & Testing *(mandatory)*\n\nText\n\n## Requirements *(mandatory)*\n\n- **FR-001**: System MUST export\n",
  },
  {
    name: "Spec Kit of the time before success criteria",
    dialect: "spec-kit-early",
    markdown:
      "# Feature Specification: Export\n\n## User Scenarios & Testing\n\n### Primary User Story\n\nText\n\n## Requirements\n\nText\n",
  },
  ...translated("spec-kit", [
    [
      "# Especificación de función: Avisos",
      "Escenarios de usuario y pruebas *(obligatorio)*",
      "Requisitos",
      "RF-001",
      "Criterios de éxito",
    ],
    [
      "# Especificação da feature: Avisos",
      "Cenários de Usuário e Testes",
      "Requisitos",
      "RF-001",
      "Critérios de sucesso",
    ],
    [
      "# Spécification de fonctionnalité : Avis",
      "Scénarios utilisateur et tests",
      "Exigences",
      "EF-001",
      "Critères de succès",
    ],
    [
      "# Feature-Spezifikation: Hinweise",
      "Nutzerszenarien & Tests",
      "Anforderungen",
      "FA-001",
      "Erfolgskriterien",
    ],
    [
      "# 機能仕様: 通知",
      "ユーザーシナリオとテスト",
      "要件",
      "FR-001",
      "成功基準",
    ],
    [
      "# 功能规格：通知",
      "用户场景与测试 *（必填）*",
      "需求",
      "FR-001",
      "成功标准",
    ],
    [
      "# 기능 명세서: 알림",
      "사용자 시나리오 및 테스트",
      "요구사항",
      "FR-001",
      "성공 기준",
    ],
  ]),
  {
    name: "early Spec Kit in Portuguese",
    dialect: "spec-kit-early",
    markdown:
      "# Especificação da feature: Avisos\n\n## Cenários de Usuário e Testes\n\n### História de usuário principal\n\nTexto\n\n## Requisitos\n\n- **RF-001**: O sistema DEVE avisar\n",
  },
  {
    name: "scenarios and requirements in Spanish without anything else of Spec Kit",
    markdown:
      "# Avisos\n\n## Escenarios de usuario y pruebas\n\nTexto\n\n## Requisitos\n\n- Avisa\n",
  },
  {
    name: "requirement ids alone are not Spec Kit's",
    markdown:
      "# Export\n\n## Functional Requirements\n\n- **FR-001**: System MUST export\n\n## Success Criteria\n\n- **SC-001**: 95% are exported\n",
  },
  {
    name: "user scenarios without anything else of Spec Kit",
    markdown:
      "# Export\n\n## User scenarios and testing\n\nText\n\n## Requirements\n\n- It exports\n",
  },
  {
    name: "OpenSpec",
    dialect: "openspec",
    markdown:
      "# Export Specification\n\n## Requirements\n\n### Requirement: Export\n\nIt SHALL export.\n\n#### Scenario: All\n\n- **WHEN** asked\n- **THEN** it exports\n",
  },
  {
    name: "scenarios of numbered requirements are not OpenSpec's",
    markdown:
      "# Export\n\n## Requirements\n\n### Requirement 1\n\nIt SHALL export.\n\n#### Scenario: All\n\n- **WHEN** asked\n- **THEN** it exports\n",
  },
  {
    name: "a change of OpenSpec that starts with what it adds",
    dialect: "openspec-delta",
    markdown:
      "## ADDED Requirements\n\n### Requirement: Export\n\nIt SHALL export.\n\n#### Scenario: All\n\n- **WHEN** asked\n- **THEN** it exports\n",
  },
  {
    name: "a change of OpenSpec that only renames",
    dialect: "openspec-delta",
    markdown:
      "## RENAMED Requirements\n\n- FROM: `### Requirement: Export`\n- TO: `### Requirement: Download`\n",
  },
  {
    name: "a proposal of OpenSpec",
    dialect: "openspec-proposal",
    markdown:
      "## Why\n\nText\n\n## What Changes\n\n- Text\n\n## Impact\n\n- Text\n",
  },
  {
    name: "a proposal of OpenSpec by its title",
    dialect: "openspec-proposal",
    markdown:
      "# Change: Export\n\n## Why\n\nText\n\n## What Changes\n\n- Text\n",
  },
  {
    name: "a pull request's description is no proposal of OpenSpec",
    markdown: "# Export\n\n## Why\n\nText\n\n## What changes\n\n- Text\n",
  },
  {
    name: "the design of a change of OpenSpec is no spec",
    markdown:
      "## Context\n\nText\n\n## Goals / Non-Goals\n\nText\n\n## Decisions\n\nText\n\n## Risks / Trade-offs\n\nText\n",
  },
  {
    name: "added requirements in a report are not a change of OpenSpec",
    markdown: "# Review\n\n## Added requirements\n\n- Export as CSV\n",
  },
  {
    name: "Kiro without a requirements heading",
    dialect: "kiro",
    markdown:
      "# Requirements Document\n\n## Introduction\n\nText\n\n### Requirement 1: Export\n\n**User Story:** As a clerk, I want a file, so that I can send it\n\n#### Acceptance Criteria\n\n1. WHEN asked THEN the system SHALL export\n",
  },
  ...[
    ["Requisito 1: Exportar", "Historia de usuario", "Criterios de aceptación"],
    ["Requerimiento 1", "Historia de Usuario", "Criterios de Aceptación"],
    ["Requisito 1", "História de usuário", "Critérios de aceite"],
    ["Exigence 1 : Exporter", "User Story", "Critères d'acceptation"],
    ["Anforderung 1", "User Story", "Akzeptanzkriterien"],
    ["要件1: 出力", "ユーザーストーリー", "受け入れ基準"],
    ["需求 1：导出", "用户故事", "验收标准"],
    ["요구사항 1: 내보내기", "사용자 스토리", "인수 조건"],
    ["Requirement 1.2: Export", "Objective", "Acceptance Criteria"],
  ].map(([requirement = "", story = "", criteria = ""]) => ({
    name: `Kiro with ${requirement}`,
    dialect: "kiro",
    markdown: `# X\n\n### ${requirement}\n\n**${story}:** Text\n\n#### ${criteria}\n\n1. WHEN a THEN b SHALL c\n`,
  })),
  {
    name: "numbered requirements without stories are not Kiro's",
    markdown:
      "# Requirements\n\n### Requirement 1: Export\n\nIt exports.\n\n#### Acceptance Criteria\n\n1. WHEN asked THEN the system SHALL export\n",
  },
  {
    name: "KEP",
    dialect: "kep",
    markdown:
      "# KEP-1234: Budgets\n\n## Summary\n\nText\n\n## Motivation\n\nText\n\n## Proposal\n\nText\n",
  },
  {
    name: "KEP with its metadata in front matter",
    dialect: "kep",
    markdown:
      "---\ntitle: Budgets\nowning-sig: sig-node\nstatus: implementable\n---\n\n# Budgets\n\n## Summary\n\nText\n\n## Motivation\n\nText\n\n## Graduation Criteria\n\nText\n",
  },
  {
    name: "an enhancement of another project with a KEP's headings",
    markdown:
      "# TEP-0116: Results\n\n## Summary\n\nText\n\n## Motivation\n\nText\n\n### Goals\n\nText\n\n## Proposal\n\nText\n\n## Design Details\n\nText\n\n## Graduation Criteria\n\nText\n",
  },
  {
    name: "an enhancement with reviewers and a tracking link",
    markdown:
      "---\ntitle: outposts\nauthors: [ana]\ntracking-link: [x]\ncreation-date: 2022-10-11\n---\n\n# Outposts\n\n## Summary\n\nText\n\n## Motivation\n\nText\n\n### Goals\n\nText\n\n## Proposal\n\nText\n\n## Drawbacks\n\nText\n",
  },
  {
    name: "Rust RFC of 2014, without a feature name",
    dialect: "rust-rfc",
    markdown:
      "- Start Date: 2014-03-20\n- RFC PR: [rust-lang/rfcs#49](https://example.org/49)\n- Rust Issue: [rust-lang/rust#12812](https://example.org/12812)\n\n## Summary\n\nText\n\n## Motivation\n\nText\n",
  },
  {
    name: "RFC of another project from Rust's template",
    markdown:
      "- Start Date: 2019-02-01\n- RFC PR: (leave this empty)\n- React Issue: (leave this empty)\n\n# Summary\n\nText\n\n# Motivation\n\nText\n\n# Detailed design\n\nText\n\n# Drawbacks\n\nText\n\n# Alternatives\n\nText\n",
  },
  { name: "EIP", dialect: "eip", markdown: eipPreamble },
  {
    name: "EIP that has no number yet",
    dialect: "eip",
    markdown: eipPreamble.replace("eip: 9004\n", ""),
  },
  {
    name: "EIP from before descriptions",
    markdown: eipPreamble.replace("description: Caps requests.\n", ""),
  },
  {
    name: "proposal of another chain with an EIP's preamble",
    markdown: eipPreamble.replace("eip:", "caip:"),
  },
  {
    name: "proposal with a number under another name",
    markdown: eipPreamble.replace("eip: 9004", "arc: 12"),
  },
  {
    name: "MADR without front matter",
    dialect: "madr",
    markdown:
      "# Queue\n\n## Context and Problem Statement\n\nText\n\n## Considered Options\n\n- A\n- B\n\n## Decision Outcome\n\nText\n",
  },
  {
    name: "decision record after Nygard",
    markdown:
      "# 1. Queue\n\n## Status\n\nAccepted\n\n## Context\n\nText\n\n## Decision\n\nText\n\n## Consequences\n\nText\n",
  },
];

test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const found = recogniseDialect(parseDocument(one.markdown));
  expect(found?.name).toBe(one.dialect);
});
