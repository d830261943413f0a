import { availableParallelism } from "node:os";

/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2023" },
        module: { type: "es6" },
      },
    ],
  },
  globalSetup: "<rootDir>/test/share/set-up.ts",
  globalTeardown: "<rootDir>/test/share/tear-down.ts",
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
  testEnvironment: "node",
  // Two even on two cores: half of the time a test waits for databases and for other processes.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of a file that has run are not freed: the process is, between two files.
  workerIdleMemoryLimit: "1GB",
  // Processes and databases start slowly on a busy machine; what has to be fast says so itself.
  testTimeout: 120_000,
  // Where nobody watches, a server that a failed test left open must not hold the run.
  forceExit: Boolean(process.env.CI),
};
