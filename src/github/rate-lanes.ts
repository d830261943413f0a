import Bottleneck from "bottleneck";

/**
 * Buckets of points, one per installation: a burst goes through at once, after that as much as GitHub allows. Bucket
 * and refill of a first minute together stay within the limits of GitHub docs, "Rate limits for the REST API": 900 REST
 * points, 2,000 GraphQL points and 80 creations of content a minute.
 */
export interface RateLanes {
  readonly rest: Bottleneck.Group;
  readonly graphql: Bottleneck.Group;
  readonly content: Bottleneck.Group;
}

export function createRateLanes(): RateLanes {
  return {
    rest: bucket({ burst: 300, perSecond: 10 }),
    graphql: bucket({ burst: 500, perSecond: 25 }),
    content: bucket({ burst: 20, perSecond: 1 }),
  };
}

function bucket(size: { readonly burst: number; readonly perSecond: number }) {
  return new Bottleneck.Group({
    reservoir: size.burst,
    reservoirIncreaseInterval: 1000,
    reservoirIncreaseAmount: size.perSecond,
    reservoirIncreaseMaximum: size.burst,
  });
}

/** Points of one request (same page): 1 for a read, 5 for a write. */
export function pointsOf(request: {
  readonly method: string;
  readonly url: string;
  readonly query?: unknown;
}): { readonly lane: "rest" | "graphql"; readonly points: 1 | 5 } {
  if (request.url.endsWith("/graphql")) {
    const isMutation = /^\s*mutation\b/.test(String(request.query));
    return { lane: "graphql", points: isMutation ? 5 : 1 };
  }
  const isRead = request.method === "GET" || request.method === "HEAD";
  return { lane: "rest", points: isRead ? 1 : 5 };
}
