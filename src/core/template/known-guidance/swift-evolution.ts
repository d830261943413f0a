/** Written by scripts/fingerprint-guidance.ts. */
export const swiftEvolutionGuidance: ReadonlySet<string> = new Set(
  `
10zctgkwml5 12mj6ydove1 15g40s72671 1660kgubb3b 16xchnur1iz 1b6itgtxp5v 1c9fmmf34ti
1d239rndq7x 1d8zovowta9 1dg8t1e41gh 1dqm1y6vijf 1fgu2cs6fzj 1fuu0kv1on6 1jm49lavkn7
1lgv6xhjvgx 1lk1jfe86wy 1na4brhyr77 1nowyo9phmt 1p5kqvpey23 1p5zjqej7fd 1q89a9akcqr
1udcxx99lnk 1v8l4qklbqi 20j5h2nplhr 21uduz679ks 24hhvcwc496 24uxk060lz9 26jsbt56mf9
2908ht2283d 291tq1snsc7 29u5p0rfv54 2bg7s1uhiwe 2ca6zcsmby3 2f7lw44xao7 2pe1iy5tzw
36huq05gs 3hy98rakmq 9qgq5a365m bc04grqi22 cli1iwtx3r e1obz7tcqj hckl0znkth ifktp8lnb8
ii50zjvjh5 ix2xmevr42 j858j34nxp lbmlvvywhg m0f2zv359m ngq9tl0jwh pe2ms5eqhb sbaetfwuw9
smdndzyxmh ti5he49cfl ubwn9zcenv uchy70qgfi udl4m0juuc ufc0xsdulg v44ngj5vo9 xvph1n76n
zoh0lkm7pa
`
    .trim()
    .split(/\s+/),
);
