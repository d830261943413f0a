import { serve } from "./serve/serve.ts";

await serve("all");
