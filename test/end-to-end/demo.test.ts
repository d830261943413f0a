import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { childEnvironment } from "../share/child-environment.ts";

const demo = fileURLToPath(new URL("../../demo/main.ts", import.meta.url));

test("the demo tells of a label, the spec that it starts, what is left in it, and the push that ends it", async () => {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [demo],
    { env: { ...childEnvironment(), NO_COLOR: "1" } },
  );

  expect(stderr).toBe("");
  expect(stdout).toMatch(
    /puts the label spec:prd on it[^]*A spec was started from this issue: \[#2\]/,
  );
  expect(stdout).toMatch(
    /Draft pull request #2 Spec: Usage export[^]*Check run: neutral, Draft: \d+ errors in 1 spec/,
  );
  expect(stdout).toMatch(/✗ Check run Specgate: failure, 5 errors in 1 spec/);
  expect(stdout).toMatch(
    /answers after \d+\.\d\d s, with 3 reads and [34] writes[^]*✓ Check run Specgate: success/,
  );
  expect(stdout).toMatch(/Review comments: 0 open, \d resolved/);
});
