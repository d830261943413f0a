import { execFile } from "node:child_process";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));

const run = promisify(execFile);

/** TypeScript's compiler on a project, with what it prints where it fails. */
export function compile(folder: string, ...args: readonly string[]) {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  return runNode(folder, tsc, "-p", ".", ...args);
}

export async function runNode(
  folder: string,
  ...args: readonly string[]
): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd: folder }).catch(
    // What tsc has to say it says on stdout.
    (error: { readonly message: string; readonly stdout: string }) => {
      throw new Error(`${error.message}\n${error.stdout}`, { cause: error });
    },
  );
  return stdout;
}

/**
 * A folder of somebody who uses the library: what `npm pack` makes of this package is in its `node_modules`, beside the packages that it
 * depends on and nothing else. The library is compiled for it, since `dist` may be that of another day.
 */
export async function packLibrary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specgate-library-"));
  const source = join(folder, "source");
  await copyPackage(source);
  await run("npm", ["pack", "--ignore-scripts", "--offline", "--silent"], {
    cwd: source,
    shell: process.platform === "win32",
  });
  const consumer = join(folder, "consumer");
  const modules = join(consumer, "node_modules");
  await mkdir(modules, { recursive: true });
  const [archive = ""] = (await readdir(source)).filter((name) =>
    name.endsWith(".tgz"),
  );
  await run("tar", ["-xzf", join(source, archive), "-C", modules]);
  await rename(join(modules, "package"), join(modules, "specgate"));
  await linkDependencies(modules);
  return consumer;
}

/** All that is packed, with the library in the place of what else is built. */
async function copyPackage(to: string): Promise<void> {
  await mkdir(to);
  for (const name of ["package.json", "README.md", "LICENSE", "schema"]) {
    await cp(join(root, name), join(to, name), { recursive: true });
  }
  const options = {
    extends: join(root, "tsconfig.build.json"),
    compilerOptions: {
      lib: ["es2023"],
      types: [],
      rootDir: join(root, "src"),
      outDir: join(to, "dist"),
      noCheck: true,
      sourceMap: false,
    },
    files: [join(root, "src/core/index.ts")],
    include: [],
    exclude: [],
  };
  const project = join(to, "tsconfig.json");
  await writeFile(project, JSON.stringify(options));
  await compile(to);
}

/** Only what is declared: what a consumer's package manager would not lay there is not found. */
async function linkDependencies(modules: string): Promise<void> {
  const { dependencies }: { readonly dependencies: object } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  for (const name of Object.keys(dependencies)) {
    const link = join(modules, name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, "node_modules", name), link, "junction");
  }
}
