import { normaliseHeading } from "../normalise-heading.ts";
import { labelsAbroad } from "./labels-abroad.ts";

/** What labels stand for, the plainest first: an `Owner` wins over an `Author`, a `Last updated` over a `Date`. */
const labels: Readonly<Record<string, readonly string[]>> = {
  status: [
    "status",
    "document status",
    "doc status",
    "spec status",
    "current status",
    "proposal status",
    "adr status",
    "jep status",
    "kep status",
    "prd status",
    "rfc status",
    "sep status",
    "tep status",
    "story status",
    "feature status",
    "stage",
    "state",
    ...labelsAbroad.status,
  ],
  owner: [
    "owner",
    "owners",
    "document owner",
    "product owner",
    "author",
    "authors",
    "author s",
    "author name",
    "driver",
    "drivers",
    "driver s",
    "dri",
    "lead",
    "contact",
    "contact info",
    "prepared by",
    "written by",
    "product manager",
    "pm",
    "teams",
    "team",
    ...labelsAbroad.owner,
  ],
  "last-updated": [
    "last updated",
    "last update",
    "last updated on",
    "last modified",
    "last revised",
    "last edited",
    "updated",
    "updated at",
    "updated on",
    "date updated",
    "modified",
    "revised",
    ...labelsAbroad.updated,
    "date",
    ...labelsAbroad.date,
  ],
  template: ["template"],
  stakeholders: ["stakeholders", "stakeholder"],
  created: [
    "created",
    "created on",
    "created at",
    "creation date",
    "date created",
    "date started",
    "start date",
    ...labelsAbroad.created,
  ],
  version: ["version", "document version"],
  reviewers: ["reviewers", "reviewer", "reviewed by", "review manager"],
  approvers: ["approvers", "approver", "approved by"],
};

const known = Object.entries(labels).flatMap(([key, names]) =>
  names.map((name, rank) => ({ name: normaliseHeading(name), key, rank })),
);

/** Keys by label, as `normaliseHeading` has it. */
export const labelKeys: ReadonlyMap<string, string> = new Map(
  known.map(({ name, key }) => [name, key]),
);

/** How plainly a label says its key: 0 for the plainest. */
export const labelRanks: ReadonlyMap<string, number> = new Map(
  known.map(({ name, rank }) => [name, rank]),
);
