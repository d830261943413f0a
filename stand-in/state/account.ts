/** A person, a bot or an organization. */
export interface Account {
  readonly kind: "Account";
  readonly id: number;
  readonly nodeId: string;
  readonly type: "User" | "Bot" | "Organization";
  /** With `[bot]` behind a bot's, as REST and webhooks have it; GraphQL leaves that out. */
  readonly login: string;
  readonly name: string | undefined;
}

export interface Team {
  readonly id: number;
  readonly nodeId: string;
  readonly organization: Account;
  readonly slug: string;
  readonly members: Map<Account, TeamMembership>;
}

export interface TeamMembership {
  readonly state: "active" | "pending";
  readonly role: "member" | "maintainer";
}

/** What a person may do in a repository, least first. */
export const roles = [
  "none",
  "read",
  "triage",
  "write",
  "maintain",
  "admin",
] as const;

export type Role = (typeof roles)[number];

export function atLeast(role: Role, wanted: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(wanted);
}
