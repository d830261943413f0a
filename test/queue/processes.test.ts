import { readFile } from "node:fs/promises";
import path from "node:path";

import { openQueue } from "../../src/queue/open-queue.ts";
import { eventually } from "./eventually.ts";
import { delivery, judge, numberOf, silent } from "./jobs.ts";
import { folderWithDatabase } from "./folder-with-database.ts";
import { newFolder, removeFolder } from "./new-folder.ts";
import { spawnProcess } from "./spawn-process.ts";
import { startTestServer } from "./test-database.ts";

test("a process killed in mid-job loses nothing, and the next one runs it at once", async () => {
  const folder = await folderWithDatabase();
  const first = spawnProcess(folder, "both", "1", "2", "3");
  await first.told("accepted 3");
  await eventually(() => {
    expect(first.lines.filter((line) => line.startsWith("start"))).toHaveLength(
      2,
    );
  });
  await first.kill("SIGKILL");

  const ran: string[] = [];
  const queue = await openQueue({
    dataFolder: folder,
    log: silent,
    onLost() {},
  });
  // Without the requeueing, two would be active until their heartbeat is missed.
  expect(await queue.count()).toEqual({ waiting: 3, active: 0, dead: 0 });
  await queue.work(
    {
      async run({ job, attempt }) {
        ran.push(`${numberOf(job)} attempt ${attempt}`);
      },
      async giveUp() {},
    },
    { concurrency: 4 },
  );
  await eventually(() => expect(ran).toHaveLength(3));
  expect(ran.toSorted()).toEqual(["1 attempt 2", "2 attempt 2", "3 attempt 1"]);
  for (const number of [1, 2, 3]) {
    const again = delivery(`delivery-${number}`, judge(number));
    expect(await queue.accept(again)).toBe("duplicate");
  }
  await queue.close();
  await removeFolder(folder);
});

test("of two workers on one database one is killed: the other runs its jobs", async () => {
  const server = await startTestServer();
  const url = await server.emptyDatabase();
  const web = spawnProcess(url, "accept", "1", "2");
  await web.told("accepted 2");
  expect(web.lines).toEqual(["open", "accepted 1", "accepted 2"]);

  const killed = spawnProcess(url, "work", "60000");
  await killed.told("start 1 attempt 1");
  await killed.told("start 2 attempt 1");
  const survivor = spawnProcess(url, "work", "10");
  await survivor.told("open");
  await killed.kill("SIGKILL");
  await survivor.told("end 1");
  await survivor.told("end 2");
  expect(survivor.lines).toContain("start 1 attempt 2");

  await Promise.all([web.kill("SIGTERM"), survivor.kill("SIGTERM")]);
  await server.stop();
});

test("a folder belongs to one process, which ends when its database dies", async () => {
  const folder = newFolder();
  const owner = spawnProcess(folder, "accept", "1");
  await owner.told("accepted 1");
  const pid = Number.parseInt(
    await readFile(path.join(folder, "data", "postmaster.pid"), "utf8"),
    10,
  );
  process.kill(pid, "SIGKILL");
  await owner.ended;
  expect(owner.lines.at(-1)).toBe(
    "lost: The private PostgreSQL ended by itself (SIGKILL):",
  );
  await removeFolder(folder);
});
