import { parseDocument } from "../../../../src/core/document/parse-document.ts";
import { createBlockSet } from "../../../../src/core/rules/unfilled/block-set.ts";

const text = "# Export\n\n- CSV\n  - Rows\n\n| A |\n| - |\n| 1 |\n\n<!-- b -->";
const { blocks } = parseDocument(text);

test("holds the blocks that were added and not taken out again", () => {
  const set = createBlockSet();
  for (const block of blocks) set.add(block);
  const [first, ...others] = blocks;
  if (first !== undefined) set.delete(first);
  expect(blocks.filter((block) => set.has(block))).toEqual(others);
  expect(others).toHaveLength(3);
});

test("holds none of another document", () => {
  const set = createBlockSet();
  for (const block of blocks) set.add(block);
  expect(parseDocument(text).blocks.some((block) => set.has(block))).toBe(
    false,
  );
});
