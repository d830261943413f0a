/** Written by scripts/fingerprint-guidance.ts. */
export const designDocGuidance: ReadonlySet<string> = new Set(
  `
105r7fcczf6 1303rwoe588 13bjbfjqc78 13puyuj5ct4 14eczzaj47z 1acdrhfqu9d 1aqtypai5zn
1ce17igbjcz 1eqcjitob91 1ggd0vsvq5r 1gmja5rdijm 1goqli54ud1 1hd7kiswfsu 1htuwlib727
1hv9qsmpob6 1iqzlcyun0y 1jbkhdikezd 1jvf8q54fwp 1ldyiybic01 1oh41vmd9x2 1ot34g9u69q
1ouvghw5bx2 1pm56ebmabm 1qdd9ssnk92 1r57vl1xist 1trpree8l05 1u5jjx8yi3l 1u814inlx53
1ulxnln9ug4 1ur0a8ykd10 1v4xk4bu43f 1vvcmucgfn8 1z7x7g453u3 228hvhgbwpv 22p8p5vhb7b
22z2usoo9bv 24hlhuduxo0 26wl1xg1q0u 27xosqxb2ff 2a7a3a0tn8 2ayt8yt950f 2b71a9yoozx
2c7b20zk6cz 2c9s5fn2phd 2digvxnlw1q 2dzsrhnfwfs 2e7f32a6w1u 2e7oiixiom4 2erb1al96z7
2uq0n615iv 36f7ki77ad 4y6fhae71i 5na94gtxpo 5xdrcgm7m3 62xy506hbk 7denjo4t6c 8ahn8l3lik
8h6ky4a5n 97waf276wq apvuptq2g8 bdexfja2wd bp69b9kdyq c5j2pglydh ckmyzwt46y e4f8ebmojk
e4l548c60c eerenceun7 f8u4opq25c fopsuk7vx8 ge07elm81h iysz8nicgm ja12iy8dkt jkie83d46s
jmlx6nwt8o k323t33x4g kmz5rhmoqd mq65rga3wc n5zuh68yle nsbzb02uqw ntb6n8mwvq nwcvckd90y
skccdnxzg snylsct0a8 unrpqud5im v1ahs4dsxc vgkocuxa9q ymkvk7xxf4 z4vxbxihxu z92ac4301r
zo29jek8v6
`
    .trim()
    .split(/\s+/),
);
