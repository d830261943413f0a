/** Written by scripts/fingerprint-guidance.ts. */
export const explainerGuidance: ReadonlySet<string> = new Set(
  `
14vxjy35p2k 16bt2esvutu 178mj92o1yi 1ow6f381567 1x02y2y6x4x 22b7liy6745 49fwj19f0c
97lfqf0blq hrqewygna2 o6z89fnz8w vq9fe6t3x6 wz2yvzorhc
`
    .trim()
    .split(/\s+/),
);
