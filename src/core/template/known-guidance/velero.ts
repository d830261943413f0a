/** Written by scripts/fingerprint-guidance.ts. */
export const veleroGuidance: ReadonlySet<string> = new Set(
  `
124de2ti1m7 12dnxzulhzq 16cua1xz9ir 1aeeg6hhcca 1hmszrou22v 1jee8xwqzkq 1p5ik422dbl
20okf4zwryp 24aoe1cvzpr 29or7yy2s2b 2b7h10l9psk 2db2kduvpt1 2mbhpxtv4m 3zar7tpvzv
7q3fe4szww jgn0db4uvx mjd9u82iz4 wfwwlyekyd xw9y8ylg8z
`
    .trim()
    .split(/\s+/),
);
