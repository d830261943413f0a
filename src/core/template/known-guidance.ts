import { indexFingerprints, isPrinted } from "./guidance-fingerprint.ts";
import { normaliseGuidance } from "./guidance-text.ts";
import { clusterApiGuidance } from "./known-guidance/cluster-api.ts";
import { nugetGuidance } from "./known-guidance/nuget.ts";
import { openshiftGuidance } from "./known-guidance/openshift.ts";
import { swiftEvolutionGuidance } from "./known-guidance/swift-evolution.ts";
import { tektonGuidance } from "./known-guidance/tekton.ts";
import { veleroGuidance } from "./known-guidance/velero.ts";

/** A shorter text can be somebody's own words. */
export const shortestKnown = 16;

/** Fingerprints of what widely used public templates ask of an author. What finished documents keep is not among them. */
export const knownGuidance: Readonly<Record<string, ReadonlySet<string>>> = {
  "cluster-api": clusterApiGuidance,
  nuget: nugetGuidance,
  openshift: openshiftGuidance,
  "swift-evolution": swiftEvolutionGuidance,
  tekton: tektonGuidance,
  velero: veleroGuidance,
};

const all = indexFingerprints(
  Object.values(knownGuidance).flatMap((prints) => Array.from(prints)),
);

/** Whether a text, by its hash in the form to compare, is guidance of such a template, whatever template its document follows. */
export function isKnownGuidance(text: string, hash: number): boolean {
  return (
    isPrinted(all, hash) && normaliseGuidance(text).length >= shortestKnown
  );
}
