import type { z } from "zod";

import type { configSchema } from "./config-schema.ts";

/** A valid `.github/specgate.yml`, as it stands there: what is left out stays out. */
export type Config = z.output<ReturnType<typeof configSchema>>;
