import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

import { createHaste, type Haste } from "./haste.ts";
import type { KeptCode } from "./kept-code.ts";

export interface Scripts {
  /** What a script exports, which runs once. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- only whoever loads it knows
  load<Exports>(name: string): Exports;
  /** Keeps the code of what was loaded for the runs to come, where it was not kept yet. */
  keep(): void;
}

export interface ScriptsOptions {
  /** Where they lie, with a slash at its end. */
  readonly folder: URL;
  /** Undefined where code is not kept. */
  readonly kept: KeptCode | undefined;
  /** Keeps apart what runs different parts of the scripts: code that another use has left lacks most of what this one calls. */
  readonly use: string;
}

interface Module {
  // What is in it, whoever loads it knows.
  // oxlint-disable-next-line typescript/no-explicit-any
  exports: any;
}

type Run = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Module,
  importMetaUrl: string,
  importFile: (id: string) => Promise<unknown>,
  hastenWork: Haste["hasten"],
  settleThreads: Haste["settle"],
) => void;

const head =
  "(function (exports, require, module, importMetaUrl, importFile, hastenWork, settleThreads) {";

/**
 * The scripts of the bundle. Node's own cache of compiled code holds what is compiled when a file is read, and of a function that
 * is called later only that it is there: a check would compile a thousand functions each time.
 */
export function openScripts({ folder, kept, use }: ScriptsOptions): Scripts {
  const haste = createHaste();
  const requireFile = createRequire(folder);
  const loaded = new Map<string, Module>();
  const opened: { readonly script: Script; readonly name: string }[] = [];

  const require = (id: string): unknown => {
    const [, name] = /^\.\/(.*)\.js$/.exec(id) ?? [];
    return name === undefined ? requireFile(id) : load(name);
  };
  const load: Scripts["load"] = (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const file = new URL(`${name}.js`, folder);
    const path = fileURLToPath(file);
    const code = kept?.read(`${name}.${use}`);
    // What the bundler writes is ASCII.
    const text = readFileSync(path, "latin1");
    const script = haste.pause(
      () =>
        new Script(`${head}${text}\n})`, {
          filename: path,
          columnOffset: -head.length,
          ...(code && { cachedData: code }),
        }),
    );
    if (code === undefined || script.cachedDataRejected === true)
      opened.push({ script, name: `${name}.${use}` });
    const module: Module = { exports: {} };
    loaded.set(name, module);
    const run: Run = script.runInThisContext();
    const { hasten, settle } = haste;
    run(module.exports, require, module, file.href, importFile, hasten, settle);
    return module.exports;
  };

  return {
    load,
    keep() {
      for (const { script, name } of opened.splice(0))
        kept?.write(name, () => haste.pause(() => script.createCachedData()));
    },
  };
}

function importFile(id: string): Promise<unknown> {
  return import(id);
}
