import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const demo = fileURLToPath(new URL("../../demo/main.ts", import.meta.url));

test("the demo tells of a failure, and of the push that mends it", async () => {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [demo],
    { env: { PATH: process.env["PATH"], NO_COLOR: "1" } },
  );

  expect(stderr).toBe("");
  expect(stdout).toMatch(
    /answers after \d+\.\d\d s, with 3 reads and 4 writes/,
  );
  expect(stdout).toContain("✗ Check run Specgate: failure");
  expect(stdout).toMatch(
    /answers after \d+\.\d\d s, with 3 reads and [34] writes[^]*✓ Check run Specgate: success/,
  );
  expect(stdout).toMatch(/Review comments: 0 open, \d resolved/);
});
