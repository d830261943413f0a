/** Written by scripts/fingerprint-guidance.ts. */
export const tektonGuidance: ReadonlySet<string> = new Set(
  `
18ikc0y2ull 1g2nlhk7pxt 1qnsos2o6n6 21ss09dhxjl 22h3uwon7yc 24gr1id7hm1 24hu8nw2yup
a4na40wuwu hb7osvef5f tav2klay6q zavuvcjc5w
`
    .trim()
    .split(/\s+/),
);
