import { describeError } from "../../src/serve/create-log.ts";

test("of an error of GitHub's client, no header, body or payload is logged", () => {
  const secret = "ghs_secret";
  const error = Object.assign(new Error("Bad gateway"), {
    name: "HttpError",
    status: 502,
    request: {
      method: "POST",
      url: "https://api.github.com/repos/acme/widgets/check-runs",
      headers: { authorization: secret },
      body: secret,
    },
    response: { data: secret },
    event: { payload: secret },
  });
  const outer = new AggregateError([error], "Failed", { cause: error });

  const described = describeError(outer);

  expect(JSON.stringify(described)).not.toContain(secret);
  expect(described).toMatchObject({
    type: "AggregateError",
    errors: [
      {
        type: "HttpError",
        message: "Bad gateway",
        status: 502,
        request: "POST https://api.github.com/repos/acme/widgets/check-runs",
      },
    ],
    cause: { type: "HttpError" },
  });
});

test("what is thrown need not be an error", () => {
  expect(describeError("no")).toEqual({ type: "string", message: "no" });
});
