import type { RestTools } from "../http/answer-rest.ts";
import type { Reply } from "../http/call.ts";

export function answerGraphql(
  _tools: RestTools,
  _a: string | undefined,
  _b: unknown,
): Promise<Reply> {
  return Promise.resolve({ status: 200, body: {} });
}
export function graphqlName(query: string): string {
  return query.slice(0, 40);
}
export function isMutation(query: string): boolean {
  return /^\s*mutation/.test(query);
}
