/** Written by scripts/fingerprint-guidance.ts. */
export const dotnetGuidance: ReadonlySet<string> = new Set(
  `
167gcqb7ffi 19uc8k75jtw 19yefy3zupf 1cvm5nsxp21 1dsedm19x00 1ijavku3x1s 1indz8rqebf
1p3aucbt6p1 1sxdm5ujjqw 1y1lzbkbac8 1zzw5kjb5bq 24qswbn7q3t 29h2lamd4i7 2gfamg56dq9
4sd2pqyvby 6g8kwto4g1 7abru3gpr7 8414v8p5pt 8nsr1ju22r 8pgy858w0e ea2m8j1hwi h9o8lkuji9
pozskpuo4v s0s0y5tddj ucahcu51ds uvsczk1siq vnl6srktsq w4oj0156p yxo8xfwzec
`
    .trim()
    .split(/\s+/),
);
