import {
  hashGuidance,
  indexFingerprints,
  isPrinted,
} from "./guidance-fingerprint.ts";
import { normaliseGuidance } from "./guidance-text.ts";
import { adrGuidance } from "./known-guidance/adr.ts";
import { arc42Guidance } from "./known-guidance/arc42.ts";
import { bmadPrdGuidance } from "./known-guidance/bmad-prd.ts";
import { bmadStoryGuidance } from "./known-guidance/bmad-story.ts";
import { clusterApiGuidance } from "./known-guidance/cluster-api.ts";
import { designDocGuidance } from "./known-guidance/design-doc.ts";
import { dotnetGuidance } from "./known-guidance/dotnet.ts";
import { eipGuidance } from "./known-guidance/eip.ts";
import { enhancementGuidance } from "./known-guidance/enhancement.ts";
import { explainerGuidance } from "./known-guidance/explainer.ts";
import { improvementGuidance } from "./known-guidance/improvement.ts";
import { jupyterGuidance } from "./known-guidance/jupyter.ts";
import { kepGuidance } from "./known-guidance/kep.ts";
import { nugetGuidance } from "./known-guidance/nuget.ts";
import { openshiftGuidance } from "./known-guidance/openshift.ts";
import { prdGuidance } from "./known-guidance/prd.ts";
import { rfcGuidance } from "./known-guidance/rfc.ts";
import { swiftEvolutionGuidance } from "./known-guidance/swift-evolution.ts";
import { techSpecGuidance } from "./known-guidance/tech-spec.ts";
import { tektonGuidance } from "./known-guidance/tekton.ts";
import { veleroGuidance } from "./known-guidance/velero.ts";
import { windowsGuidance } from "./known-guidance/windows.ts";

/** A shorter text can be somebody's own words. */
export const shortestKnown = 16;

/** Fingerprints of what widely used public templates ask of an author. What finished documents keep is not among them. */
export const knownGuidance: Readonly<Record<string, ReadonlySet<string>>> = {
  adr: adrGuidance,
  arc42: arc42Guidance,
  "bmad-prd": bmadPrdGuidance,
  "bmad-story": bmadStoryGuidance,
  "cluster-api": clusterApiGuidance,
  "design-doc": designDocGuidance,
  dotnet: dotnetGuidance,
  eip: eipGuidance,
  enhancement: enhancementGuidance,
  explainer: explainerGuidance,
  improvement: improvementGuidance,
  jupyter: jupyterGuidance,
  kep: kepGuidance,
  nuget: nugetGuidance,
  openshift: openshiftGuidance,
  prd: prdGuidance,
  rfc: rfcGuidance,
  "swift-evolution": swiftEvolutionGuidance,
  "tech-spec": techSpecGuidance,
  tekton: tektonGuidance,
  velero: veleroGuidance,
  windows: windowsGuidance,
};

const all = indexFingerprints(
  Object.values(knownGuidance).flatMap((prints) => Array.from(prints)),
);

/** What a document calls itself, behind an article. */
export const ownKind =
  /\b(?:an?|the|this|your) (?:adr|[bcjkrt]ep|enhancement|feature|proposal|rfc|sip)\b/i;
const eachKind = new RegExp(ownKind, "g");

/** Many templates are another one with its own word: "What is out of scope for this KEP?", "for this enhancement?". */
export function withoutKind(normalised: string): string {
  return normalised.replaceAll(eachKind, "#");
}

/** A longer text is no paragraph of a template. */
const longest = 1_000;

/**
 * Whether a text, by its hash in the form to compare, is guidance of such a template, whatever template its document follows.
 * `mayNameKind`: it may have a word for what documents call themselves.
 */
export function isKnownGuidance(
  text: string,
  hash: number,
  mayNameKind: boolean,
): boolean {
  if (text.length < shortestKnown) return false;
  if (isPrinted(all, hash))
    return normaliseGuidance(text).length >= shortestKnown;
  if (!mayNameKind || text.length > longest) return false;
  const bare = withoutKind(normaliseGuidance(text));
  return bare.includes("#") && isPrinted(all, hashGuidance(bare));
}
