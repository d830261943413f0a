import type { BadTarget } from "../../commands/refuse-target.ts";
import { inCode } from "./in-code.ts";

export function notASpec(target: string, reason: BadTarget): string {
  return `${inCode(target)} ${explain(reason)}`;
}

function explain(reason: BadTarget): string {
  switch (reason) {
    case "bare-number":
      return "is an issue or pull request; a spec is linked by its path, as in `/spec link docs/specs/7-usage.prd.md`";
    case "not-markdown":
      return "is not a Markdown file; a spec's path ends in `.md`";
    case "other-repository":
      return "lies in another repository; link a spec of this one";
    case "outside-repository":
      return "leads out of the repository; write the path from its root";
  }
}
