import { normaliseHeading } from "../document/normalise-heading.ts";

/** What the words of a template's heading say about the section. */
export interface HeadingMarks {
  /** `(mandatory)` is true, `(optional)` and `(if any)` are false; undefined where the heading says neither. */
  readonly required: boolean | undefined;
  /** Name of the part that does not vary, where one varies: `option` of `Option 1: <TITLE>`. */
  readonly fixedName: string | undefined;
}

export function readHeadingMarks(heading: string): HeadingMarks {
  return { required: readRequired(heading), fixedName: readFixedName(heading) };
}

function readRequired(heading: string): boolean | undefined {
  const suffix = /[([（【*]\s*([^()[\]（）【】]*?)\s*[)\]）】*]+\s*:?\s*$/u
    .exec(heading)?.[1]
    ?.toLowerCase();
  if (suffix === undefined) return undefined;
  if (
    /^(?:mandatory|required|pflicht|verpflichtend|obligatoire|obligatori[ao]|obrigatóri[ao]|必須|필수|必填)(?=\s|$)/u.test(
      suffix,
    )
  )
    return true;
  if (
    /\b(?:optional|(?:as|if|when|where) (?:any|applicable|needed|relevant)|opcional|facultatif|optionnel)\b|^(?:可选|可選|选填|選填|任意|선택)/u.test(
      suffix,
    )
  )
    return false;
  return undefined;
}

/** Angle brackets, an ellipsis, a counting letter or a number behind a word vary: `Phase 1`, `Component A`, `<Name> flow`. */
function readFixedName(heading: string): string | undefined {
  const withoutTokens = heading
    .replaceAll(/<[^<>]{1,60}>|\{[^{}]{1,60}\}|\u2026|\.{3}/g, " ")
    .replace(/\[(?!\s*(?:optional|mandatory)\b)[^[\]]{1,60}\]/i, " ");
  const fixed = withoutTokens
    .replace(
      /(?<=\p{L}\s)\s*#?(?:\d{1,2}|[A-Z]|N)\s*(?=[\s:.–—-]*$|\s*[:–—-])/u,
      " ",
    )
    .replace(/[\s:.–—-]+$/u, "");
  if (fixed.trim() === heading.replace(/[\s:.–—-]+$/u, "").trim())
    return undefined;
  return normaliseHeading(fixed);
}
