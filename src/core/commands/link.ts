import { notASpec } from "../report/command-replies/link.ts";
import { resolveSpecLink } from "../policy/resolve-spec-link.ts";
import { defineCommand } from "./command.ts";
import { act, refuse } from "./decision.ts";

export const link = defineCommand({
  name: "link",
  description: "Say which spec this is about",
  permission: "triage-or-author",
  parameters: [
    {
      name: "path|url",
      description:
        "Path in this repository, or the address of the file on GitHub",
      required: true,
      takes: "word",
    },
  ],
  examples: ["/spec link docs/specs/7-usage.prd.md"],
  triedAs: ["attach", "connect", "ref", "refs", "use"],
  reads: [],

  decide({ "path|url": target }, { subject }) {
    const { repository, refs } = subject;
    const resolved = resolveSpecLink(target, repository, refs);
    if (resolved.kind === "miss") {
      return refuse(notASpec(target, resolved.reason));
    }
    return act({ kind: "link-spec", target });
  },
});
