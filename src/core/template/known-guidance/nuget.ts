/** Written by scripts/fingerprint-guidance.ts. */
export const nugetGuidance: ReadonlySet<string> = new Set(
  `
1bajgb12sj9 1kojwhx57we 1uc150wfc5i 20ku4g4adsy fgodr69bbo q6drftmhcn w3pepuygk3
zimwdswp4x
`
    .trim()
    .split(/\s+/),
);
