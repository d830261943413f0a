/** Written by scripts/fingerprint-guidance.ts. */
export const designDocGuidance: ReadonlySet<string> = new Set(
  `
1acdrhfqu9d 1ce17igbjcz 1hd7kiswfsu 1hv9qsmpob6 1jvf8q54fwp 1ldyiybic01 1oh41vmd9x2
1ulxnln9ug4 1z7x7g453u3 228hvhgbwpv 22p8p5vhb7b 24hlhuduxo0 26wl1xg1q0u 27xosqxb2ff
2erb1al96z7 62xy506hbk 8h6ky4a5n f8u4opq25c fopsuk7vx8 ge07elm81h ja12iy8dkt kmz5rhmoqd
n5zuh68yle skccdnxzg v1ahs4dsxc z4vxbxihxu
`
    .trim()
    .split(/\s+/),
);
