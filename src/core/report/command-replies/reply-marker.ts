/** How a comment of the App says whom it answers and what it keeps. Counts on its first lines only: behind them stand texts of others. */
export type LastReaction = "+1" | "confused";

export function replyMarker(commentId: number, reaction: LastReaction): string {
  return `<!-- specgate:reply comment=${commentId} reaction=${reaction} -->`;
}

/** A spec that a command has linked. Encoded, so that no path ends the marker. */
export function linkMarker(path: string): string {
  return `<!-- specgate:link ${encodeURIComponent(path)} -->`;
}

export function failureMarker(commentId: number): string {
  return `<!-- specgate:failed comment=${commentId} -->`;
}

const head =
  /^<!-- specgate:reply comment=(\d+) reaction=(\+1|confused) -->\r?\n((?:<!-- specgate:link \S+ -->\r?\n)*)/;

/** The reaction that goes with the reply to a comment; undefined where this is no reply to it. */
export function readReply(
  body: string,
  commentId: number,
): LastReaction | undefined {
  const match = head.exec(body);
  if (Number(match?.[1]) !== commentId) return undefined;
  return match?.[2] === "+1" ? "+1" : "confused";
}

export function tellsOfFailure(body: string, commentId: number): boolean {
  return body.startsWith(failureMarker(commentId));
}

/** Paths that a comment of the App keeps as linked. */
export function readLinks(body: string): readonly string[] {
  const links = head.exec(body)?.[3] ?? "";
  return [...links.matchAll(/specgate:link (\S+) -->/g)].flatMap(([, path]) =>
    decode(path ?? ""),
  );
}

/** Somebody may have edited the App's comment. */
function decode(path: string): readonly string[] {
  try {
    return [decodeURIComponent(path)];
  } catch {
    return [];
  }
}
