#!/usr/bin/env node
import { cacheReports } from "../cache/cache-reports.ts";
import { loadBuiltInTemplates } from "../serve/load-built-in-templates.ts";
import { openEngine } from "../worker/engine.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

const exitCode = await run(process.argv.slice(2), processTerminal(), {
  openEngine(options) {
    const engine = openEngine(options);
    const { cache } = options;
    return Promise.resolve(
      cache === undefined
        ? engine
        : cacheReports(engine, cache, options.parser),
    );
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
// A service that could not start has set its own.
if (exitCode !== 0) process.exitCode = exitCode;
