import { availableParallelism } from "node:os";

import { getPrivateKey } from "@probot/get-private-key";

import type { AppCredentials } from "../github/create-app.ts";

/** What a process does: take deliveries, do the work, or both. */
export type Role = "web" | "worker" | "all";

export interface Settings {
  readonly credentials: AppCredentials;
  readonly host: string;
  readonly port: number;
  readonly webhookPath: string;
  readonly logLevel: string;
  /** Without it the App runs a database of its own in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** Jobs at a time: they wait for GitHub most of the time. */
  readonly concurrency: number;
}

/** Something that only the operator can mend; its message is all they need to read. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws `SettingsError` with everything that is missing or wrong at once. */
export function readSettings(env: Environment, role: Role): Settings {
  const problems: string[] = [];
  const credentials = readCredentials(env, problems);
  const databaseUrl = valueOf(env, "DATABASE_URL");
  if (role !== "all" && databaseUrl === undefined) {
    problems.push(
      `DATABASE_URL is not set: a process of role \`${role}\` shares its queue with others, on a PostgreSQL server`,
    );
  }
  const settings = {
    credentials,
    host: valueOf(env, "HOST") ?? "localhost",
    port: readNumber(env, "PORT", { otherwise: 3000, most: 65_535 }, problems),
    webhookPath: valueOf(env, "WEBHOOK_PATH") ?? "/api/github/webhooks",
    logLevel: readLogLevel(env, problems),
    databaseUrl,
    dataFolder: valueOf(env, "SPECGATE_DATA") ?? ".specgate",
    concurrency: readNumber(
      env,
      "SPECGATE_CONCURRENCY",
      { otherwise: 4 * availableParallelism(), most: 256 },
      problems,
    ),
  };
  if (problems.length > 0) throw new SettingsError(listProblems(problems));
  return settings;
}

/** Where to listen, for the page alone. Throws `SettingsError`. */
export function readAddress(
  env: Environment,
): Pick<Settings, "host" | "port" | "logLevel"> {
  const problems: string[] = [];
  const port = { otherwise: 3000, most: 65_535 };
  const address = {
    host: valueOf(env, "HOST") ?? "localhost",
    port: readNumber(env, "PORT", port, problems),
    logLevel: readLogLevel(env, problems),
  };
  if (problems.length > 0) throw new SettingsError(listProblems(problems));
  return address;
}

function listProblems(problems: readonly string[]): string {
  const list = problems.map((problem) => `  - ${problem}`).join("\n");
  return `Specgate cannot start:\n${list}\nHow to register the App and where to find these values: docs/deploying.md`;
}

function readCredentials(env: Environment, problems: string[]): AppCredentials {
  const appId = Number(valueOf(env, "APP_ID") ?? Number.NaN);
  if (!Number.isSafeInteger(appId)) {
    problems.push(
      "APP_ID is not set to a number: it stands on the settings page of the GitHub App",
    );
  }
  const webhookSecret = valueOf(env, "WEBHOOK_SECRET") ?? "";
  if (webhookSecret === "") {
    problems.push(
      "WEBHOOK_SECRET is not set: without it anybody could send deliveries. Use the one of the App's settings page",
    );
  }
  return {
    appId,
    privateKey: readPrivateKey(env, problems),
    webhookSecret,
    baseUrl: readBaseUrl(env),
  };
}

function readPrivateKey(env: Environment, problems: string[]): string {
  try {
    const key = getPrivateKey({ env: { ...env } });
    if (key) return key;
    problems.push(
      "PRIVATE_KEY is not set, nor is PRIVATE_KEY_PATH: generate a key on the App's settings page and pass the text or the path of the `.pem` file",
    );
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  return "";
}

/** Of a GitHub Enterprise Server, in the layout that all of them have. */
function readBaseUrl(env: Environment): string | undefined {
  const host = valueOf(env, "GHE_HOST");
  if (host === undefined) return undefined;
  return `${valueOf(env, "GHE_PROTOCOL") ?? "https"}://${host}/api/v3`;
}

const logLevels = [
  "fatal",
  "error",
  "warn",
  "info",
  "debug",
  "trace",
  "silent",
];

function readLogLevel(env: Environment, problems: string[]): string {
  const level = valueOf(env, "LOG_LEVEL") ?? "info";
  if (logLevels.includes(level)) return level;
  problems.push(
    `LOG_LEVEL is \`${level}\`: use one of ${logLevels.join(", ")}`,
  );
  return "info";
}

function readNumber(
  env: Environment,
  name: string,
  { otherwise, most }: { readonly otherwise: number; readonly most: number },
  problems: string[],
): number {
  const value = valueOf(env, name);
  if (value === undefined) return otherwise;
  if (/^\d+$/.test(value) && Number(value) <= most) return Number(value);
  problems.push(`${name} is \`${value}\`: use a whole number up to ${most}`);
  return otherwise;
}

/** Empty counts as not set: compose files pass `NAME=` for what is left out. */
function valueOf(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}
