import type { WordingAbroad } from "./wording-abroad.ts";

export const dutch: WordingAbroad = {
  quality: [
    "duidelijke (?:fout)?melding(?:en)?",
    "gebruiksvriendelijk*",
    "intuïtie(?:f|ve)",
    "passende",
    "brugervenlig*",
    "brukervennlig*",
    "användarvänlig*",
    "lämplig*",
    "venlig besked",
  ],
  manner: [
    "naar behoren",
    "probleemloos",
    "snel",
    "soepel",
    "zoals verwacht",
    "hurtigt",
    "snabbt",
    "tydeligt",
    "tydligt",
  ],
  quantity: [],
  escape: ["indien mogelijk", "indien nodig", "waar mogelijk", "zo nodig"],
  openList: ["enzovoort", "osv"],
  claims: [],
};
