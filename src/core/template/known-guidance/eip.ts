/** Written by scripts/fingerprint-guidance.ts. */
export const eipGuidance: ReadonlySet<string> = new Set(
  `
1150zmdhpdl 115osxmrv9a 11e7hmgzhuc 16afmecvxzr 187mda3e5gm 1df0atkyfzq 1f09sjoig90
1fyyz516wxq 1gxj3caf1h4 1k3qq6exwxb 1lhilw011v0 1lq75eq4e9n 1sb4b112vp 1tkxkthw6r
1uoarg8a7ft 21g8b9fanao 3e8m69i6px 897mfygql7 a3gcjxyt4v bcqd0tkiaq ir2uzlbt1n laeqp7dv1n
mnw2c6a94s qp0ia20eio uiwums78ip
`
    .trim()
    .split(/\s+/),
);
