/** Written by scripts/fingerprint-guidance.ts. */
export const openshiftGuidance: ReadonlySet<string> = new Set(
  `
15izpz8djgq 172f74jkqrv 183ncj8nqki 1giv1lcygc0 1krpq3r2ht9 1tieq9b9is9 1wqqiwbz8ds
22suaudvlrc 23meyheo0lj 25biy25lmd6 2g74y5acwt2 3iqxu0gmef 3rd2d5gnlg 8ozs5y1fys
aaqklj876a gwutcjella jcpuz0uocm po30hwmos0 q9honbinv7 vdlqdop9ji z3hi9wy0rb zq1p0ylm3k
`
    .trim()
    .split(/\s+/),
);
