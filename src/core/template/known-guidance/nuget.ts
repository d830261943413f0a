/** Written by scripts/fingerprint-guidance.ts. */
export const nugetGuidance: ReadonlySet<string> = new Set(
  `
171ddymaz5n 17g68jqfljt 1848qe3uoh1 1bajgb12sj9 1d1sdnq5a8v 1kojwhx57we 1qws0jc1u4o
1rp4xmafd3i 1tbmmgszctj 1uc150wfc5i 20ku4g4adsy 25eo143780q 2as5xwd49mv 2as8vuzzegn
9ssaatqnc7 fgodr69bbo q6drftmhcn w3pepuygk3 yqyn7jrkta zimwdswp4x
`
    .trim()
    .split(/\s+/),
);
