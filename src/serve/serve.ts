import type { Logger } from "pino";

import { createLog } from "./create-log.ts";
import { readAddress, readSettings, SettingsError } from "./read-settings.ts";
import type { Role, Settings } from "./read-settings.ts";
import { servePage } from "./serve-page.ts";
import { start } from "./start.ts";
import type { RunningApp } from "./start.ts";

/** Runs the App until the process is told to end. Resolves when it is up, or has said why it cannot start. */
export async function serve(role: Role | "page"): Promise<void> {
  if (role === "page") return serveAlone();
  const settings = settingsOrComplaint(role);
  if (!settings) return;
  const log = createLog(settings.logLevel);
  try {
    const app = await start({
      role,
      settings,
      log,
      onLost(error) {
        log.fatal({ err: error }, "Lost the database, ending");
        process.exit(1);
      },
    });
    endOnSignals(app, log);
  } catch (error) {
    log.fatal({ err: error }, "Could not start");
    process.exitCode = 1;
  }
}

/** The web page for whoever has no App yet. */
async function serveAlone(): Promise<void> {
  try {
    const settings = readAddress(process.env);
    const log = createLog(settings.logLevel);
    endOnSignals(await servePage(settings, log), log);
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}

function settingsOrComplaint(role: Role): Settings | undefined {
  try {
    return readSettings(process.env, role);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

function endOnSignals(app: RunningApp, log: Logger): void {
  const end = (signal: NodeJS.Signals) => {
    log.info({ signal }, "Ending after what is under way");
    void app.stop().then(() => log.info("Ended"));
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}
