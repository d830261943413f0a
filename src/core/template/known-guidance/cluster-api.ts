/** Written by scripts/fingerprint-guidance.ts. */
export const clusterApiGuidance: ReadonlySet<string> = new Set(
  `
10r3z6s460a 10w29j6m864 112r3uu149w 12in7nnx4in 13i9da8bd9m 17gh03rp13 19jcztfcled
1c0j9eymfpp 1frrqbkbpe0 1gtix9rnrk0 1lv44fd3dtf 1oeldxi7cf4 1sx203xb4nh 1utcwygiceb
1yilgr4fqr0 22f8u1mpf3d 29xw9puld9q 2b0kzaynkwa 2cq04w6uedw 3fkr1x03r9 fpixprjdpc
l8weymtar0 r1t773plil sj7aoa432d wvbmuycefs xoqujzx9pa yemie3oyo
`
    .trim()
    .split(/\s+/),
);
