import { normaliseHeading, withoutAccents } from "../normalise-heading.ts";
import { weakNamesAbroad } from "./weak-names-abroad.ts";

/** Names of sections that are about being done as a whole: their items are criteria where a document has no plainer ones. */
export const weakNames: readonly string[] = [
  "Success criteria",
  "Exit criteria",
  "Done criteria",
  "Completion criteria",
  "Completion checklist",
  "Pass criteria",
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
  "Exit conditions",
  ...weakNamesAbroad,
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
