import type { Operations } from "../http/call.ts";
import { appOperations } from "./apps.ts";
import { checkOperations } from "./checks.ts";
import { commentOperations } from "./comments.ts";
import { contentOperations } from "./contents.ts";
import { deliveryOperations } from "./deliveries.ts";
import { gitOperations } from "./git.ts";
import { issueOperations } from "./issues.ts";
import { labelOperations } from "./labels.ts";
import { peopleOperations } from "./people.ts";
import { pullOperations } from "./pulls.ts";
import { rateLimitOperations } from "./rate-limit.ts";
import { reactionOperations } from "./reactions.ts";
import { repositoryOperations } from "./repositories.ts";
import { reviewCommentOperations } from "./review-comments.ts";
import { reviewOperations } from "./reviews.ts";
import { statusOperations } from "./statuses.ts";

/** Every operation of `openapi/operations.ts`: one that is described and not served does not compile. */
export const operations: Operations = {
  ...appOperations,
  ...checkOperations,
  ...commentOperations,
  ...contentOperations,
  ...deliveryOperations,
  ...gitOperations,
  ...issueOperations,
  ...labelOperations,
  ...peopleOperations,
  ...pullOperations,
  ...rateLimitOperations,
  ...reactionOperations,
  ...repositoryOperations,
  ...reviewCommentOperations,
  ...reviewOperations,
  ...statusOperations,
};
