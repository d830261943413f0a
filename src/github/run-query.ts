import { isGraphqlFailure } from "./api-error.ts";
import type { GraphqlError } from "./api-error.ts";
import type { GitHubClient } from "./client.ts";

/**
 * Runs a GraphQL query. What GitHub could not find is null in the data, as its schema allows; every other error throws,
 * also where there is partial data.
 */
export async function runQuery<Data>(
  client: GitHubClient,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  try {
    return await client.graphql<Data>(query, variables);
  } catch (error) {
    if (!isGraphqlFailure(error) || !error.data) throw error;
    if (!error.errors.every(isAbsence)) throw error;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- GitHub answers in the shape of the query
    return error.data as Data;
  }
}

function isAbsence({ type, path }: GraphqlError): boolean {
  if (type === "NOT_FOUND") return true;
  // The owner's `.github` repository may be private and outside the installation; so may an issue that is closed.
  return (
    type === "FORBIDDEN" &&
    (path?.[0] === "ownerProcess" ||
      path?.includes("closingIssuesReferences") === true)
  );
}
