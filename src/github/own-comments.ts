/** What tells whose comment it is; a fragment of a selection. */
export const authorFields = "viewerDidAuthor author { kind: __typename }";

export interface AuthorData {
  readonly viewerDidAuthor: boolean;
  readonly author: { readonly kind: string } | null;
}

export type IsOwn = (comment: AuthorData) => boolean;

/**
 * Which comments are the App's. Anybody can copy a marker, so authorship is asked of GitHub. Somebody who only looks at what the App would
 * say is not its author and cannot know its login: any bot's will do, since a bot writes what its own program says.
 */
export function ownTo(appId: number | undefined): IsOwn {
  return appId === undefined
    ? ({ author }) => author?.kind === "Bot"
    : ({ viewerDidAuthor }) => viewerDidAuthor;
}
