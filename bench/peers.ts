import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Peer {
  readonly name: string;
  /** Run in the folder of the corpus. */
  readonly command: readonly string[];
}

/** What a team would use instead, each asked for as little as comes near to checking a spec's sections. */
export function peers(): readonly Peer[] {
  const node = process.execPath;
  return [
    {
      name: "rumdl (MD043 only)",
      command: [
        installed("@rumdl/cli-linux-x64/rumdl"),
        "check",
        "--no-cache",
        ".",
      ],
    },
    {
      name: "markdownlint-cli2 (MD043 only)",
      command: [
        node,
        installed("markdownlint-cli2/markdownlint-cli2-bin.mjs"),
        "openspec/**/*.md",
      ],
    },
    {
      name: "remark-cli (two rules)",
      command: [
        node,
        installed("remark-cli/cli.js"),
        "--quiet",
        "--no-stdout",
        "openspec",
      ],
    },
    eipw("openspec"),
    {
      name: "openspec validate",
      command: [
        node,
        installed("@fission-ai/openspec/bin/openspec.js"),
        "validate",
        "--specs",
        "--no-interactive",
      ],
    },
  ];
}

/** The whole of it, over the files below a folder. */
export function eipw(folder: string): Peer {
  const file = fileURLToPath(new URL("run-eipw.mjs", import.meta.url));
  return { name: "eipw-lint-js", command: [process.execPath, file, folder] };
}

/** The headings that every generated spec has, as each tool wants to be told. */
export function configurePeers(folder: string): void {
  const headings = ["*", "## Purpose", "*"];
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  writeFileSync(
    join(folder, ".rumdl.toml"),
    `[global]\nenable = ["MD043"]\n[MD043]\nheadings = ${JSON.stringify(headings)}\n`,
  );
  write(".markdownlint-cli2.jsonc", {
    config: { default: false, MD043: { headings } },
  });
  write(".remarkrc.json", {
    plugins: [
      installed("remark-lint-heading-increment/index.js"),
      installed("remark-lint-no-duplicate-headings/index.js"),
    ],
  });
}

function installed(path: string): string {
  return fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
}
