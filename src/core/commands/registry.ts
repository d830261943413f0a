import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { fix } from "./fix.ts";
import { help } from "./help.ts";
import { link } from "./link.ts";
import { newSpec } from "./new.ts";
import { status } from "./status.ts";

/** In the order in which help lists them. */
export const commands: readonly Command[] = [
  help,
  newSpec,
  link,
  check,
  status,
  fix,
];
