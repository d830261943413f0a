import { createKindFinder } from "../../../src/core/document/kind-finder.ts";

const kindOf = createKindFinder();

test.each([
  ["Goals", "goals"],
  ["2.1 Goals:", "goals"],
  ["🎯 Goals", "goals"],
  ["Goals & Non-Goals", "goals"],
  ["Non Goals", "non-goals"],
  ["Nongoals", "non-goals"],
  ["Our goals", "goals"],
  ["Key risks", "risks"],
  ["Risks / Assumptions / Constraints", "risks"],
  ["Security, privacy, and permissions", "security"],
  ["Rollout, Upgrade and Rollback Planning", "rollout"],
  ["Success Metrics / KPIs", "metrics"],
  ["KPIs", "metrics"],
  ["Acceptance Scenarios:", "acceptance-criteria"],
  ["Definition of Done", "acceptance-criteria"],
  ["Acceptance criteria for this release", "acceptance-criteria"],
  ["Functional acceptance criteria", "acceptance-criteria"],
  ["Phase 1: Acceptance Criteria", "acceptance-criteria"],
  ["Milestone 2 exit criteria", "acceptance-criteria"],
  ["Acceptance criteria of the importer", "acceptance-criteria"],
  ["How to write acceptance criteria", undefined],
  ["Review of acceptance criteria", undefined],
  ["Acceptance criteria checklist (per page)", "acceptance-criteria"],
  ["Acceptance criteria coverage", undefined],
  ["Usage scenarios", undefined],
  ["Goals & success criteria", "goals"],
  ["Goals for the third of May", "goals"],
  ["Definition for each stage", undefined],
  ["Phase 1", undefined],
  ["Requirements - part one", "requirements"],
  ["User Story 3 - Alerts & Analytics", undefined],
  ["Requirement: Security", undefined],
  ["Component A", undefined],
  ["Test plan", undefined],
  ["Does this change the API and the security of it?", undefined],
  ["", undefined],
])("%j in English is %j", (heading, kind) => {
  expect(kindOf(heading)).toBe(kind);
});

test.each([
  ["Akzeptanzkriterien", "acceptance-criteria"],
  ["Criterios de aceptación", "acceptance-criteria"],
  ["Critères d’acceptation", "acceptance-criteria"],
  ["Critérios de aceitação", "acceptance-criteria"],
  ["Kryteria akceptacji", "acceptance-criteria"],
  ["Критерии приёмки", "acceptance-criteria"],
  ["受け入れ基準", "acceptance-criteria"],
  ["인수 조건", "acceptance-criteria"],
  ["验收标准", "acceptance-criteria"],
  ["验收", "acceptance-criteria"],
  ["驗收標準", "acceptance-criteria"],
  ["Criterios de aceptacion del módulo", "acceptance-criteria"],
  ["Критерии приемки каждого этапа", "acceptance-criteria"],
  ["Kryteria akceptacji modułu", "acceptance-criteria"],
  ["Criteri di accettazione", "acceptance-criteria"],
  ["Tiêu chí chấp nhận", "acceptance-criteria"],
  ["总体验收标准", "acceptance-criteria"],
  ["验收标准检查清单", "acceptance-criteria"],
  ["Abnahmekriterien fuer Stufe 2", "acceptance-criteria"],
  ["Critères d’acceptation testables", "acceptance-criteria"],
  ["验收标准检查", "acceptance-criteria"],
  ["验收标准：登录", "acceptance-criteria"],
  ["受け入れ基準の書き方", undefined],
  ["如何编写验收标准", undefined],
  ["Offene Fragen", "open-questions"],
  ["Riesgos y mitigaciones", "risks"],
  ["Hors périmètre", "non-goals"],
  ["Modelo de dados", "data-model"],
  ["Zależności", "dependencies"],
  ["1. Функциональные требования", "requirements"],
  ["成功指標", "metrics"],
  ["13. 성공 지표", "metrics"],
  ["部署计划", "rollout"],
])("%j is %j", (heading, kind) => {
  expect(kindOf(heading)).toBe(kind);
});

test("takes aliases of one's own before the built-in ones", () => {
  const own = createKindFinder({
    "decision-log": ["Why we did it"],
    risks: ["Goals"],
  });

  expect(own("Why we did it")).toBe("decision-log");
  expect(own("Goals")).toBe("risks");
  expect(kindOf("Goals")).toBe("goals");
});

test("takes a title by its whole name only", () => {
  expect(kindOf("Search & Analytics")).toBe("observability");
  expect(kindOf("Search & Analytics", true)).toBeUndefined();
  expect(kindOf("Requirements", true)).toBe("requirements");
});
