import { english } from "../../../core/document/section-aliases/english.ts";
import type { SectionAliases } from "../../../core/document/section-aliases/section-aliases.ts";

/** In the place of all languages: the headings of the page's own templates are English. */
export const sectionAliases: readonly SectionAliases[] = [english];
