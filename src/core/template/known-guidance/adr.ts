/** Written by scripts/fingerprint-guidance.ts. */
export const adrGuidance: ReadonlySet<string> = new Set(
  `
11r3aivcvno 14ubhnjqsyi 182hj8arz4s 183ush309th 1axpccyol7c 1cqrts1yotl 1d5irguaevj
1h6ebs8ysgv 1hgiku9fu15 1hmqfbqbr97 1is2gcigiy 1isojz5znv6 1kiwkd14a8a 1lhewrbf3ml
1m35w8tycgq 1ov7l7dui6o 1pfzzhrjlls 1rdok25zfrm 1scdx8bmnjt 1svgvadeskk 1twzfvu0wzz
1w67ww4bewy 1ywq4yetodl 22arab13ywu 22hqsik1mg0 22m5mi8f3sh 249n4aspef0 261b55tfqd0
26t9l3eqt35 28gb1urfys0 28q6ab5afte 2bxnbtjk0rg 2c0efy7mbzp 2c8vak5jvv 2e0l1rl16l8
2fhyvxkptzq 2gkhbek6km3 38qdfzpzsy 41vc7hl1hu 49p1c2ef4n 9v5zdzgauv dbdt34k0zv evqucigo6c
hc4oxsoyg jeuqd63yxs jlswbvp1wg l2cvzqivau m2scvykv3c ozzo86vqqx pze6avaveh pzvqw36kqx
q07b0uov9h q3b4g8ky75 r8v7a72len sg0zqptyou t96x3jsrut tj9d9g71q5 uz49moumky w8mojjowvd
wn1lnk3yev wnjthkb2vb x6xuh4933s y845wimv37 yg3ngarzjp
`
    .trim()
    .split(/\s+/),
);
