import type { SpecReport, SpecRequest } from "../core/spec-report.ts";
import { hasten } from "./hasten.ts";
import { judge } from "./judge.ts";
import { loadNativeParser } from "./native-parser.ts";
import { useReadyTemplates } from "./ready-templates.ts";

/** Judges on the calling thread. Undefined where there is no native parser: the other may take too long. */
export async function judgeHere(
  request: SpecRequest,
): Promise<SpecReport | undefined> {
  const parse = await loadNativeParser().catch(() => undefined);
  if (parse === undefined) return undefined;
  if (!isReady) useReadyTemplates(parse);
  isReady = true;
  return hasten(() => judge(request, parse));
}

let isReady = false;
