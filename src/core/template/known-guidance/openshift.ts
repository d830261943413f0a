/** Written by scripts/fingerprint-guidance.ts. */
export const openshiftGuidance: ReadonlySet<string> = new Set(
  `
106ahca72xp 112r3uu149w 116znjel34m 11t5ujlgrx7 135skdtg3pp 13myravq0n4 15a9vu4u4tu
15izpz8djgq 15zr2kqc44n 172f74jkqrv 17yce6qy75z 183ncj8nqki 189nw5ykkwo 194htv5fyc1
19i847iu2kk 1aadnyawwfh 1aq0l6nvtvv 1c0j9eymfpp 1d595yva90 1dawa8hs7vt 1dx7m0jqnu9
1e1nl1x6cnh 1e3uppl2qbs 1eieybepikx 1emnedt81qz 1f3z99ufjtf 1gfsu46x76n 1gh1575kqj8
1giv1lcygc0 1gkuydmekjx 1gqoqajftlg 1hn5pk4vys3 1i04wyn8ko3 1izdma4fam5 1jb44je839v
1jbiswb2vq0 1jqqvflvx5r 1k8uj4j8kpe 1klgghzdli8 1krpq3r2ht9 1l3fd7kuytt 1l4i72b59nl
1lkdmwmmh7a 1p12d2rovbm 1plqg38mop 1ptjyyq7l5d 1qnhmxvfpkz 1r6q04qcldh 1r9ii64577j
1rjbbjeu3oo 1rjsauz2f4o 1ry9mprv9cl 1rzeyrxcokw 1s3i3d8fju3 1sgm8ye9hbg 1skevkoixda
1tieq9b9is9 1tl0ua2d3en 1tstks82809 1u0pgcro5qp 1uzlpbcowyh 1vdwv7ebf6p 1w22tobzei9
1w28exbd7yw 1wjpty3r4j9 1wpfq337shm 1wqqiwbz8ds 1y0walqmsrd 1yfpl6wb26n 1ynwg5olmn1
1ytd0jfumhj 1zfz84zkm8l 1zvpgp6cgfe 20750jq00la 21rx6djhfzn 22f8u1mpf3d 22suaudvlrc
22ygsjpywo4 233i2jsfs8v 23meyheo0lj 23su17z21zy 2479edeuf4b 24n40ezdfsz 25biy25lmd6
25dis61bos3 26dmh7mhv35 271lb1elsuy 2auilzyjh6q 2buhpw58tax 2d3hqhkmcua 2dzo3v44vdg
2e187eex3jv 2egmjf9im4e 2emrly79cbk 2fb6bn20d6r 2fwrqg16n2c 2fzakgyh1ef 2g74y5acwt2
2gh87z7zqd8 387ejnrz5 3iqxu0gmef 3rd2d5gnlg 4v27xjx690 5fslp09r5f 5zmf58pns8 6ymf4rx57r
73us2boa53 77thzvp4we 8ozs5y1fys aaqklj876a aeckdl63vm ag6sxn1f12 bcqon3vtky c3gxup1278
ddo32mcz9m dyeg3y3ymy eaaiu7p4sz erdt7r6tl4 f25du5r2fk ftx1x3apdm g2e34gnhzi gwutcjella
gzpitkvhr1 h7rm034x5c h91jmdtlvl i8erk18u6g ih02p1hg12 jcpuz0uocm jijz5htrv0 jx6k8ubow2
ka3tld9qhg kavfq3jx6z khbntb2poo kmv7rrolgh ku8bnsfty9 m5r5gerq2x mi8odpygo9 p17llj43p1
pd63lkk0nj po30hwmos0 q9honbinv7 r01j18plxz r1t773plil rh6dlgi02q s39t5kuqz1 smvcsg1e05
t9hezwdsp2 u19ksethcr vdlqdop9ji wzpnsi90xh xb8hbladei xsw4eq6fa8 xthgv7ubs0 z3hi9wy0rb
z5yl82dvk8 zq1p0ylm3k zza9lcgpfq
`
    .trim()
    .split(/\s+/),
);
