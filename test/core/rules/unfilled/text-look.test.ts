import {
  abroad,
  bracket,
  capitals,
  colon,
  foreign,
  gapPhrase,
  advice,
  opening,
  question,
  sentence,
} from "../../../../src/core/rules/unfilled/marks.ts";
import { lookAt } from "../../../../src/core/rules/unfilled/text-look.ts";
import { hashGuidance } from "../../../../src/core/template/guidance-fingerprint.ts";
import { normaliseGuidance } from "../../../../src/core/template/guidance-text.ts";

test.each([
  "Describe the goal",
  "Describe  the\ngoal: ",
  "- *Describe* the goal.",
  "Beschreibe das Ziel – größer …",
  "Ziel🙂",
  "",
])("%j has the hash of its form to compare", (text) => {
  expect(lookAt(text).hash).toBe(hashGuidance(normaliseGuidance(text)));
});

test.each([
  ["One two", 2],
  ["One\n two\u00A0three", 3],
  ["One", 1],
])("%j has its words", (text, words) => {
  expect(lookAt(text).words).toBe(words);
});

test.each([
  ["colon", colon, "Status: open", "Status open"],
  ["wide colon", colon, "状态：开", "状态开"],
  ["question", question, "Is it?", "It is."],
  ["bracket", bracket, "Ask [name]", "Ask (name)"],
  ["capitals", capitals, "A TODO", "A ToDo"],
  ["sentence", sentence, "So. Then", "So.Then"],
  ["foreign", foreign, "Größe", "Size"],
  ["gap phrase", gapPhrase, "Is TO BE defined", "Is to do"],
  ["advice", advice, "See this Section", "See this Sectional"],
  ["advice at a start", advice, "Use it", "To use it"],
  ["gap in parentheses", gapPhrase, "Ana (rename me)", "Rename Ana"],
  ["imperative", opening, "Write it down", "I write it down"],
  ["letter abroad", abroad, "Größe", "Size \u2013 \u{1F642} \u2192"],
])("a %s is marked", (_, mark, text, without) => {
  expect(lookAt(text).marks & mark).toBe(mark);
  expect(lookAt(without).marks & mark).toBe(0);
});
