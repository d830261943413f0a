import { nearestName } from "../nearest-name.ts";

/** Checks of arguments, for programs without types: each throws a `TypeError` that names the argument and what it has to be. */

export function expectString(value: unknown, name: string): void {
  if (typeof value !== "string") refuseKind(value, name, "a string");
}

/** Undefined where the argument may be left out. */
export function expectStringOrNone(value: unknown, name: string): void {
  if (value !== undefined) expectString(value, name);
}

export function expectArray(
  value: unknown,
  name: string,
): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) refuseKind(value, name, "an array");
}

export function expectStrings(value: unknown, name: string): void {
  expectArray(value, name);
  for (const [index, item] of value.entries()) {
    expectString(item, `${name}[${index}]`);
  }
}

export function expectObject(
  value: unknown,
  name: string,
): asserts value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuseKind(value, name, "an object");
  }
}

/** Lists of strings by keys that are known. */
export function expectLists(
  value: unknown,
  name: string,
  known: readonly string[],
): void {
  expectObject(value, name);
  for (const [key, list] of Object.entries(value)) {
    if (!known.includes(key)) {
      const nearest = nearestName(key, known);
      const help =
        nearest === undefined
          ? `known are ${known.map((one) => `\`${one}\``).join(", ")}`
          : `did you mean \`${nearest}\`?`;
      throw new TypeError(`\`${name}\` knows no \`${key}\`; ${help}`);
    }
    if (list !== undefined) expectStrings(list, `${name}.${key}`);
  }
}

export function expectTemplates(value: unknown): void {
  expectArray(value, "templates");
  for (const [index, template] of value.entries()) {
    const name = `templates[${index}]`;
    expectObject(template, name);
    expectString(template["name"], `${name}.name`);
    expectString(template["text"], `${name}.text`);
  }
}

function refuseKind(value: unknown, name: string, wanted: string): never {
  throw new TypeError(
    `\`${name}\` is ${kindOf(value)}; it has to be ${wanted}`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
