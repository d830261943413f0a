import { GraphQLError } from "graphql";
import { Refusal } from "../state/refusal.ts";

/** GitHub's kinds of errors, which it writes beside the message and not among extensions. */
export type ErrorType =
  | "EXCESSIVE_PAGINATION"
  | "FORBIDDEN"
  | "MAX_NODE_LIMIT_EXCEEDED"
  | "MISSING_PAGINATION_BOUNDARIES"
  | "NOT_FOUND"
  | "STALE_DATA"
  | "UNPROCESSABLE";

export function failure(type: ErrorType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** For what a client asked for and the stand-in does not have, though GitHub does. */
export class NotStoodIn extends Error {}

/** What REST answers with a status becomes an error with a type. */
export function fromRefusal({
  status,
  message,
  errors,
}: Refusal): GraphQLError {
  if (status === 403) return failure("FORBIDDEN", message);
  if (status === 404)
    return failure("NOT_FOUND", "Could not resolve to a node.");
  const details = errors.map((detail) =>
    typeof detail === "string" ? detail : (detail.message ?? detail.code),
  );
  const text = details.length > 0 ? details.join(", ") : message;
  return failure("UNPROCESSABLE", text);
}

/** As GitHub prints it. */
export function printError(error: GraphQLError): object {
  const { message, path, locations, extensions } = error;
  const { type } = extensions;
  return {
    ...(type !== undefined && { type }),
    ...(path !== undefined && { path }),
    ...(type === undefined &&
      Object.keys(extensions).length > 0 && { extensions }),
    ...(locations !== undefined && { locations }),
    message,
  };
}
