import { quote } from "../quote.ts";
import type { Weakness } from "./find-weakness.ts";

/** What is wrong with the words, and the shortest way out. */
export function adviceOn({ kind, text }: Weakness): string {
  const words = quote(text);
  switch (kind) {
    case "quality":
    case "manner":
      return `${words} cannot be tested: say what is seen or counted, such as a time, a number or the exact text`;
    case "quantity":
      return `${words} is no number: say how many`;
    case "escape":
      return `${words} leaves open whether it is done at all: name the condition`;
    case "openList":
      return `${words} leaves the list open: name every case, or the rule that decides`;
    case "outcome":
      return `${words} is no outcome that anybody could see: say what happens then`;
    case "relative":
      return `${words} has no baseline: say from what value`;
    case "comparison":
      return `${words} compares with nothing: say than what, and by how much`;
  }
}
