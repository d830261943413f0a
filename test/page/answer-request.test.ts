import { answerRequest } from "../../src/page/engine/answer-request.ts";

const request = {
  id: 1,
  inputs: { title: "Dashboard", type: "feature", complexity: "small" },
  metadata: { "last-updated": "2026-05-12" },
  text: null,
  issue: null,
} as const;

test.each(["prd", "technical-spec", "product-tech-spec"])(
  "writes a date into %s only where the template asks for one",
  (template) => {
    const { text, form } = answerRequest({ ...request, template });
    const isAsked = form.metadata.some(({ key }) => key === "last-updated");
    expect(text.includes("2026-05-12")).toBe(isAsked);
  },
);
