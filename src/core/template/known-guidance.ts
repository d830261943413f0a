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
