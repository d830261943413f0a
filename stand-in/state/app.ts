import type { KeyObject } from "node:crypto";
import type { Account } from "./account.ts";
import type { Repository } from "./repository.ts";

export type Permissions = Record<string, "read" | "write">;

/** A GitHub App and what it is registered with. */
export interface App {
  readonly id: number;
  readonly nodeId: string;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly bot: Account;
  readonly clientId: string;
  readonly publicKey: KeyObject;
  /** PEM, as GitHub gives it out once. */
  readonly privateKey: string;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly createdAt: Date;
  readonly hook: Hook;
}

export interface Hook {
  readonly id: number;
  /** Where webhooks go; undefined sends none. */
  url: string | undefined;
  secret: string;
}

export interface Installation {
  readonly kind: "Installation";
  readonly id: number;
  readonly nodeId: string;
  readonly app: App;
  readonly account: Account;
  permissions: Permissions;
  events: readonly string[];
  /** Undefined for every repository of the account. */
  repositories: Set<Repository> | undefined;
  suspendedAt: Date | undefined;
  readonly createdAt: Date;
  updatedAt: Date;
}

export type Token =
  | {
      readonly kind: "installation";
      readonly installation: Installation;
      readonly permissions: Permissions;
      readonly repositories: ReadonlySet<Repository> | undefined;
      expiresAt: Date;
    }
  | { readonly kind: "user"; readonly account: Account };

/** Who does something: a person, or an App as its bot. */
export interface Actor {
  readonly account: Account;
  readonly app: App | undefined;
}

export function canReach(
  installation: Installation,
  repository: Repository,
): boolean {
  return (
    installation.account === repository.owner &&
    (installation.repositories?.has(repository) ?? true)
  );
}
