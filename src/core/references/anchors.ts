import GithubSlugger from "github-slugger";
import type { Nodes, Root } from "mdast";

import { plainText } from "../document/plain-text.ts";
import { walk } from "./walk.ts";

/** Names of places in a document that a link can lead to, in lower case: GitHub finds them whatever the case. */
export type Anchors = ReadonlySet<string>;

/** Of headings, as GitHub makes them, and of HTML with `id` or `name`. */
export function anchorsOf(tree: Root): Anchors {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  walk(tree, (node) => {
    if (node.type === "heading") {
      const text = node.children.filter(isText).map(plainText).join("");
      // `## Scope {#scope}` is how other tools than GitHub name a heading.
      const own = /\s*\{\s*#([\w.:-]+)[^{}]*\}\s*$/.exec(text)?.[1];
      if (own !== undefined) anchors.add(own.toLowerCase());
      anchors.add(slugger.slug(text.replaceAll(/\s/g, " ").trim()));
    } else if (node.type === "html") {
      for (const [, , name = ""] of node.value.matchAll(attribute))
        anchors.add(name.toLowerCase());
    } else if (node.type === "footnoteDefinition") {
      anchors.add(`fn-${node.identifier}`);
    }
    return true;
  });
  return anchors;
}

const attribute = /\s(?:id|name)\s*=\s*(["']?)([^"'\s>]+)\1/gi;

/** Whether a link to `#anchor` finds a place. What browsers and GitHub themselves read is one always. */
export function hasAnchor(anchors: Anchors, anchor: string): boolean {
  const name = anchor.toLowerCase().replace(/^user-content-/, "");
  return /^(?:$|top$|:~:|l\d+|fnref)/.test(name) || anchors.has(name);
}

/** The anchor that was meant, where only one has the same letters and digits. */
export function sameAnchor(
  anchors: Anchors,
  anchor: string,
): string | undefined {
  const known = indexes.get(anchors) ?? indexOf(anchors);
  indexes.set(anchors, known);
  return known.get(lettersOf(anchor)) ?? undefined;
}

type Index = ReadonlyMap<string, string | null>;

const indexes = new WeakMap<Anchors, Index>();

/** Anchors by their letters and digits; null where several have the same. */
function indexOf(anchors: Anchors): Index {
  const index = new Map<string, string | null>([["", null]]);
  for (const anchor of anchors) {
    const letters = lettersOf(anchor);
    index.set(letters, index.has(letters) ? null : anchor);
  }
  return index;
}

function lettersOf(anchor: string): string {
  return anchor.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Images and tags have no part in the name of their heading. */
function isText({ type }: Nodes): boolean {
  return type !== "image" && type !== "imageReference" && type !== "html";
}
