/** Written by scripts/fingerprint-guidance.ts. */
export const specKitGuidance: ReadonlySet<string> = new Set(
  `
10vmie1j7i2 12muv8kexlz 12x5uihf5fk 142u5bv5rdw 14n8t2o8c7f 18mmnqdek7p 1a31p5d7xus
1akyoehyxre 1b3t7t56o3u 1bohsln8w2m 1bv50uv2qpn 1i93gjuwc1u 1ivjcs9955s 1llgaf39oqq
1m9tzp4yhw5 1nq5vryewux 1ns8zsphmqa 1qi9dvu5sk6 1rp840pu032 1tem13vuzvf 1trh6r0l8y0
1tw2wqiqmva 1uxcbuoqjjg 1wnxy7nrnhe 1y6kn44hdeu 1yu58uhq50g 1za56g0or13 1zqwaqqjoq9
212bbojk5sn 22p6vtp9by3 24g628mkg3r 24th5a6vo66 25wla7h3cdy 26tf63ij1oz 27paov3sk7f
29gkr6d7sdo 2e0wtd535kg 2ertoovs3ix 3v5awqgs9q 4xgbfh2oo3 5u71dminfa 845dtk2i4h ahm96qccwj
f7dxnc3nwb hu45k3clfa ii1gatthzl l69c3qnksc qsa1otmp0g rxmnpc381i ua90jf5qkj xj48zrqwtm
ztz0trjzlk
`
    .trim()
    .split(/\s+/),
);
