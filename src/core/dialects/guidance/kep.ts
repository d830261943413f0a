/** Written by scripts/fingerprint-guidance.ts. */
export const kepGuidance: ReadonlySet<string> = new Set(
  `
10fi4kxorc9 10yochcp8gg 11bwev972ku 1325ll02lj0 140f6upi0t4 14u8xc1dtbj 16zor6zcrg8
1712kk8ki9l 194htv5fyc1 197data02s9 1a3zaco258p 1beafejg4mn 1c00w9h5vt0 1c0j9eymfpp
1dawjd32gxy 1f9fhpqfaaj 1fcbk0qjnlh 1fh8oztyo2h 1fiyvri1duc 1gfsu46x76n 1i4fspgrl3i
1j6m5g26d2y 1jkdn8wcgie 1jsguhqsrrr 1l3fd7kuytt 1n20kw7ieda 1nmxx53m5ni 1o21klfyq7
1phwi6hjmoe 1pnl12bbhdx 1qjl61d54fk 1rdzpfgs6fb 1s8w3f8xdjd 1sagh4cstje 1stj6d7wtww
1t0l1hcqxez 1t1iqdm42pj 1t63u1j3dj1 1tl0ua2d3en 1tptbatw07y 1u6gk7vd2vd 1ufw6r016zi
1uzlpbcowyh 1volbmzfn4e 1xdsg9lp760 1yo8cwkne2f 1z8hz3l7ptp 1zgcotqdimz 1ziqbaa01nm
20luw9hdgmo 22h3uwon7yc 23fur7utal3 26t4hey5i8l 270p6pdbyzo 27rooesvyjn 2953p44i8c3
29pulgk1nfg 29q9mh9kv7h 2b7105jx74a 2cozjqqkrwb 2ene3gmskon 2f4srd0zlcu 2fjbmgynzcm
2g3wuk9id0o 2g8zabwk2sd 2gga6m175lc 2j5q0c7ndv 2ktho5hhv3 38jgvrqoa4 3e2upyr3yo 3k0n25q3zn
3qd22b46wd 4c209ph6fa 4lstpxr3io 52fcagvwb 5gruchnaps 5zmf58pns8 67buvs2qtj 6b6t1uksfj
6r39s8bi7h 8g5gxfdzb0 arsr2mia7w auf5k16oyn cvr3v26rpu dgw8co4ams e0cjokjid0 e4ceyeecov
e5j2rhsjv2 fefno5dedl fwuiihxeet g91mx2eobc gjyzhrbgea gkwz7sm2k2 h1b23hrzl9 hffvqcomd1
hgjb9vp9zh i6bqd1tf0s j51i5lh1i5 jijz5htrv0 ju8bnt9mdi meb7wj8r9g mi8odpygo9 nsf0qs6l4r
o8ansdpjwc q3unn3gc7u rgqukk034 sgcqc05r8i sw2xom0jg4 sytp243m6 sz4zj6n00t t5k69r0tjr
tpkjzxd88y tuome20us u2cvvb6zht u5919rsbp2 uwz3rqiejr voxilucyu5 vrdv7av9xg vx24lbtpe4
winmao7yu6 wvsjksq7tt xuzd7hdjst zcxfoft60t
`
    .trim()
    .split(/\s+/),
);
