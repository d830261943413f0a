import { changes, endsIn, says } from "./claims.ts";
import type { WordingAbroad } from "./wording-abroad.ts";

const judged =
  "adeguato|affidabile|appropriato|chiaro|coerente|comprensibile|corretto|efficace|efficiente|fluido|intuitivo|leggibile|naturale|ottimale|rapido|semplice|sicuro|veloce";

export const italian: WordingAbroad = {
  quality: [
    "adeguat[oaie]",
    "affidabil[ei]",
    "appropriat[oaie]",
    "coerent[ei](?! con\\b)",
    "comprensibil[ei]",
    "(?:buon[ae]?|alt[ae]|ottim[ae]) (?:accessibilità|leggibilità|performance|pratiche|prestazioni|qualità|usabilità)",
    "efficac[ei]",
    "efficient[ei]",
    "evitabil[ei]",
    "facil[ei] da [\\p{L}]+",
    "fluid[oaie]",
    "gradevol[ei]",
    "intuitiv[oaie]",
    "(?:componente|contenitore|interfaccia|layer|livello|struttura|wrapper) legger[oa]",
    "leggibil[ei]",
    "manutenibil[ei]",
    "messaggi[o]? (?:di errore )?chiar[oi]",
    "modern[oaie]",
    "opportun[oaie]",
    "ottimal[ei]",
    "ragionevol[ei]",
    "reattiv[oaie]",
    "robust[oaie]",
    "scalabil[ei]",
    "significativ[oaie]",
    "sufficient[ei]",
    "veloc[ei]",
  ],
  manner: [
    "adeguatamente",
    "chiaramente",
    "come (?:atteso|previsto)",
    "correttamente",
    "efficacemente",
    "efficientemente",
    "facilmente",
    `in (?:maniera|modo) (?:${judged})`,
    "rapidamente",
    "senza (?:difficoltà|interruzioni|intoppi|problemi)",
    "significativamente",
    "velocemente",
  ],
  quantity: ["alcun[ei]", "divers[ei]", "numeros[ei]", "vari[e]?(?= [\\p{L}])"],
  escape: [
    "dove (?:necessario|possibile)",
    "ove (?:necessario|possibile)",
    "quando (?:necessario|possibile)",
    "se (?:applicabile|necessario|possibile)",
  ],
  openList: ["e (?:altro|così via)", "ecc", "o simil[ei]"],
  claims: [
    says("outcome", [
      "(?:nessuna|senza) (?:[\\p{L}]+ )?(?:regression[ei]|rottur[ae])",
      "(?:garantisce|garantire|mantiene|mantenere|preserva|assicura) (?:[\\p{L}']+ ){0,3}(?:l['’])?(?:accessibilità|coerenza|compatibilità|consistenza|integrità|leggibilità|prestazioni|qualità|sicurezza|stabilità|usabilità)",
      "(?:rispetta|soddisfa|segue)(?:no)? (?:[\\p{L}]+ ){0,2}(?:best practice|convenzioni|criteri|linee guida|requisiti|specifiche|standard)",
      "(?:buone|migliori) pratiche",
      "esperienza utente",
    ]),
    endsIn("outcome", ["funziona(?:no)?", "funzionant[ei]", "operativ[oaie]"], {
      evenMeasured: true,
    }),
    endsIn("outcome", [
      "(?:casi limite|eccezioni|errori) (?:sono )?(?:gestit[ie]|copert[ie])",
      "gestione (?:degli errori|delle eccezioni)",
    ]),
    endsIn("quality", [
      "(?:è|sono) (?:[\\p{L}]+ e )?(?:chiar[oaie]|semplic[ei]|sicur[oaie]|stabil[ei])",
    ]),
    changes(
      [
        "(?:la |le |il |i |l['’])?(?:accessibilità|efficienza|esperienza|prestazioni|produttività|qualità|sicurezza|soddisfazione|tempi di (?:caricamento|risposta)|usabilità|velocità)",
      ],
      [
        "aumenta(?:no|re)?",
        "migliora(?:no|re|t[aeio])?",
        "minimizza(?:no|re)?",
        "ottimizz(?:a|ano|are|at[aeio])",
        "riduc(?:e|ono)|ridurre",
        "semplifica(?:no|re)?",
      ],
    ),
  ],
};
