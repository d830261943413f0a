/** Written by scripts/fingerprint-guidance.ts. */
export const swiftEvolutionGuidance: ReadonlySet<string> = new Set(
  `
12mj6ydove1 1c9fmmf34ti 1dg8t1e41gh 1fuu0kv1on6 1jm49lavkn7 1nowyo9phmt 20j5h2nplhr
2bg7s1uhiwe 9qgq5a365m cli1iwtx3r e1obz7tcqj lbmlvvywhg pe2ms5eqhb smdndzyxmh ti5he49cfl
zoh0lkm7pa
`
    .trim()
    .split(/\s+/),
);
