import { render } from "preact";

import { Page } from "./page.tsx";

const host = document.querySelector("#page");
if (host) render(<Page />, host);
