// Takes the picture of a pull request for the README: node scripts/pull-picture.ts, with a Chromium in CHROMIUM_PATH or PATH.
import { answerTo } from "../demo/answer.ts";
import { openStage } from "../demo/stage.ts";
import { drawPull } from "./draw-pull.ts";
import { openChromium } from "./open-chromium.ts";

const config = `version: 1
specs:
  - path: docs/specs/**/*.md
    template: feature
require:
  paths: [src/**]
  status: Approved
`;

const template = `# Feature: {{name}}

Status: Draft | In review | Approved

## Problem

<!-- Who has it, and how often? -->

## Acceptance criteria

- AC-1: <!-- What can be seen when it is done? -->

## Success metrics

| Metric | Baseline | Target | By when |
| --- | --- | --- | --- |

## Rollout

<!-- To whom first, and how is it taken back? -->
`;

const spec = `# Feature: Login codes

Status: In review

## Problem

Customers reset 410 passwords a week, and a third of them never come back.

## Acceptance criteria

- AC-1: A code that was asked for arrives within 30 seconds.
- AC-2: The page for the code is user-friendly.
- AC-3: A code that is older than 10 minutes is refused with "This code has expired".

## Sucess metrics

| Metric                 | Baseline | Target | By when    |
| ---------------------- | -------- | ------ | ---------- |
| Password resets a week | 410      | TBD    | 2027-03-31 |

## Rollout

Staff first, all customers a week later. The flag \`login-codes\` takes it back.
`;

const browser = await openChromium();
const { github, close } = await openStage();
const repository = github.repository("acme/widgets", {
  files: {
    ".github/specgate.yml": config,
    ".github/spec-templates/feature.md": template,
    "README.md": "# Widgets\n",
  },
});
const { pull } = await answerTo(github, async () => {
  const opened = await github.user("ana").opensPullRequest(repository, {
    title: "Log in with a code",
    body: "Spec: docs/specs/7-login-codes.md",
    files: {
      "docs/specs/7-login-codes.md": spec,
      "src/login.ts": "export const minutes = 10;\n",
    },
  });
  return () => opened;
});

const page = await browser.newPage({ viewport: { width: 940, height: 800 } });
await page.setContent(drawPull(pull));
await page.screenshot({ path: "docs/images/pull-request.png", fullPage: true });
await browser.close();
await close();
