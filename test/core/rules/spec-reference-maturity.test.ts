import { specReferenceMaturity } from "../../../src/core/rules/spec-reference-maturity.ts";
import { checkRule, type RuleCase } from "./check-rule.ts";

function login(status: string): string {
  return `---\nstatus: ${status}\n---\n\n# Login\n`;
}

function usage(status: string, more = ""): string {
  return `---\nstatus: ${status}\ndepends-on: docs/specs/3-login.md\n---\n\n# Usage\n${more}`;
}

/** `Approved on Draft`: a spec, and one that it depends on. */
function pair(
  name: string,
  message?: string,
  more: Partial<RuleCase> = {},
): RuleCase {
  const [own = "", other = ""] = name.split(" on ");
  return {
    name,
    path: "docs/specs/7-usage.md",
    files: { "docs/specs/3-login.md": login(other) },
    markdown: usage(own),
    ...(message !== undefined && {
      problems: [{ line: 3, severity: "warning", message }],
    }),
    ...more,
  };
}

checkRule(specReferenceMaturity, [
  pair("Draft on Draft"),
  pair("Draft on Implemented"),
  pair("Approved on Approved"),
  pair("Approved on something of its own"),
  pair("Superseded on Draft"),
  pair(
    "Approved on Draft",
    "`docs/specs/3-login.md` is `Draft`, and this spec, which depends on it, is `Approved`: take that one further first, or set this one back",
  ),
  pair("Implemented on Approved", "is `Approved`"),
  pair(
    "Draft on Rejected",
    "`docs/specs/3-login.md` is `Rejected`, and this spec depends on it: depend on what takes its place",
  ),
  pair("Implemented on Approved", undefined, {
    name: "far enough for any",
    options: { enough: "Approved" },
  }),
  pair("Implemented on Draft", "is `Draft`", {
    name: "not far enough, by the option",
    options: { enough: "Approved" },
  }),
  pair("beta on alpha", "is `alpha`", {
    name: "in the template's own order",
    template:
      "---\nspecgate:\n  metadata:\n    status: { values: [alpha, beta, stable] }\n---\n\n# Feature\n\n## Summary\n",
  }),
  {
    name: "a link in a section about dependencies",
    path: "docs/specs/7-usage.md",
    files: { "docs/specs/3-login.md": login("Draft") },
    markdown:
      "---\nstatus: Approved\n---\n\n# Usage\n\n## Dependencies\n\n- [Login](3-login.md#login) is there\n",
    problems: [{ line: 9 }],
  },
  {
    name: "a link elsewhere is none",
    path: "docs/specs/7-usage.md",
    files: { "docs/specs/3-login.md": login("Draft") },
    markdown:
      "---\nstatus: Approved\n---\n\n# Usage\n\n## Summary\n\nSee [login](3-login.md)\n",
  },
  {
    name: "a bold line at the top, with a link",
    path: "docs/specs/7-usage.md",
    files: { "docs/specs/3-login.md": login("Draft") },
    markdown:
      "# Usage\n\n**Status:** Approved\n**Depends on:** [Login](3-login.md)\n\n## Summary\n\nText\n",
    problems: [{ line: 4 }],
  },
  {
    name: "numbers, and files that are no specs",
    path: "docs/specs/7-usage.md",
    files: { "docs/guide.md": "# Guide\n" },
    markdown:
      "---\nstatus: Final\nrequires: 7892, docs/guide.md, nope.md\n---\n\n# Usage\n",
  },
]);
