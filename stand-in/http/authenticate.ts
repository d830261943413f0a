import { createVerify } from "node:crypto";
import type { App } from "../state/app.ts";
import { Refusal } from "../state/refusal.ts";
import type { World } from "../state/world.ts";
import type { Caller } from "./call.ts";

/** GitHub takes a JWT for ten minutes at most, and allows for a minute of difference between clocks. */
const MAX_JWT_SECONDS = 600;
const CLOCK_DRIFT_SECONDS = 60;

const anonymous: Caller = {
  kind: "anonymous",
  account: undefined,
  app: undefined,
  token: undefined,
  permissions: {},
};

/** Throws the 401 that GitHub answers where the credentials are none. */
export function authenticate(
  world: World,
  authorization: string | undefined,
): Caller {
  if (authorization === undefined) return anonymous;
  const [, secret = ""] =
    /^(?:bearer|token)\s+(\S+)$/i.exec(authorization) ?? [];
  return secret.split(".").length === 3
    ? authenticateApp(world, secret)
    : authenticateToken(world, secret);
}

function authenticateToken(world: World, secret: string): Caller {
  const token = world.tokens.get(secret);
  if (token === undefined) throw new Refusal(401, "Bad credentials");
  if (token.kind === "user")
    return { ...anonymous, kind: "user", account: token.account, token };
  if (token.expiresAt <= world.now()) throw new Refusal(401, "Bad credentials");
  const { app, suspendedAt } = token.installation;
  if (suspendedAt !== undefined)
    throw new Refusal(403, "This installation has been suspended");
  return {
    kind: "installation",
    account: app.bot,
    app,
    token,
    permissions: narrower(token.permissions, token.installation.permissions),
  };
}

/** A permission that was taken away since is gone from tokens that are out as well. */
function narrower(
  wanted: Readonly<Record<string, "read" | "write">>,
  held: Readonly<Record<string, "read" | "write">>,
): Record<string, "read" | "write"> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, access]) => {
      const has = held[name];
      if (has === undefined) return [];
      return [[name, has === "read" ? has : access]];
    }),
  );
}

function authenticateApp(world: World, jwt: string): Caller {
  const [header = "", payload = "", signature = ""] = jwt.split(".");
  const claims = decode(payload);
  const issuer = String(claims["iss"]);
  const app = world.apps.find(
    ({ id, clientId }) => String(id) === issuer || clientId === issuer,
  );
  if (app === undefined)
    throw new Refusal(401, "A JSON web token could not be decoded");
  if (decode(header)["alg"] !== "RS256" || !isSigned(app, jwt, signature))
    throw new Refusal(401, "A JSON web token could not be decoded");
  checkTimes(world, claims);
  return {
    kind: "app",
    account: app.bot,
    app,
    token: undefined,
    permissions: {},
  };
}

function isSigned(app: App, jwt: string, signature: string): boolean {
  return createVerify("RSA-SHA256")
    .update(jwt.slice(0, jwt.lastIndexOf(".")))
    .verify(app.publicKey, Buffer.from(signature, "base64url"));
}

function checkTimes(world: World, claims: Record<string, unknown>): void {
  const now = world.now().getTime() / 1000;
  const issued = Number(claims["iat"]);
  const expires = Number(claims["exp"]);
  if (!(expires > now))
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (expires > now + MAX_JWT_SECONDS + CLOCK_DRIFT_SECONDS)
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') is too far in the future",
    );
  if (!(issued <= now + CLOCK_DRIFT_SECONDS))
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(part, "base64url").toString(),
    );
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    throw new Refusal(401, "A JSON web token could not be decoded");
  }
}
