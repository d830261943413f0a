/** Written by scripts/fingerprint-guidance.ts. */
export const adrGuidance: ReadonlySet<string> = new Set(
  `
1hgiku9fu15 1m35w8tycgq 1svgvadeskk 1twzfvu0wzz 26t9l3eqt35 28q6ab5afte 2bxnbtjk0rg
2e0l1rl16l8 pze6avaveh q07b0uov9h sg0zqptyou tj9d9g71q5 wn1lnk3yev wnjthkb2vb yg3ngarzjp
`
    .trim()
    .split(/\s+/),
);
