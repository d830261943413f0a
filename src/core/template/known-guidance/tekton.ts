/** Written by scripts/fingerprint-guidance.ts. */
export const tektonGuidance: ReadonlySet<string> = new Set(
  `
10da2wy188g 111abhs9ys8 11ia1af9p5s 13e9qexaw2g 1421w3v9ka0 16083utwlbm 160kyua0smu
163nj1rbmbt 18ikc0y2ull 19m8dxxug7s 1g0ky5ucozf 1g2nlhk7pxt 1lwa0f7j3ft 1o1h1ssrxyw
1q6jcify0ps 1qc1uoc9dmt 1qnsos2o6n6 1rfnno5crw1 1taubewwd84 1vpojiem7ww 1we00s5byuj
1xaos6hsbx5 1ynwg5olmn1 21mvr7c2u5m 21ss09dhxjl 22h3uwon7yc 23zd2ectble 24gr1id7hm1
24hu8nw2yup 24vanhd5ogk 26cz7halq2h 26r15u5xeop 271lb1elsuy 2amvxtn93q6 2d52qqcz7rx
2dles39z97 2dqtpkdf51g 2go3kiftto0 3nbdrmjtyn 5dkx1d7k6d 84vgvuntnd 94jfmgdmaa a4na40wuwu
aky4uuuqbg baekpz5zyi ddo32mcz9m fg8q46ajp7 gacso9qdj4 h3qb6ipbka hb7osvef5f idj0aav6ye
j461sawy6i kfc5rc48rp ltfzr4xjw n6n4empjnf p35oyoazp pqzioaq2nm rtfr1dqh23 tav2klay6q
tmkgh0yg77 xr4q6t2vd5 zavuvcjc5w
`
    .trim()
    .split(/\s+/),
);
