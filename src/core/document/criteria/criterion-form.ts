/** How an acceptance criterion is written. */
export type CriterionForm = "gherkin" | "ears" | "checklist" | "item" | "table";
