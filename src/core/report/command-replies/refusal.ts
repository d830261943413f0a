import type { Subject } from "../../commands/command-context.ts";
import type { Manual } from "../../commands/manual.ts";

export function notAllowed(manual: Manual, subject: Subject): string {
  return `\`/spec ${manual.name}\` is for people with the triage role or above and for the author of this ${nounFor(subject)}; ask one of them to comment it`;
}

export function tooManyRequests(done: number, asked: number): string {
  return `This comment holds ${asked} commands; the first ${done} were done, put the others in another comment`;
}

export function nounFor(subject: Subject): string {
  return subject.kind === "issue" ? "issue" : "pull request";
}
