import { loadBuiltInTemplates } from "../serve/load-built-in-templates.ts";
import { openEngine } from "../worker/engine.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

const ended = run(process.argv.slice(2), processTerminal(), {
  async openEngine(options) {
    const engine = openEngine(options);
    const { cache } = options;
    if (cache === undefined) return engine;
    const { cacheReports } = await import("../cache/cache-reports.ts");
    return cacheReports(engine, cache, options.parser);
  },
  loadBuiltInTemplates,
  async openGitHub({ baseUrl, token }) {
    const { Octokit } = await import("@octokit/rest");
    const { createPullRequests } = await import("../github/pull-requests.ts");
    const { createSources } = await import("../github/sources.ts");
    // What goes wrong is said once, in the end.
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const client = new Octokit({ baseUrl, auth: token, log });
    const getClient = () => Promise.resolve(client);
    return {
      pullRequests: createPullRequests(getClient, undefined),
      sources: createSources(getClient),
    };
  },
  async openPrompts() {
    const { terminalPrompts } = await import("./terminal-prompts.ts");
    return terminalPrompts();
  },
  async serve(role) {
    const { serve } = await import("../serve/serve.ts");
    await serve(role);
  },
});

// Not awaited here: what is bundled as a script cannot wait at its top.
void setExitCode();

async function setExitCode(): Promise<void> {
  const exitCode = await ended;
  // A service that could not start has set its own.
  if (exitCode !== 0) process.exitCode = exitCode;
}
