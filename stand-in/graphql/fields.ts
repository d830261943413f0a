import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
} from "graphql";
import { Refusal } from "../state/refusal.ts";
import type { Context } from "./context.ts";
import { fromRefusal, NotStoodIn } from "./error.ts";

/** A field that the schema has and the stand-in has not is an error: a null would be a lie. */
export const resolveField: GraphQLFieldResolver<unknown, Context> = (
  source,
  args,
  context,
  info,
) => {
  const { fieldName, parentType } = info;
  if (typeof source === "object" && source !== null && !(fieldName in source))
    throw new NotStoodIn(
      `The stand-in has no \`${parentType.name}.${fieldName}\` yet`,
    );
  try {
    return defaultFieldResolver(source, args, context, info);
  } catch (error) {
    if (error instanceof Refusal) throw fromRefusal(error);
    throw error;
  }
};

/** Errors that are the stand-in's own fault rather than GitHub's answer. */
export function isOwnFault({ originalError }: GraphQLError): boolean {
  return (
    originalError !== undefined &&
    originalError !== null &&
    !(originalError instanceof GraphQLError)
  );
}
