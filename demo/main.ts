import { parseArgs } from "node:util";

import colors from "picocolors";

import { answerTo } from "./answer.ts";
import { say, sayAct, showAnswer } from "./show.ts";
import { openStage, read } from "./stage.ts";

const { values } = parseArgs({ options: { keep: { type: "boolean" } } });

const specPath = "docs/specs/7-usage-export.prd.md";
const config = `version: 1
specs:
  - path: docs/specs/**/*.prd.md
    template: prd
require:
  paths: [src/**]
  status: Approved
`;

say(colors.bold("A pull request meets its team's spec process"));
const { github, appUrl, close } = await openStage();
say(`GitHub, a stand-in: ${github.origin}`);
say(`Specgate, the real thing: ${appUrl}`);

const repository = github.repository("acme/widgets", {
  files: { ".github/specgate.yml": config, "README.md": "# Widgets\n" },
});
const ana = github.user("ana");

sayAct(
  "ana",
  `opens acme/widgets#1 with code and an unfinished spec, ${specPath}`,
);
const unfinished = await read("specs/unfinished.prd.md");
const opened = await answerTo(github, async () =>
  ana.opensPullRequest(repository, {
    title: "Export usage",
    files: {
      [specPath]: unfinished,
      "src/usage.ts": 'export const header = "widget,units";\n',
    },
  }),
);
showAnswer(opened);

sayAct("ana", "pushes the finished spec");
const finished = await read("../examples/usage-export.prd.md");
showAnswer(
  await answerTo(github, async () => {
    await ana.pushes(opened.pull, { [specPath]: finished });
    return opened.pull;
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
