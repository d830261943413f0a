import type { SectionAliases } from "./section-aliases.ts";

/** Languages of which no more is known than what they call criteria: Italian, Dutch, Czech, Danish, Norwegian, Swedish, Finnish, Turkish, Ukrainian, Vietnamese, Indonesian. */
export const further: SectionAliases = {
  "acceptance-criteria": [
    "Criteri di accettazione",
    "Criterio di accettazione",
    "Criteri di successo",
    "Scenari di accettazione",
    "Acceptatiecriteria",
    "Akceptační kritéria",
    "Acceptanskriterier",
    "Acceptkriterier",
    "Accepttest",
    "Akseptansekriterier",
    "Hyväksymiskriteerit",
    "Kabul kriterleri",
    "Критерії приймання",
    "Критерії прийняття",
    "Tiêu chí chấp nhận",
    "Tiêu chí nghiệm thu",
    "Kriteria penerimaan",
  ],
};
