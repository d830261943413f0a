/** Written by scripts/fingerprint-guidance.ts. */
export const techSpecGuidance: ReadonlySet<string> = new Set(
  `
10ro8avz0fw 1m9nwq652ar 1r00b3k4ui3 1wnync120ac 2d5i9b7rxma m1xzpn2sms uxuzrfs7w1
`
    .trim()
    .split(/\s+/),
);
