import { bundledScripts } from "./bundled-scripts.ts";

/** Milliseconds until a thread keeps its code: it has judged some texts by then, and is not told when it is ended. */
const judgedSome = 1000;

const scripts = bundledScripts("thread");
const engine =
  scripts.load<typeof import("../worker/answer-tasks.ts")>("engine");
void engine.answerTasks();
setTimeout(() => scripts.keep(), judgedSome).unref();
