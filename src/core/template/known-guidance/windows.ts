/** Written by scripts/fingerprint-guidance.ts. */
export const windowsGuidance: ReadonlySet<string> = new Set(
  `
13igcehxdjn 14fpbaehmh7 17xbmebybvx 1bsyz8hnvx0 1efacosxzei 1eivcgh21tf 1fb77r8retr
1ghj9tbktjj 1gnr308a41k 1l4g39ynn38 1smfyt8qr7u 22641bnp8wa 229jsj38nea 23cd4cnuqw7
2cpfnjcys1h 2eqtbmz1izs 2g5v09th0f1 3gr70e5z8a 3u6wijfwcj 3v0oqc09pc 40fqxn9tqa 7qutuycvso
9atlls0y2j 9ldxknhzat gbtiobp0j8 ultkfd09yx ypf4knp3ha ziydxdj2py
`
    .trim()
    .split(/\s+/),
);
