/** One request that the stand-in answered, or let fail. */
export interface LoggedCall {
  readonly at: Date;
  readonly method: string;
  /** Below the API's root, with its query. */
  readonly path: string;
  /** GitHub's operation id; `graphql` for GraphQL; undefined where there is none. */
  readonly operation: string | undefined;
  /** Name of the GraphQL operation, or its first field where it has none. */
  readonly graphql: string | undefined;
  readonly kind: "read" | "write" | "token";
  readonly status: number;
  readonly milliseconds: number;
  /** Login, or `app` for the App's own JWT. */
  readonly caller: string;
  readonly body: unknown;
}
