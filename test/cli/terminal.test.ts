import { styleOf } from "../../src/cli/terminal.ts";

test.each([
  { name: "a file", screen: {}, env: {}, colors: false },
  { name: "a terminal", screen: { isTTY: true }, env: {}, colors: true },
  {
    name: "a terminal that knows none",
    screen: { isTTY: true },
    env: { TERM: "dumb" },
    colors: false,
  },
  {
    name: "a terminal with NO_COLOR",
    screen: { isTTY: true },
    env: { NO_COLOR: "1", FORCE_COLOR: "1" },
    colors: false,
  },
  {
    name: "an empty NO_COLOR says nothing",
    screen: { isTTY: true },
    env: { NO_COLOR: "" },
    colors: true,
  },
  {
    name: "a file with FORCE_COLOR",
    screen: {},
    env: { FORCE_COLOR: "1" },
    colors: true,
  },
  {
    name: "a terminal with FORCE_COLOR=0",
    screen: { isTTY: true },
    env: { FORCE_COLOR: "0" },
    colors: false,
  },
  { name: "CI is no terminal", screen: {}, env: { CI: "true" }, colors: false },
])("$name: colours $colors", ({ screen, env, colors }) => {
  const style = styleOf({ ...screen, write() {} }, env);
  expect(style.colors.isColorSupported).toBe(colors);
});

test.each([
  [undefined, 100],
  [80, 80],
  [10, 40],
  [400, 160],
])("%s columns: lines of %i cells", (columns, width) => {
  const output = { write() {}, ...(columns === undefined ? {} : { columns }) };
  expect(styleOf(output, {}).width).toBe(width);
});
