/** Written by scripts/fingerprint-guidance.ts. */
export const enhancementGuidance: ReadonlySet<string> = new Set(
  `
10an4knze41 112r3uu149w 11crb1f206e 11glw4exj2l 12qfqgeq34b 12s6ei1jr29 13qcvws5sp
13yye4585jw 146vp1881mf 147xogwh0vo 14g7m5ra2xz 14p93jm3fw9 14w279h5sp 155kem47912
15l7o9hab0a 15zr2kqc44n 164kfq35y1h 16x2ea0v5fz 172f74jkqrv 18tnmhqidyp 19i847iu2kk
1aadnyawwfh 1afp2rz8og5 1aq0l6nvtvv 1c0j9eymfpp 1c73pql3g0u 1c8l90z3k3b 1d595yva90
1d7op1ly474 1dc2235p2h4 1dcusqwe872 1dtxpb0gzno 1du6wlwzksx 1e3uppl2qbs 1e9lmdggcpv
1ehika6yad 1gama9qqpsr 1gh52qzgz1r 1ghqabkny9v 1gmryhih7u6 1gquaitw3vq 1hb22ho2elt
1hb3kv0e5mw 1hn5pk4vys3 1hvzmonzph2 1k36xd3o8fv 1k5hs623m4o 1kchcnjictx 1kd5tt4g5t3
1kjeu4eqdtp 1l139yivtc5 1maqlanbvul 1mgb81h1vug 1mingb49ezp 1mlhjxuz3hb 1mzndsxjjxk
1n4bswd9tc4 1nigvb0c45m 1p12d2rovbm 1praxgdwdan 1pxuhgpcd24 1q2tp7tw88o 1qge1ffij3d
1r6q04qcldh 1rjbbjeu3oo 1rqjl4w8667 1rzeyrxcokw 1s3i3d8fju3 1sip2p0kqxm 1skevkoixda
1smg8ja04ka 1trmace5vg6 1ubjeq34myh 1v3nilacug2 1vdwv7ebf6p 1volbmzfn4e 1vslv2tg7e4
1vyuc89wjvy 1w1r5rehozj 1wdp0srr9rb 1we00s5byuj 1wjpty3r4j9 1x0obdwjn7k 1yfpl6wb26n
1yj595n64te 1ynwg5olmn1 1ytd0jfumhj 1yzc0p5poya 1z48pw1879u 1zf0q3rhduf 1zgqhoydphn
1zluv4p78hl 201k9f796ft 20750jq00la 20u5o29ycd6 216druo2hn2 21ap9cojgmz 21f18sg5t61
21rx6djhfzn 21sauujuu52 22f8u1mpf3d 22glr219mhg 22nh2p1tlp8 22qmyrqfmwf 2479edeuf4b
24g9d9p7apd 24huas86l31 25xeigfdjgi 271lb1elsuy 274o22ftwg3 27r4rutdml6 27s9ypacrg3
28lwhb5sv2n 2918tuak7on 2b8dyor6vw0 2btlbd5lwk2 2buhpw58tax 2c8spz9twk3 2cog13mm4ye
2d3hqhkmcua 2deqj7uasqw 2dhwssv4lju 2elohepkwbz 2erl3pbsmea 2fhivtqwwvc 2furk2a9e97
2g74y5acwt2 2g7sbpzzpx3 2g8yt6j4j2o 2gh87z7zqd8 2uqew8esz2 2vlwa8x2fb 3ms774wt6g
3rd2d5gnlg 4fuc7vrug2 5tojse0nco 5y2tra7g8 6c4hvwvr0m 6dru7gxv4s 6qgml6dhnx 6vfew137kf
6ymf4rx57r 74pjb6a3za 77thzvp4we 7yky5oklte 8d118y14b9 8l8r97lngj 92tj0nuhyp aaqklj876a
ag6sxn1f12 akfow6g7gv bcqon3vtky bgpcgc0k74 bixva9gvkv bqndyrn9jy cvo3vgbry1 cydm9ixgk9
ddo32mcz9m dspg5y4zyq dyeg3y3ymy f42lqfirid g2e34gnhzi gg86yybsys gwutcjella h7rm034x5c
h91jmdtlvl jx6k8ubow2 k2h1hzxoa1 khbntb2poo kngca4uxz7 l6t4b0taut l7hagvvhti l9bknku31k
mi8odpygo9 myzbal37gy neh7mo68m6 nlzd7z104b o80bdwd0ar p17llj43p1 pd63lkk0nj peoi409ktg
pgh223eggc po30hwmos0 q5tg72opo0 q9honbinv7 riplhceojg rqiit3y79s ry6depjx71 semydl0hbs
shrn8bi8kz svece6li9i tbjs8u1u21 tupchy2gcf u19ksethcr uh134gqx3z uq5k4kqpw2 uqd1wcfwk3
utnbu1yyor v5l633wysr w9gl8yc3tn wsscv38620 wx6tk29ysm x7z7ukit7x xb8hbladei xl9rjg8pex
xthgv7ubs0 ybb39b9aqf ysdrqflu82 z2bxj3bric z4o2qlqedg zex0l06kgg zq7p32x2zu zs64f37axy
zza9lcgpfq
`
    .trim()
    .split(/\s+/),
);
