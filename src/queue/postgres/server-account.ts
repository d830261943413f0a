import { execFileSync } from "node:child_process";

/** Options for `spawn`: empty where the server may run as we do. */
export type Account =
  { readonly uid: number; readonly gid: number } | Record<string, never>;

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or else as `nobody`. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is no account `postgres` or `nobody`. Run as another user, or set DATABASE_URL",
  );
}

function idOf(flag: "-u" | "-g", name: string): number | undefined {
  try {
    return Number(
      execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return undefined;
  }
}
