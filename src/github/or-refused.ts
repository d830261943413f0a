import { Refused } from "../tasks/refused.ts";
import { statusOf } from "./api-error.ts";
import { refusalReason } from "./refusal-reason.ts";

/** Statuses of a no that stays a no: a permission not granted, a locked conversation, something gone. */
const final = [403, 404, 410, 422, 451];

/** The call's own result; `Refused` where asking again would change nothing. */
export async function orRefused<Result>(
  call: Promise<Result>,
): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    if (!final.includes(statusOf(error) ?? 0)) throw error;
    const message = error instanceof Error ? error.message : "No reason given";
    throw new Refused(message, {
      cause: error,
      reason: refusalReason(message),
    });
  }
}
