/** Written by scripts/fingerprint-guidance.ts. */
export const tektonGuidance: ReadonlySet<string> = new Set(
  `
10da2wy188g 111abhs9ys8 11ia1af9p5s 1421w3v9ka0 163nj1rbmbt 18ikc0y2ull 19m8dxxug7s
1g0ky5ucozf 1g2nlhk7pxt 1lwa0f7j3ft 1o1h1ssrxyw 1qc1uoc9dmt 1qnsos2o6n6 1rfnno5crw1
1taubewwd84 1vpojiem7ww 1xaos6hsbx5 21ss09dhxjl 22h3uwon7yc 23zd2ectble 24gr1id7hm1
24hu8nw2yup 24vanhd5ogk 2amvxtn93q6 2d52qqcz7rx 2dles39z97 2dqtpkdf51g 3nbdrmjtyn
5dkx1d7k6d 84vgvuntnd 94jfmgdmaa a4na40wuwu aky4uuuqbg baekpz5zyi h3qb6ipbka hb7osvef5f
j461sawy6i ltfzr4xjw n6n4empjnf p35oyoazp pqzioaq2nm tav2klay6q tmkgh0yg77 zavuvcjc5w
`
    .trim()
    .split(/\s+/),
);
