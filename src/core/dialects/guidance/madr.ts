/** Written by scripts/fingerprint-guidance.ts. */
export const madrGuidance: ReadonlySet<string> = new Set(
  `
126zx7xkp41 12kqpu9qj08 16g83cycm3w 173h0ua8yja 19qah2sk08y 1fnq2vhzmj2 1i5mpaduvss
1io5wuuh1o7 1iyu07onl7 1l1z0q6hih4 1l24fyyfxs3 1mt6gyhyhdt 1o97ti0rhnv 1t60vpu727q
1t6pwo3pam 1u2hpey05u9 1vxisq2zfo 1xrzzinep6t 21qqd480vp9 23gkh8qw7cw 25a036l4c7z
268bsz8xmqn 29yexmjwsf4 2a2d663ximr 2aj3p8zo02 2aw4xi9yqe3 2dkhkmslaqm 2dlaye9l7he
39eq5gp9qr 7cd817h27o bkz9eftcwr i8vpfokz4v lgf2dok6lv lkbv4rd7za lz63q2ftc8 mdhjfavczd
os771t96y4 rsx0sod10j rvufikl0a3 tq9lnhba3p xixebmodb1 xmlh0i6p48 xu4rxyv04p
`
    .trim()
    .split(/\s+/),
);
