/** Written by scripts/fingerprint-guidance.ts. */
export const eipGuidance: ReadonlySet<string> = new Set(
  `
1093cxobpwn 16vvapzw89z 1coc5qsgvt2 1cwv0xyxkcy 1gxj3caf1h4 1ksqupsqkq 1oec5q1r36f
1tkxkthw6r 1tooat54sy5 1vehevf27v9 225dmsfvmg8 2f3kbhdau7v 2vukvg7fz2 393wgil2p3
3e8m69i6px 63pbv2846t 78pbu7boa5 8w349k432c cc9shmefk9 g0iu86jckh hlhyx6o2p0 i71hixem1y
kmu5206w8d lcrgbtae8z nol98ub2bf q87eo63d23 tv2dui58mw
`
    .trim()
    .split(/\s+/),
);
