/** Written by scripts/fingerprint-guidance.ts. */
export const rustRfcGuidance: ReadonlySet<string> = new Set(
  `
117ocbk38of 14ktatqol3w 17kkft55o0n 1b1jrdn5qli 1gl5sru42i6 1h2plna9f2q 1i1g2l6rqsz
1lv11fv7rtb 1mhurs14s5g 1oykwr1iyde 1p0yqpd2s2x 1qsezb8euau 1y1ags1s8iv 21mp00h4zxo
22b2s5qi7wp 23ar2u0n2ji 25illmvg3mn 26578pf9im4 26gatf3sbes 26kc54opil6 2b5j9v489pl
2bcqmdggd8 2f5odbsoi9v 3ymi9d64jo 4fwkpay06t ad72nf1ywt bck6kp7ga0 fjrv8ab1m8 kksjpq9zcy
knhz12ylqk mqz7cfkoq4 n9wtfnohhc nj2o4j6utv ns9qbu2am nu9g8810rj oqoovr38nt ranu7w7ewj
sxmc0kjnok xnri78oeze z8104umx6t
`
    .trim()
    .split(/\s+/),
);
