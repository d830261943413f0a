import { english } from "./english.ts";
import type { SectionAliases } from "./section-aliases.ts";

export type { SectionAliases } from "./section-aliases.ts";

/** Of two languages that use one word for different kinds the later wins. */
export const sectionAliases: readonly SectionAliases[] = [english];
