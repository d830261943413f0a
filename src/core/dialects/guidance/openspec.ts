/** Written by scripts/fingerprint-guidance.ts. */
export const openspecGuidance: ReadonlySet<string> = new Set(
  `
5dsg0k5030 hbatbkzamd qfr1j7gy9x
`
    .trim()
    .split(/\s+/),
);
