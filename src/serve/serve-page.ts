import type { Logger } from "pino";

import { healthRoutes } from "../web/health-routes.ts";
import { pageRoutes } from "../web/page-routes.ts";
import { startServer } from "../web/start-server.ts";
import { loadPage } from "./load-page.ts";
import type { RunningApp } from "./start.ts";

/** Serves the web page and nothing else: it needs no App, no credentials and no database. */
export async function servePage(
  address: { readonly host: string; readonly port: number },
  log: Logger,
): Promise<RunningApp> {
  const files = await loadPage();
  if (files.length === 0)
    throw new Error("The page is not built: run `npm run build`");
  const server = await startServer({
    ...address,
    log,
    routes: [
      ...healthRoutes({
        ping: () => Promise.resolve(),
        readMetrics: () => Promise.resolve({ text: "", type: "text/plain" }),
      }),
      ...pageRoutes(files),
    ],
  });
  log.info({ url: `${server.url}/new` }, "The page is up");
  return { url: server.url, stop: () => server.close() };
}
