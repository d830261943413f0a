import { parseArgs } from "node:util";

import colors from "picocolors";

import { answerTo } from "./answer.ts";
import { say, sayAct, showAnswer, showStarted } from "./show.ts";
import { openStage, read } from "./stage.ts";

const { values } = parseArgs({ options: { keep: { type: "boolean" } } });

const config = `version: 1
specs:
  - path: docs/specs/**/*.prd.md
    template: prd
require:
  paths: [src/**]
  status: Approved
labels:
  spec:prd: prd
`;

say(colors.bold("A rough idea becomes a spec, and meets its team's process"));
const { github, appUrl, close } = await openStage();
say(`GitHub, a stand-in: ${github.origin}`);
say(`Specgate, the real thing: ${appUrl}`);

const repository = github.repository("acme/widgets", {
  files: { ".github/specgate.yml": config, "README.md": "# Widgets\n" },
});
const ana = github.user("ana");

sayAct("ben", "opens acme/widgets#1 with an idea");
const issue = await github.user("ben").opensIssue(repository, {
  title: "[Feature] Usage export",
  body: await read("issues/usage-export.md"),
});

sayAct("ana", "puts the label spec:prd on it");
const started = await answerTo(github, async () => {
  await ana.labels(issue, "spec:prd");
  return () => [...repository.pulls.values()][0];
});
showStarted(issue, started);

const specPath = "docs/specs/1-usage-export.prd.md";
sayAct("ana", "fills it in, adds the code, and takes it for ready");
const unfinished = await read("specs/unfinished.prd.md");
showAnswer(
  await answerTo(github, async () => {
    await ana.pushes(started.pull, {
      [specPath]: unfinished,
      "src/usage.ts": 'export const header = "widget,units";\n',
    });
    await ana.marksReady(started.pull);
    return () => started.pull;
  }),
);

sayAct("ana", "pushes the finished spec");
const finished = await read("../examples/usage-export.prd.md");
showAnswer(
  await answerTo(github, async () => {
    await ana.pushes(started.pull, { [specPath]: finished });
    return () => started.pull;
  }),
);

say();
if (values.keep) {
  say(
    `Both go on running: ${github.origin} and ${appUrl}. Press Ctrl+C to end them`,
  );
  process.once("SIGINT", () => void close());
} else {
  await close();
}
