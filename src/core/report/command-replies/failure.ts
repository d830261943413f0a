import { code } from "../escape-markdown.ts";
import { withoutSecrets } from "../failure-notice.ts";

export function commentTooHard(): string {
  return "This comment takes too long to read; put the command into a comment of its own";
}

/** After the last attempt. `reason` is the error's message. */
export function commandFailed(reason: string): string {
  return `Specgate could not do this, after several attempts: ${code(withoutSecrets(reason))}. Comment the command again to have it tried again`;
}
