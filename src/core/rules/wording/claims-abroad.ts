import { twinPattern } from "../../twin-pattern.ts";
import type { EmptyClaim } from "./empty-claims.ts";

/** Of other languages than English. */
export const claimsAbroad: readonly EmptyClaim[] = [
  {
    kind: "outcome",
    needs:
      "aucune|keine|nessuna|pas de|sans|sem|sin|brak|без|нет|нету|无|無|不影响|不影響|デグレ|회귀|기존",
    pattern: claim(
      String.raw`(?<![\p{L}])(?:aucune|keine|nessuna|pas de|sans|sem|sin|brak|без|нет) (?:[\p{L}]+ )?(?:régressions?|regression(?:en|i|es)?|regresiones|regressões|regresji|регресси[а-я]+)|(?:无|無)回[归歸]|不影[响響](?:现有|現有|原有)|デグレ(?:なし|がない|しない)|회귀 ?(?:없음|없다)|기존 기능(?:에)? 영향 ?없`,
    ),
  },
  {
    kind: "outcome",
    needs:
      "性能|パフォーマンス|セキュリティ|品質|動作|表示|funktionier(?:t|en)|funktionsfähig|einsatzbereit|funcionan?|funcionam|fonctionne(?:nt)?|funziona(?:no)?|działa(?:ją)?|работа(?:ет|ют)|動作する|機能する|작동|동작|可用|稳定|美观|符合|满足|滿足",
    pattern: claim(
      String.raw`\b(?:funktionier(?:t|en)|funktionsfähig|einsatzbereit|funziona(?:no)?|działa(?:ją)?)(?=\s*[.;,!]?$)|(?<![\p{L}])(?:funcionan?|funcionam|fonctionne(?:nt)?)(?! (?:apenas|como|comme|mediante|par|por|sans|sem|seulement|sin|s[oó]|s[oó]lo|uniquement)(?![\p{L}]))(?![\p{L}])|(?:性能|パフォーマンス|セキュリティ|品質|動作|表示)(?:上|面)?の?問題(?:が|は)?(?:ない|無い|なし)|(?<![\p{L}])работа(?:ет|ют)(?=\s*[.;,!]?$)|(?:動作|機能)する(?:こと)?(?=。?$|\s)|(?:작동|동작)(?:한다|해야 한다|합니다)(?=\.?$)|(?<=\S )(?:작동|동작)(?=\.?$)|(?<=[\p{L}])(?:可用|稳定|美观)(?=。?$)|(?:符合|满足|滿足)(?:业务|設計|设计|系统|项目|相关)?(?:要求|预期|規範|规范|标准|標準|需求)(?=。?$)`,
    ),
    evenMeasured: true,
  },
  {
    kind: "quality",
    needs:
      "bleib(?:t|en)|wirk(?:t|en)|ansprechend|einfach|fiables?|modern[ea]?|nutzerfreundlich|performant|sauber|schön|seguro|sencill[oa]|simples?|stabil|bezpieczn[aye]|prost[aye]|nowoczesn[aye]",
    pattern: claim(
      String.raw`(?<![\p{L}])(?:ist|sind|bleibt|wirkt|es|son|est|sont|é|são|jest|są) (?:[\p{L}]+ (?:und|y|et|e|i) )?(?:ansprechend|einfach|fiables?|modern[ea]?|nutzerfreundlich|performant|sauber|schön|seguro|sencill[oa]|simples?|stabil|bezpieczn[aye]|prost[aye]|nowoczesn[aye])(?=\s*[.;,!]?$| (?:und|y|et|e|i)\b)|\b(?:bleib(?:t|en)|wirk(?:t|en)) (?:[\p{L}]+ ){0,7}(?:aufgeräumt|bedienbar|kompakt|konsistent|lesbar|modern|nutzbar|responsiv|schlank|stabil)(?=\s*[.;,!]?$)`,
    ),
  },
  {
    kind: "outcome",
    needs: "pass(?:t|en)|adapt(?:e|ent|a|an|am)",
    pattern: claim(
      String.raw`\bpass(?:t|en) (?:sich )?(?:auf|an) (?:all[\p{L}]* |verschieden[\p{L}]* )?(?:desktop|mobil|tablet|bildschirm|ger[äa]|smartphone)[\p{L}]*|(?<![\p{L}])(?:s['’]adapte(?:nt)? (?:à|aux)|se adaptan? a|(?:se )?adaptam?(?:-se)? a) (?:(?:tou[\p{L}]*|diff[\p{L}]*|diferent[\p{L}]*|distint[\p{L}]*|tod[oa]s|l[aeo]s?|os|as) )*(?:[ée]crans?|mobiles?|appareils|m[óo]vil[\p{L}]*|pantallas?|telas?|dispositivos?|tamanhos|tama[ñn]os)`,
    ),
  },
  {
    kind: "manner",
    needs:
      "sauber|ohne Probleme|fehlerfrei|benutzerfreundlich|como (?:o )?esperado|como previsto|comme attendu|zgodnie z oczekiwaniami|bez problemów|как ожидается|加载速度快|响应快|体验(?:好|良好|流畅)",
    pattern: claim(
      String.raw`(?<![\p{L}])(?:sauber|ohne Probleme|fehlerfrei|benutzerfreundlich) (?:behandelt|angezeigt|verarbeitet|dargestellt)|(?<![\p{L}])(?:como (?:o )?esperado|como previsto|comme attendu|zgodnie z oczekiwaniami|bez problemów|как ожидается)(?![\p{L}])|加载速度快|响应快|体验(?:好|良好|流畅)`,
    ),
  },
];

function claim(source: string): (text: string) => RegExp {
  return twinPattern(source, "i");
}
