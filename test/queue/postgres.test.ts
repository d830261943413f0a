import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readdir,
  rm,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";

import { takeOwnerLock } from "../../src/queue/owner-lock.ts";
import { findBinaries } from "../../src/queue/postgres/find-binaries.ts";
import { placeBinaries } from "../../src/queue/postgres/place-binaries.ts";
import { serverAccount } from "../../src/queue/postgres/server-account.ts";
import {
  startPostgres,
  type PrivatePostgres,
} from "../../src/queue/postgres/start-postgres.ts";
import { newFolder } from "./new-folder.ts";

const folders: string[] = [];
const servers: PrivatePostgres[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});
afterAll(async () => {
  await Promise.all(folders.map((made) => rm(made, { recursive: true })));
});

function folder(): string {
  const made = newFolder();
  folders.push(made);
  return made;
}

async function start(
  at: string,
  patienceMs?: number,
): Promise<PrivatePostgres> {
  const server = await startPostgres(at, patienceMs);
  servers.push(server);
  return server;
}

async function ask(server: PrivatePostgres, sql: string): Promise<unknown> {
  const client = new Client(server.connection);
  await client.connect();
  const { rows } = await client.query<{ value: unknown }>(sql);
  await client.end();
  return rows[0]?.value;
}

/** A folder below one that the server's account can enter. */
async function folderIn(parent: string, name: string): Promise<string> {
  await chmod(parent, 0o711);
  return path.join(parent, name);
}

describe("a private server", () => {
  const shared = folder();

  test("is durable, and reached through its socket alone", async () => {
    const server = await start(shared);
    expect(await ask(server, "select current_setting('fsync') as value")).toBe(
      "on",
    );
    expect(
      await ask(server, "select current_setting('listen_addresses') as value"),
    ).toBe("");
    expect((await lstat(shared)).mode & 0o777).toBe(0o700);
  });

  test("keeps what it has, and tidies up what interrupted starts left", async () => {
    const before = await start(shared);
    await ask(before, "create table kept as select 1 as value");
    await before.stop();
    const left = path.join(shared, "unfinished-x");
    await mkdir(path.join(left, "base"), { recursive: true });
    const after = await start(shared);
    expect(await ask(after, "select value from kept")).toBe(1);
    expect(existsSync(left)).toBe(false);
  });

  test("has one owner at a time", async () => {
    await start(shared);
    await expect(startPostgres(shared, 200)).rejects.toThrow(
      "is in use by another process. Stop that one, or set DATABASE_URL",
    );
  });

  test("is worked on by one process at a time", async () => {
    const { connection } = await start(shared);
    const first = await takeOwnerLock(connection);
    await expect(takeOwnerLock(connection, 200)).rejects.toThrow(
      "Another process works on the private database",
    );
    await first.release();
    const second = await takeOwnerLock(connection);
    await second.release();
  });

  test("starts where a crash left the number of another process", async () => {
    if (process.platform !== "linux") return;
    await (await start(shared)).stop();
    const lock = path.join(shared, "data", "postmaster.pid");
    const account = serverAccount();
    const other = spawn("sleep", ["60"], { ...account });
    const stale = [other.pid, path.dirname(lock), 1, 5432, shared, ""];
    await writeFile(lock, stale.join("\n"));
    if (account.uid !== undefined) await chown(lock, account.uid, account.gid);
    const server = await start(shared, 0);
    expect(await ask(server, "select 1 as value")).toBe(1);
    other.kill();
  });

  test.each(['with spaces, "quotes" and é', "long".repeat(30)])(
    "lives in a folder named %s",
    async (name) => {
      const server = await start(await folderIn(folder(), name));
      const { host } = server.connection;
      expect(await ask(server, "select 1 as value")).toBe(1);
      await server.stop();
      expect(existsSync(host)).toBe(name.length < 100);
    },
  );
});

describe("the binaries", () => {
  test("are copied and mended where they cannot run as they are", async () => {
    const installed = await folderIn(folder(), "native");
    await cp(findBinaries().folder, installed, {
      recursive: true,
      verbatimSymlinks: true,
    });
    await chmod(path.join(installed, "bin", "postgres"), 0o644);
    const lib = path.join(installed, "lib");
    for (const entry of await readdir(lib, { withFileTypes: true }))
      if (entry.isSymbolicLink()) await rm(path.join(lib, entry.name));

    const home = folder();
    await chmod(home, 0o711);
    const binaries = { folder: installed, version: "18" };
    const placed = await placeBinaries(binaries, home, serverAccount());
    expect(placed).toBe(path.join(home, "server-18"));
    expect(await placeBinaries(binaries, home, serverAccount())).toBe(placed);
  });

  test("that cannot run at all are said to", async () => {
    const installed = folder();
    await mkdir(path.join(installed, "bin"));
    await writeFile(path.join(installed, "pg-symlinks.json"), "[]");
    await expect(
      placeBinaries(
        { folder: installed, version: "18" },
        folder(),
        serverAccount(),
      ),
    ).rejects.toThrow(
      "do not run on this system (they need glibc on Linux). Set DATABASE_URL",
    );
  });

  test.each([
    [
      "linux",
      "riscv64",
      /no PostgreSQL binaries for linux-riscv64.*Set DATABASE_URL/,
    ],
    ["win32", "x64", /does not run on Windows. Set DATABASE_URL/],
  ])("there are none for %s on %s", (platform, arch, message) => {
    expect(() => findBinaries(platform, arch)).toThrow(message);
  });
});
