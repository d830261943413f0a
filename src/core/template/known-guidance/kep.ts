/** Written by scripts/fingerprint-guidance.ts. */
export const kepGuidance: ReadonlySet<string> = new Set(
  `
107wb9fu05 10eoi8kjhng 112r3uu149w 112wy4wcuf2 113phspkq2x 11dnxxb2qth 11iflpt5o8v
147u4l3ourh 14t01lexc60 160kyua0smu 16v29pe3rhv 175evfevqef 18brkhcat6j 19vk74htzko
1ajplj1mlcp 1c0g6gvdpy0 1cncga07cij 1cq2ojg135p 1dawjd32gxy 1e8638t1hlg 1f4rgspt8dz
1f5uz0ecxqy 1fkug4gisku 1g2nlhk7pxt 1g4pbgxxde3 1gcj4rowduj 1gw5wgwg2bk 1gx4zarify3
1hca8luesjk 1kzx9pa4z9x 1m2eengfl3u 1n51fbtjwuv 1ncw85vnd03 1nmxx53m5ni 1ob5p2kuz0r
1ofly22zfo2 1op5l9zsq7v 1p1048jwxfl 1p12d2rovbm 1pnl12bbhdx 1s8w3f8xdjd 1skevkoixda
1t0l1hcqxez 1taubewwd84 1ufw6r016zi 1vdwv7ebf6p 1volbmzfn4e 1vsbuzzh713 1wbs1jh7gun
1we00s5byuj 1wjpty3r4j9 1wz7195oij5 21bhj3wrlve 21vpwkymqt9 225rfpn97om 22h3uwon7yc
22sq652m2sp 23zd2ectble 245tv2u25cs 24vanhd5ogk 25cf9k7bud 26oop4mp9x7 26q2om8wlc5
26r15u5xeop 271lb1elsuy 27izh4isl2x 27rooesvyjn 27z9mz00mgb 28al776g65a 2953p44i8c3
29b43gidwmj 29q9mh9kv7h 2apq41gisj7 2aw7gmhrgpo 2bwwcz0wsq4 2ctwrbv44gq 2d52qqcz7rx
2delxw3pxho 2exrl0je421 2g73h3z22ai 2j5q0c7ndv 38wleb77 5htx95xxni 5zkmnr7r2r 7nj82bs4i6
a4na40wuwu bqndyrn9jy cbeix4bent flb0ax2zmk fmgbkflw9p gn122bk3r8 h1b23hrzl9 hnkcuh6s6r
i6bqd1tf0s k1i52hmxqn l9bknku31k m0ms4ni8lc m6gs5b9qwq mzwvz1qhc4 px09j9mzxr q5hc1h7po5
r46fjsf49g rgqukk034 sf9w6b68lc tctmfc0vpf tk0lw5kmvt tpkjzxd88y u19ksethcr u2cvvb6zht
uk6t8l23wm vjofj7023a vxukbd42nj wenfh8al4z wvsjksq7tt x3t8r3649j xthgv7ubs0 zz0l4jvufq
`
    .trim()
    .split(/\s+/),
);
