import { readSettings } from "../../src/serve/read-settings.ts";

const privateKey = [
  "-----BEGIN RSA PRIVATE KEY-----",
  "abc",
  "-----END RSA PRIVATE KEY-----",
].join("\n");
const complete = {
  APP_ID: "77",
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET: "s3cret",
};

test("three values are enough", () => {
  expect(readSettings(complete, "all")).toMatchObject({
    credentials: {
      appId: 77,
      privateKey,
      webhookSecret: "s3cret",
      baseUrl: undefined,
    },
    host: "localhost",
    port: 3000,
    webhookPath: "/api/github/webhooks",
    logLevel: "info",
    databaseUrl: undefined,
    dataFolder: ".specgate",
  });
});

test.each([
  ["one line with \\n", { PRIVATE_KEY: privateKey.replaceAll("\n", "\\n") }],
  ["base64", { PRIVATE_KEY: Buffer.from(privateKey).toString("base64") }],
])("the key may come as %s", (_, env) => {
  const { credentials } = readSettings({ ...complete, ...env }, "all");
  expect(credentials.privateKey).toBe(privateKey);
});

test("a GitHub Enterprise Server is reached at its own address", () => {
  const { credentials } = readSettings(
    { ...complete, GHE_HOST: "github.acme.test" },
    "all",
  );
  expect(credentials.baseUrl).toBe("https://github.acme.test/api/v3");
});

test.each([
  ["APP_ID", { APP_ID: "" }, /APP_ID is not set to a number/],
  ["APP_ID", { APP_ID: "specgate" }, /APP_ID is not set to a number/],
  ["PRIVATE_KEY", { PRIVATE_KEY: undefined }, /PRIVATE_KEY is not set/],
  ["PRIVATE_KEY", { PRIVATE_KEY: "abc" }, /could not be validated/],
  [
    "WEBHOOK_SECRET",
    { WEBHOOK_SECRET: " " },
    /WEBHOOK_SECRET is not set: without it anybody/,
  ],
  ["PORT", { PORT: "http" }, /PORT is `http`: use a whole number up to 65535/],
  ["LOG_LEVEL", { LOG_LEVEL: "loud" }, /LOG_LEVEL is `loud`/],
])("a wrong %s is told", (_, env, expected) => {
  expect(() => readSettings({ ...complete, ...env }, "all")).toThrow(expected);
});

test("all that is missing is told at once, with where to find it", () => {
  expect(() => readSettings({}, "all")).toThrow(
    /APP_ID[^]*WEBHOOK_SECRET[^]*PRIVATE_KEY[^]*docs\/deploying\.md/,
  );
});

test.each(["web", "worker"] as const)(
  "role %s needs a database that others reach",
  (role) => {
    expect(() => readSettings(complete, role)).toThrow(
      /DATABASE_URL is not set/,
    );
    const env = { ...complete, DATABASE_URL: "postgres://db/specgate" };
    expect(readSettings(env, role).databaseUrl).toBe("postgres://db/specgate");
  },
);
