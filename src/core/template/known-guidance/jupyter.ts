/** Written by scripts/fingerprint-guidance.ts. */
export const jupyterGuidance: ReadonlySet<string> = new Set(
  `
10x1ar5axey 13dyavkjwid 15nw8obsnk8 17gasmej3wi 17vc77xj5o0 1b1jrdn5qli 1buao5qhj9k
1fnhnmgrar6 1fyx3kq6j3v 1h2plna9f2q 1hehf9v3aok 1i1g2l6rqsz 1ja37yelch3 1mhurs14s5g
1netyh9o48t 1ova435ey3w 1vteugfa5ti 1yybtc8qn77 1znsjsqa1b8 20a1zj4nmwt 20r8zc6u7ft
21i862688b 21mp00h4zxo 21x2c6mlb55 226uko945y5 23ar2u0n2ji 24ffkkr291r 25illmvg3mn
26578pf9im4 26gatf3sbes 26kc54opil6 28xmryg3hka 2ay8dszuzsa 3ymi9d64jo 54ntws7q2o
djaqgwpj6z knhz12ylqk l0tywi4gop nj2o4j6utv nu9g8810rj ranu7w7ewj rep45w60hf v59dilyzmy
vik9h5ud6q z8104umx6t
`
    .trim()
    .split(/\s+/),
);
