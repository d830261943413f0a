/** Written by scripts/fingerprint-guidance.ts. */
export const kepGuidance: ReadonlySet<string> = new Set(
  `
112r3uu149w 112wy4wcuf2 113phspkq2x 11iflpt5o8v 147u4l3ourh 160kyua0smu 175evfevqef
19vk74htzko 1c0g6gvdpy0 1cncga07cij 1dawjd32gxy 1f5uz0ecxqy 1fkug4gisku 1g2nlhk7pxt
1g4pbgxxde3 1gcj4rowduj 1gw5wgwg2bk 1gx4zarify3 1hca8luesjk 1m2eengfl3u 1n51fbtjwuv
1ob5p2kuz0r 1ofly22zfo2 1op5l9zsq7v 1p12d2rovbm 1pnl12bbhdx 1s8w3f8xdjd 1skevkoixda
1t0l1hcqxez 1taubewwd84 1ufw6r016zi 1vdwv7ebf6p 1volbmzfn4e 1vsbuzzh713 1wbs1jh7gun
1we00s5byuj 1wjpty3r4j9 21bhj3wrlve 22h3uwon7yc 22sq652m2sp 23zd2ectble 245tv2u25cs
24vanhd5ogk 26oop4mp9x7 26r15u5xeop 271lb1elsuy 27izh4isl2x 27rooesvyjn 28al776g65a
2953p44i8c3 29b43gidwmj 29q9mh9kv7h 2apq41gisj7 2bwwcz0wsq4 2d52qqcz7rx 2delxw3pxho
2j5q0c7ndv 38wleb77 5htx95xxni 7nj82bs4i6 a4na40wuwu bqndyrn9jy cbeix4bent fmgbkflw9p
gn122bk3r8 h1b23hrzl9 hnkcuh6s6r i6bqd1tf0s k1i52hmxqn l9bknku31k m0ms4ni8lc m6gs5b9qwq
px09j9mzxr q5hc1h7po5 r46fjsf49g sf9w6b68lc tctmfc0vpf tk0lw5kmvt u19ksethcr uk6t8l23wm
xthgv7ubs0
`
    .trim()
    .split(/\s+/),
);
