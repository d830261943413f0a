import type { SectionAliases } from "./section-aliases.ts";

/** Languages of which no more is known than what they call criteria: Italian, Dutch, Czech, Danish, Norwegian, Swedish, Finnish, Turkish, Ukrainian, Vietnamese, Indonesian, Arabic. */
export const further: SectionAliases = {
  "acceptance-criteria": [
    "Criteri di accettazione",
    "Criterio di accettazione",
    "Criteri di successo",
    "Scenari di accettazione",
    "Acceptatiecriteria",
    "Acceptatiescenario's",
    "Akceptační kritéria",
    "Acceptanskriterier",
    "Acceptkriterier",
    "Accepttest",
    "Akseptansekriterier",
    "Hyväksymiskriteerit",
    "Kabul kriterleri",
    "Kabul senaryoları",
    "Критерії приймання",
    "Критерії прийняття",
    "Сценарії прийняття",
    "Tiêu chí chấp nhận",
    "Tiêu chí nghiệm thu",
    "Kịch bản chấp nhận",
    "Kriteria penerimaan",
    "Skenario penerimaan",
    "معايير القبول",
    "سيناريوهات القبول",
  ],
};
