import { normaliseHeading, withoutAccents } from "../normalise-heading.ts";

/** Names of sections that are about being done as a whole: their items are criteria where a document has no plainer ones. */
const weakNames = [
  "Success criteria",
  "Exit criteria",
  "Done criteria",
  "Completion criteria",
  "Graduation criteria",
  "Definition of done",
  "DoD",
  "Release criteria",
  "Launch criteria",
  "Dev Preview -> Tech Preview",
  "Tech Preview -> GA",
  "Alpha -> Beta",
  "Alpha -> Beta graduation",
  "Beta -> GA",
  "Beta -> GA graduation",
  "Erfolgskriterien",
  "Criterios de éxito",
  "Definición de terminado",
  "Critères de succès",
  "Critères de réussite",
  "Définition de terminé",
  "Critérios de sucesso",
  "Definição de pronto",
  "Kryteria sukcesu",
  "Definicja ukończenia",
  "Критерии успеха",
  "Критерии готовности",
  "成功基準",
  "完了の定義",
  "성공 기준",
  "완료 정의",
  "成功标准",
  "完成定义",
  "完成标准",
  "完成条件",
  "通过标准",
  "完了条件",
  "完了基準",
  "완료 조건",
  "완료 기준",
  "Fertigkriterien",
  "Abschlusskriterien",
  "Definición de hecho",
  "Criterios de salida",
  "Criterios de finalización",
  "Définition du fini",
  "Critères de sortie",
  "Critérios de conclusão",
  "Critérios de saída",
  "Definição de feito",
  "Kryteria ukończenia",
  "Определение готовности",
  "Критерии завершения",
  "Критерии выполнения",
  "Criteri di successo",
].flatMap((name) => {
  const plain = normaliseHeading(name);
  return [plain, withoutAccents(plain)];
});

export const stepsOnlyNames: ReadonlySet<string> = new Set(
  [
    "Scenario",
    "Scenarios",
    "Szenarien",
    "Escenarios",
    "Scénarios",
    "Cenários",
    "Scenariusze",
    "Сценарии",
    "シナリオ",
    "시나리오",
    "场景",
    "場景",
  ].map(normaliseHeading),
);

const weak: ReadonlySet<string> = new Set(weakNames);

/** `Definition of done`, `Definition of done for the API` and `MVP definition of done`. */
export function isWeakName(name: string): boolean {
  if (weak.has(name)) return true;
  const words = ` ${name} `;
  return weakNames.some((one) => words.includes(` ${one} `));
}
