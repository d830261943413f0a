/** Written by scripts/fingerprint-guidance.ts. */
export const improvementGuidance: ReadonlySet<string> = new Set(
  `
1093cxobpwn 114n78vfy9o 11b4xxw7ppi 11b659zd9et 11eeeto6upb 11yjwozxkxn 125y0ya594f
12xb53s3dap 13u6pofzaqs 15jphsjezgk 15rc31uf84w 16afmecvxzr 16vvapzw89z 17kxbj782sd
18340ne50gp 184mk4sl1co 18a724l6hpo 18ls0m1c5ys 18qgg5rp5uh 191kf7fbj5t 1actsu8sv87
1b3uf0em0cd 1bdwytpnn46 1boooh67meq 1btiyki70v4 1cot3kx7i7q 1dkos11z8ir 1dqb5df40z5
1et621o2mtk 1f09sjoig90 1fwglfppl5e 1fydxa013xz 1fyyz516wxq 1geg1wwlmam 1gxj3caf1h4
1heandbkh4a 1hehf9v3aok 1hih4xwe8pc 1jy1qtbx18e 1jzo54ua172 1k3smlap5xt 1kf3oirqimm
1kvlnidjc8d 1kwmdn43srq 1lhilw011v0 1m3hw5prjk 1mfmi7h7y1r 1miysjqot08 1mndeg73ged
1moz007dz4z 1munijn4uqm 1nqm8ckf9ys 1nuq5kpefrf 1o5k0j1yvt7 1q2su0sp3gt 1qaa1u35sat
1qbul7dq0i8 1qes73fba6u 1qob4x12y0r 1qsl1vbereb 1r07jacsttc 1sb4b112vp 1svjao9rkae
1tfrinavyvz 1tkxkthw6r 1tooat54sy5 1tznv0dbrlk 1u7heo9fzk4 1udb1dtyg51 1uig0qk5bxh
1uoarg8a7ft 1v1zarny2d 1vtja83f2zq 1w3ev2tvlwi 1wt1lyl2gcp 1xfb8olh7a2 1y1caencpdz
1zhmlstinu 1zw85pfchti 2001fkp5u6h 208rsbasetz 20hf5uadi50 20llkixkn0u 21h8d2vzveu
21rjlonqlgr 221srhyx777 22e9gyct6pt 23bp5c22a64 23td48uzb4o 24i5dbgbbwu 24m307xrqj8
24zvy2jn066 25hkia8elsh 26dl6d590pw 26p0pox5ih5 28m2nj7t1ai 29cuvi6brb7 29pp8udj758
2ar7pkio40q 2b4buzps3iv 2bha0n1maii 2bnomro29op 2ctch9er6sy 2dlokcmepa7 2e3wuodbn4n
2eo0t4cv1bx 2eqqdpr6y6l 2ez8y1wu510 2f3kbhdau7v 2f5m0dtz7h7 2f64uig59ce 2f8ysxasbj0
2g11equ3ej9 2ga526e8lba 2goloszt3wl 2vukvg7fz2 36x8grruar 38qdfzpzsy 38wd813nnm 3e8m69i6px
3h3654w2x5 3jl1wtkc8z 3pvfw75k0n 42i3qi2kqr 5aogdjjq7f 5fx9e6xivf 60wo7der4h 63ca96oy9
7qjfvc3mfw 828kefcq5b 897mfygql7 91nocd6y0v 9qqxtichxg a3gcjxyt4v a856k9przd a9rnvc3bov
abvrdob075 ampgmeh0hj as8spwtvhs b18vsh7xkk bd4ih12a5g bw2pr4gsv7 bzmaey2pxa c3otgcpo48
cc8f7eex54 cc9shmefk9 cw15fw4w2z d5lunw41co dm8np9l03r dtmfs1qh53 dwimtlerx2 e2mlz70bms
ey2t4zrvpv f9lf92rjdm fadiz4wjrc fjigpgkh48 fq3b8i711x g9vvo1s9wj i71hixem1y ir2uzlbt1n
iujm8gc03s j14khy8ety laeqp7dv1n lcrgbtae8z m7z41i9uyp m9sxtgz7ql mnw2c6a94s mwb55979f
nhxxa9f929 nol98ub2bf nrvkv9f39v ns9qbu2am o16e7yhvlw ooiwehnsxf p9opa2bx8q pimu0z4oli
ppgsuzafjg q87eo63d23 qkr993b8t5 qp0ia20eio qskscbcew2 r7iq213s8t rpimxl3qzc sqi0j1mpmh
td75ldeu9r tv2dui58mw ubqgtjd59q uhsbgsqkzx uq2jz2xro2 x2k9ol8xmd xj5jibigih xpl6q0qcw6
xzee98w8wg y04w7799k6 yazbqa1tz3 ygeg7xw7jd yk6pvkpp96 yp4a0p4076 yu25hkanze zxwooltwau
`
    .trim()
    .split(/\s+/),
);
