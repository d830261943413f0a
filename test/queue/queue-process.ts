import { setTimeout as sleep } from "node:timers/promises";

import { openQueue } from "../../src/queue/open-queue.ts";
import { delivery, judge, numberOf, silent } from "./jobs.ts";

/**
 * A process of its own, to be killed. Arguments: URL of a database or folder of a private one; then what it does:
 * `work <milliseconds>` runs jobs that take so long, `accept <number>...` accepts deliveries, `both` does the two.
 * Tells what it does in lines on stdout.
 */
const [where = "", role, ...numbers] = process.argv.slice(2);
const isUrl = where.startsWith("postgres:");

const queue = await openQueue({
  databaseUrl: isUrl ? where : undefined,
  dataFolder: where,
  log: silent,
  onLost(error) {
    tell(`lost: ${error.message.split("\n")[0]}`);
    process.exit(1);
  },
});
tell("open");

for (const text of role === "work" ? [] : numbers) {
  const number = Number(text);
  await queue.accept(delivery(`delivery-${number}`, judge(number)));
  tell(`accepted ${number}`);
}
if (role === "work" || role === "both") {
  const takes = role === "work" ? Number(numbers[0]) : 60_000;
  await queue.work(
    {
      async run({ job, attempt }) {
        tell(`start ${numberOf(job)} attempt ${attempt}`);
        await sleep(takes);
        tell(`end ${numberOf(job)}`);
      },
      async giveUp() {},
    },
    { concurrency: 2 },
  );
}
// A test that fails leaves nothing behind.
process.stdin.resume().once("end", () => process.exit(1));
process.once("SIGTERM", () => {
  void queue.close().then(() => process.exit(0));
});

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
