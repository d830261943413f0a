/** Written by scripts/fingerprint-guidance.ts. */
export const bmadStoryGuidance: ReadonlySet<string> = new Set(
  `
103lqtic4fu 12v7cj936w 17d8edd2htn 1915n3by2tm 1l7xjdjdjoi 1xk12tlsjg 271gi42h6f7
2b93govus5v 3bfvkmxy35 dbhi54glxn ic5evacwvt rcr78v5mwe si95pdfvha
`
    .trim()
    .split(/\s+/),
);
