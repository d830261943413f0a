import type { Actor, CommandContext } from "./command-context.ts";
import type { Permission } from "./manual.ts";

/** Weakest first. */
const roles = ["none", "read", "triage", "write", "maintain", "admin"];

export function isAllowed(
  permission: Permission,
  { actor, subject }: Pick<CommandContext, "actor" | "subject">,
): boolean {
  switch (permission) {
    case "anyone":
      return true;
    case "triage-or-author":
      return (
        isAtLeastTriage(actor) ||
        actor.login.toLowerCase() === subject.author?.toLowerCase()
      );
  }
}

/** Triage and above are who may label on GitHub, by themselves. */
export function isAtLeastTriage(actor: Actor): boolean {
  return rankOf(actor) >= roles.indexOf("triage");
}

/** A custom role weighs what it comes to: one that is built on triage comes to `read`. */
function rankOf(actor: Actor): number {
  const rank = roles.indexOf(actor.roleName);
  return rank >= 0 ? rank : roles.indexOf(actor.permission);
}
