import { checkReferences } from "../../src/core/check-references.ts";
import { checkSpec } from "../../src/core/check-spec.ts";
import type { References } from "../../src/core/references/references.ts";
import type { Place } from "../../src/core/references/resolve-target.ts";
import type { Surroundings } from "../../src/core/references/surroundings.ts";
import {
  wantedForMissing,
  wantedSurroundings,
} from "../../src/core/references/wanted-surroundings.ts";
import type { SpecReport, SpecRequest } from "../../src/core/spec-report.ts";

type Files = Readonly<Record<string, string>>;

/** Both steps of judging a document, in a repository of these files and the document itself. */
export function checkWithFiles(
  request: SpecRequest,
  files: Files = {},
  more: Partial<Surroundings> = {},
): SpecReport {
  const report = checkSpec(request);
  if (report.references === undefined) return report;
  const all = { ...files, [request.path]: request.text };
  const place = { path: request.path, pages: more.pages };
  const surroundings = {
    ...lookAround(report.references, place, all),
    ...more,
  };
  return checkReferences({ request, report, surroundings });
}

/** Nothing is looked up but what is asked for. */
function lookAround(
  references: References,
  place: Place,
  files: Files,
): Surroundings {
  const wanted = wantedSurroundings(references, place);
  const known = {
    ...place,
    isWhole: true,
    folders: new Map(wanted.folders.map((one) => [one, namesIn(one, files)])),
    texts: new Map(
      wanted.texts.flatMap((path) => {
        const text = files[path];
        return text === undefined ? [] : [[path, text] as const];
      }),
    ),
    unread: new Set<string>(),
  };
  const nearby = wantedForMissing(references, known);
  return {
    ...known,
    folders: new Map([
      ...known.folders,
      ...nearby.map((one) => [one, namesIn(one, files)] as const),
    ]),
  };
}

function namesIn(folder: string, files: Files): readonly string[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  const inside = Object.keys(files).filter((path) => path.startsWith(prefix));
  return [
    ...new Set(
      inside.map((path) => path.slice(prefix.length).split("/")[0] ?? ""),
    ),
  ];
}
