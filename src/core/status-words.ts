/** The order of work on a spec, from first to last, with other words that teams have for a step. */
export const usualSteps: readonly (readonly string[])[] = [
  [
    "draft",
    "wip",
    "work in progress",
    "provisional",
    "borrador",
    "rascunho",
    "brouillon",
    "entwurf",
    "ドラフト",
    "下書き",
    "草案",
    "草稿",
    "草拟",
    "초안",
    "드래프트",
  ],
  [
    "in review",
    "review",
    "under review",
    "ready for review",
    "proposed",
    "en revisión",
    "em revisão",
    "en relecture",
    "in prüfung",
    "レビュー中",
    "评审中",
    "審查中",
    "검토 중",
  ],
  [
    "approved",
    "accepted",
    "ready",
    "implementable",
    "aprobado",
    "aprobada",
    "aceptado",
    "aceptada",
    "aprovado",
    "aprovada",
    "aceito",
    "aceita",
    "approuvé",
    "approuvée",
    "genehmigt",
    "freigegeben",
    "承認済み",
    "已批准",
    "已核准",
    "승인됨",
    "승인 완료",
  ],
  [
    "implementing",
    "in development",
    "in implementation",
    "en implementación",
    "em implementação",
    "in umsetzung",
    "実装中",
    "实施中",
    "开发中",
    "開發中",
    "구현 중",
  ],
  [
    "implemented",
    "done",
    "shipped",
    "released",
    "completed",
    "final",
    "implementado",
    "implementada",
    "implémenté",
    "implémentée",
    "umgesetzt",
    "実装完了",
    "実装済み",
    "已实现",
    "已完成",
    "已實作",
    "구현 완료",
  ],
];

/** `**Implemented (Swift 4.2)**` is `implemented`. */
export function normaliseStatus(status: string): string {
  return status
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The step that a status starts with; undefined where it names none, or several: `Draft | In review | Approved`. */
export function readStep(
  status: string,
  steps: readonly (readonly string[])[],
): number | undefined {
  const named = status
    .split(/[|/,;]| or /i)
    .map((part) => stepOf(normaliseStatus(part), steps))
    .filter((step) => step !== -1);
  return new Set(named).size === 1 ? named[0] : undefined;
}

function stepOf(status: string, steps: readonly (readonly string[])[]): number {
  return steps.findIndex((words) =>
    words.some((word) => `${status} `.startsWith(`${word} `)),
  );
}

/** The template's own order where it knows all of the statuses, else the usual one. */
export function stepsFor(
  statuses: readonly string[],
  values: readonly string[] = [],
): readonly (readonly string[])[] {
  const own = values.map((value) => [normaliseStatus(value)]);
  return statuses.every((status) => readStep(status, own) !== undefined)
    ? own
    : usualSteps;
}
