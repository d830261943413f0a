/** Written by scripts/fingerprint-guidance.ts. */
export const windowsGuidance: ReadonlySet<string> = new Set(
  `
13igcehxdjn 14fpbaehmh7 1bsyz8hnvx0 1eivcgh21tf 1smfyt8qr7u 22641bnp8wa 23cd4cnuqw7
2cpfnjcys1h 2eqtbmz1izs 2g5v09th0f1 3gr70e5z8a 3u6wijfwcj 40fqxn9tqa 9atlls0y2j 9ldxknhzat
gbtiobp0j8 ultkfd09yx
`
    .trim()
    .split(/\s+/),
);
