import { normaliseHeading } from "../normalise-heading.ts";

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
].map(normaliseHeading);

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

/** `Definition of done`, and `Definition of done for the API`. */
export function isWeakName(name: string): boolean {
  return (
    weak.has(name) || weakNames.some((start) => name.startsWith(`${start} `))
  );
}
