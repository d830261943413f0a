/** Written by scripts/fingerprint-guidance.ts. */
export const prdGuidance: ReadonlySet<string> = new Set(
  `
10jhext7xus 10ovudxphyk 10warswk15v 13eoem60hbn 13slm9yl65x 16fbmggxttc 16tqbs6s8n1
19hg76xgc01 1ard8hh1kc0 1avuzqex08b 1b41cdpld1p 1bxl2ptkgzk 1cawfm27jz1 1cil52beudh
1e42zu4x38a 1ft9c9yl9wf 1gvykjcntvx 1hajgxrj60s 1k3b37290u7 1kb9ke3z9ti 1lf4e07l98c
1lxdawyp1g9 1mnhwmxop60 1mqpki72e97 1nfkas9h8os 1p7rmgg5uua 1px73jm93dh 1qlc6d5xgax
1rstgc91go6 1rw2tadxqz7 1t1loyz57vd 1tc46cj3ti 1td160tbd6e 1tzq7vl5p2a 1udzom22p6m
1usykp1v4ui 1vixf6yc6zx 1wg4tlr6lfj 1wge1jghfiy 1wlebglrrx0 1z3xa24rvps 1zfwedaa574
217abu1w3nn 21m20gbofrv 2248re2hspf 22w41sb7q49 25chpdywcuw 27dnp7tz8t2 29xtpu1li1c
2b39rtyac4j 2eq7s5vuony 2ewfzxn3662 4cxg5fat0z 4u0kerborq 6zjzw0m9bz b5yii9lgm8 beo074eoir
bz8uauv915 dk3fd2dg9w g6tqltcnce gu8imzax87 ibhj9p92jk if6d48vcez jatdx1kmg4 jc4pjpf36p
kdbd9ooa6t lyck6latnz nnlhovy8y9 p7xq67l4dc pt5bnruxx2 rtwoy0hr7a usnclvy6w7 uyex6f3qc4
`
    .trim()
    .split(/\s+/),
);
