import { createLog } from "./create-log.ts";
import { readSettings, SettingsError } from "./read-settings.ts";
import type { Role } from "./read-settings.ts";
import { start } from "./start.ts";

/** Runs the App until the process is told to end. Resolves when it is up, or has said why it cannot start. */
export async function serve(role: Role): Promise<void> {
  try {
    await run(role);
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
}

async function run(role: Role): Promise<void> {
  const settings = readSettings(process.env, role);
  const log = createLog(settings.logLevel);
  const app = await start({
    role,
    settings,
    log,
    onLost(error) {
      log.fatal({ err: error }, "Lost the database, ending");
      process.exit(1);
    },
  });
  const end = (signal: string) => {
    log.info({ signal }, "Ending after what is under way");
    void app.stop().then(() => log.info("Ended"));
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}
