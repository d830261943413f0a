/** Written by scripts/fingerprint-guidance.ts. */
export const jupyterGuidance: ReadonlySet<string> = new Set(
  `
17gasmej3wi 17vc77xj5o0 1b1jrdn5qli 1buao5qhj9k 1fyx3kq6j3v 1h2plna9f2q 1ja37yelch3
1ova435ey3w 1vteugfa5ti 1yybtc8qn77 20r8zc6u7ft 21i862688b 21mp00h4zxo 226uko945y5
23ar2u0n2ji 24ffkkr291r 26gatf3sbes 26kc54opil6 2ay8dszuzsa 3ymi9d64jo djaqgwpj6z
knhz12ylqk l0tywi4gop nu9g8810rj ranu7w7ewj rep45w60hf v59dilyzmy z8104umx6t
`
    .trim()
    .split(/\s+/),
);
