import { readdirSync, readFileSync } from "node:fs";

/** Made when the dependencies are installed. */
const folder = new URL("../../dist/bundle/", import.meta.url);

test("scripts of the bundle are ASCII, since they are read as if each byte were a letter", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts).toContain("engine.js");
  for (const name of scripts)
    expect([name, firstOther(readFileSync(new URL(name, folder)))]).toEqual([
      name,
      undefined,
    ]);
});

function firstOther(bytes: Uint8Array): string | undefined {
  const index = bytes.findIndex((byte) => byte > 127);
  if (index === -1) return undefined;
  return Buffer.from(bytes.subarray(Math.max(0, index - 40), index + 4)).toString(); // prettier-ignore
}
