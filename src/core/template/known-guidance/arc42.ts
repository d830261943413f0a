/** Written by scripts/fingerprint-guidance.ts. */
export const arc42Guidance: ReadonlySet<string> = new Set(
  `
10q66mx7hl5 13c097r78bi 13irmut263u 13w6ybtmsum 167vin6b4sx 184v4zjth4p 1a47o9pyh4p
1cl8fml71zd 1heygik2r2w 1icgs9arx25 1k1pgcf8xsr 1qiwud4j3sv 1uzdnfdqfbv 1v6idqhx8ni
1vm5pbyxib4 1xyu8szjsv0 1zm1zkdo58n 20eue08bjlk 20fau91erw8 22jqrka2ol9 23xf1jd5lmm
27rlyhioep7 287mreb7mtu 288bpwjwvm1 28jxj2sz1df 2a00h3v0oqk 2a72njtxpib 2admjkyecct
2byvo56a9xj 38kwy4iky 48e2oyyzcw 6qf4yfgsy3 7ej1prxj4v 7srsy8f9f a2deqejiu1 ajftelcuu7
bu65tb92js bzgkph0ple c5dek3rvop f6gwz6czre fc95q4vivu fm59eiit7p ld4e4k1ev8 m9gjjy6z7w
ntrv7d8ag4 p0l0lv28qt p0sl7e18ga p59kjz9uc6 ywcqdsbu6f
`
    .trim()
    .split(/\s+/),
);
