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
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
  testEnvironment: "node",
  // Processes and databases start slowly on a busy machine; what has to be fast says so itself.
  testTimeout: 120_000,
  // Where nobody watches, a server that a failed test left open must not hold the run.
  forceExit: Boolean(process.env.CI),
};
