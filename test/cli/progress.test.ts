import { progressBar } from "../../src/cli/progress.ts";

function watch(isTTY: boolean, millisecondsAStep: number, steps: number) {
  let written = "";
  let time = 0;
  const write = (text: string) => (written += text);
  const terminal = {
    cwd: "",
    env: {},
    stdout: { write },
    stderr: { write, isTTY },
    now: () => time,
    today: () => "2026-11-26",
    isInteractive: isTTY,
    readStdin: () => Promise.resolve(""),
  };
  const progress = progressBar(terminal, steps);
  for (let step = 0; step < steps; step++) {
    time += millisecondsAStep;
    progress.step();
  }
  const bars = written;
  progress.clear();
  return { bars, end: written.slice(bars.length) };
}

test("short work has no bar", () => {
  expect(watch(true, 9, 100)).toEqual({ bars: "", end: "" });
});

test("work of more than a second has one, which goes in the end", () => {
  const { bars, end } = watch(true, 300, 10);
  expect(bars.split("\r\u001b[K").slice(1, 3)).toEqual([
    "██████████░░░░░░░░░░░░░░ 4/10",
    "████████████░░░░░░░░░░░░ 5/10",
  ]);
  expect(bars).toContain("████████████████████████ 10/10");
  expect(end).toBe("\r\u001b[K");
});

test("it is drawn ten times a second at most", () => {
  const { bars } = watch(true, 5, 1000);
  expect(bars.split("\r").length - 1).toBeLessThanOrEqual(41);
});

test("there is none where nobody looks", () => {
  expect(watch(false, 300, 10)).toEqual({ bars: "", end: "" });
});
