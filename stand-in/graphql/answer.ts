import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
} from "graphql";
import { authenticate } from "../http/authenticate.ts";
import type { RestTools } from "../http/answer-rest.ts";
import type { Reply } from "../http/call.ts";
import type { Referee } from "../http/violations.ts";
import { Refusal } from "../state/refusal.ts";
import type { Context } from "./context.ts";
import { costOf } from "./cost.ts";
import { printError } from "./error.ts";
import { isOwnFault, resolveField } from "./fields.ts";
import { branchMutations } from "./mutations/branches.ts";
import { commentMutations } from "./mutations/comments.ts";
import { reviewMutations } from "./mutations/reviews.ts";
import { nodeOf } from "./nodes/node-of.ts";
import { queryRoot } from "./query.ts";
import { githubSchema } from "./schema.ts";

const MAX_CHECKED = 500;

interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** Always 200, errors and all, except for credentials. */
export async function answerGraphql(
  { world, referee }: Pick<RestTools, "world"> & { readonly referee: Referee },
  authorization: string | undefined,
  body: unknown,
): Promise<Reply> {
  const caller = authenticate(world, authorization);
  if (caller.kind === "anonymous" || caller.kind === "app")
    throw new Refusal(401, "This endpoint requires you to be authenticated.");
  const request = readRequest(body);
  const { document, problems } = readQuery(request.query);
  if (document === undefined) return refused(problems);
  const operation = getOperationAST(document, request.operationName);
  if (operation == null)
    return refused([new GraphQLError("An operation name is required")]);
  const context: Context = {
    world,
    caller,
    node: (subject) => nodeOf(context, subject),
  };
  try {
    const cost = costOf(document, operation, request.variables);
    const result = await execute({
      schema: githubSchema(),
      document,
      rootValue: {
        ...queryRoot(context, cost),
        ...branchMutations(context),
        ...commentMutations(context),
        ...reviewMutations(context),
      },
      contextValue: context,
      variableValues: request.variables,
      operationName: request.operationName,
      fieldResolver: resolveField,
    });
    const errors = result.errors ?? [];
    for (const error of errors.filter(isOwnFault))
      referee.violations.push({ where: "graphql", problem: error.message });
    return {
      status: 200,
      body: {
        data: result.data,
        ...(errors.length > 0 && { errors: errors.map(printError) }),
      },
    };
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error]);
    throw error;
  }
}

function readRequest(body: unknown): GraphqlRequest {
  const { query, variables, operationName } = { ...Object(body) };
  if (typeof query !== "string")
    throw new Refusal(
      400,
      "A query attribute must be specified and must be a string.",
    );
  return {
    query,
    variables: typeof variables === "object" ? { ...variables } : {},
    operationName:
      typeof operationName === "string" ? operationName : undefined,
  };
}

interface CheckedQuery {
  /** Undefined where the query is none that GitHub would run. */
  readonly document: DocumentNode | undefined;
  readonly problems: readonly GraphQLError[];
}

const checked = new Map<string, CheckedQuery>();

/** Programs send the same few queries again and again; each is checked once. */
function readQuery(query: string): CheckedQuery {
  const known = checked.get(query);
  if (known !== undefined) return known;
  if (checked.size >= MAX_CHECKED) checked.clear();
  const result = checkQuery(query);
  checked.set(query, result);
  return result;
}

function checkQuery(query: string): CheckedQuery {
  try {
    const document = parse(query);
    const problems = validate(githubSchema(), document);
    return { document: problems.length > 0 ? undefined : document, problems };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { document: undefined, problems: [error] };
  }
}

function refused(errors: readonly GraphQLError[]): Reply {
  return { status: 200, body: { errors: errors.map(asGithubSays) } };
}

/** GitHub words unknown fields in its own way. */
function asGithubSays(error: GraphQLError): object {
  const [, fieldName, typeName] =
    /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message) ?? [];
  if (fieldName === undefined || typeName === undefined)
    return printError(error);
  return {
    path: ["query", fieldName],
    extensions: { code: "undefinedField", typeName, fieldName },
    locations: error.locations,
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  };
}
