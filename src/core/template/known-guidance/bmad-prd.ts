/** Written by scripts/fingerprint-guidance.ts. */
export const bmadPrdGuidance: ReadonlySet<string> = new Set(
  `
10q6i6u8gye 11qf454ouuz 125pllykuff 17zc0c336db 180ervovevv 18sagmiogom 19l06j39jnq
1a8y8jv0vw4 1ckys4jbbw8 1ehkvxeyim5 1fs6sewthg3 1g6ubl7051x 1hbed4qhcnc 1ho7wj3dnif
1izor8poh63 1k3iefzwsvi 1lous7ln0n1 1o1fl3qbkho 1p25935d0u8 1pgvrwrxwej 1psrthagsnx
1s1rmlzy8oa 1si4sikijue 1soiya2h4gv 1tvxfthmgzy 1v14romdsfg 1wdud8df98u 1xhra34k7hi
1xy7pei93sq 1z351qjpgn8 20c53eqco5q 219jnzftnl6 22bvtpzxb20 23mjijunwwv 23oj97fb0n6
2450ncuqkhj 28zzotku0xd 29z2blfv0to 2ap3ztu02sv 2f4235selgn 3271kam68a 3bag4tckx3
6dw71044xc 7478qd5izy 7vtvi8mlgy 82jdnmmize 9uvvr47ij6 9xnp19poa6 caxgdpenm3 e0ikl9kpsi
fnbqvvzsjc fziumb87pi gpy44azrmx iiw14hcki0 jskwhx2zol ku1aicxvdf l9ntwg5kg2 p0h0x0pbz2
q35gmt9o4u rdcv0cebtu rdus916zu8 s6e3unc8a6 tf7p2qfjmm ubggzhcyey v66b7h8x07 whx35myls
xbw9dtp1r xgis0xvgjs znarqbi419
`
    .trim()
    .split(/\s+/),
);
