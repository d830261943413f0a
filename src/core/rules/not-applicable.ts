import { startsOtherwiseThan } from "../starts-otherwise.ts";
import { twinPattern } from "../twin-pattern.ts";

/** `N/A`, alone or with its reason behind it. */
export function isNotApplicable(text: string): boolean {
  return !startsOtherwise(text) && notApplicable(text).test(text);
}

const startsOtherwise = startsOtherwiseThan("ns");
const notApplicable = twinPattern(
  String.raw`^\W*(?:n/?a|not applicable|nicht zutreffend|no aplica|sans objet|não se aplica|nie dotyczy|не применимо|該当なし|해당 없음|不适用)(?![\p{L}\p{N}])`,
  "i",
);
