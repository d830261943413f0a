/** Where a repository, or its owner's `.github` repository, has its configuration. */
export const configPath = ".github/specgate.yml";

/** Whether a file is named as if it were the configuration, and is not: nobody reads it, though its author thinks so. */
export function isStrayConfig(path: string): boolean {
  return (
    path !== configPath && /^(?:\.github\/)?\.?spec-?gate\.ya?ml$/i.test(path)
  );
}
