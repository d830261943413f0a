/** Written by scripts/fingerprint-guidance.ts. */
export const prdGuidance: ReadonlySet<string> = new Set(
  `
13slm9yl65x 16fbmggxttc 16tqbs6s8n1 19hg76xgc01 1avuzqex08b 1bxl2ptkgzk 1e42zu4x38a
1hajgxrj60s 1k3b37290u7 1lf4e07l98c 1lxdawyp1g9 1mqpki72e97 1nfkas9h8os 1p7rmgg5uua
1px73jm93dh 1qlc6d5xgax 1rstgc91go6 1rw2tadxqz7 1t1loyz57vd 1tc46cj3ti 1td160tbd6e
1udzom22p6m 1usykp1v4ui 1vixf6yc6zx 1wg4tlr6lfj 1wge1jghfiy 1wlebglrrx0 1z3xa24rvps
217abu1w3nn 21m20gbofrv 2248re2hspf 22w41sb7q49 25chpdywcuw 27dnp7tz8t2 2eq7s5vuony
2ewfzxn3662 4cxg5fat0z 6zjzw0m9bz b5yii9lgm8 bz8uauv915 dk3fd2dg9w ibhj9p92jk if6d48vcez
jatdx1kmg4 jc4pjpf36p lyck6latnz nnlhovy8y9 p7xq67l4dc pt5bnruxx2 rtwoy0hr7a sdi3nwg02
usnclvy6w7 uyex6f3qc4
`
    .trim()
    .split(/\s+/),
);
