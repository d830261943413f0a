import { specRequest } from "../config/spec-request.ts";
import type { SpecReport, SpecRequest } from "../spec-report.ts";
import { isUnchanged } from "./is-unchanged.ts";
import type { FileState, Snapshot, SpecSnapshot } from "./snapshot.ts";

/** Texts of one spec to be checked; undefined where there is no text, or the base's is the head's. */
export interface SpecRequests {
  readonly path: string;
  readonly head: SpecRequest | undefined;
  readonly base: SpecRequest | undefined;
}

/** The answers to `SpecRequests`, side by side. */
export interface SpecReports {
  readonly head: SpecReport | undefined;
  readonly base: SpecReport | undefined;
}

/** What has to be checked before a snapshot can be evaluated. Both sides are asked for under the head's path. */
export function specRequests(snapshot: Snapshot): readonly SpecRequests[] {
  const { config, templates } = snapshot;
  const settings = config.kind === "valid" ? config.config : undefined;
  return snapshot.specs.map((spec) => {
    const { path, head, base, headMetadata, baseMetadata } = spec;
    const request = (
      state: FileState,
      metadataFile: string | undefined,
    ): SpecRequest | undefined =>
      state.kind === "text"
        ? {
            ...specRequest(path, state.text, settings, templates),
            ...(metadataFile !== undefined && { metadataFile }),
          }
        : undefined;
    const own = request(head, headMetadata);
    const isSame = isUnchanged(spec);
    return {
      path,
      head: isSame ? own : withBase(own, spec),
      base: isSame ? undefined : request(base, baseMetadata),
    };
  });
}

function withBase(
  request: SpecRequest | undefined,
  { base, baseMetadata }: SpecSnapshot,
): SpecRequest | undefined {
  if (request === undefined || base.kind !== "text") return request;
  return {
    ...request,
    base: base.text,
    ...(baseMetadata !== undefined && { baseMetadataFile: baseMetadata }),
  };
}
