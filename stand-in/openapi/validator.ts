import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Json, Slice } from "./description.ts";

/** Checks values against schemas of GitHub's description; each is compiled when it is first needed. */
export interface Validator {
  /** What is wrong, in words; empty where nothing is. Numbers and booleans written as text are turned into what they mean. */
  readonly coerce: (schema: Json, value: unknown) => readonly ErrorObject[];
  readonly check: (schema: Json, value: unknown) => readonly ErrorObject[];
}

const validators = new WeakMap<Slice, Validator>();

/** One for all that ask: compiling a schema takes longer than all that is checked by it. */
export function validatorFor(slice: Slice): Validator {
  const validator = validators.get(slice) ?? createValidator(slice);
  validators.set(slice, validator);
  return validator;
}

function createValidator(slice: Slice): Validator {
  const strict = compilerFor(slice, false);
  const lenient = compilerFor(slice, true);
  return {
    coerce: (schema, value) => run(lenient(schema), value),
    check: (schema, value) => run(strict(schema), value),
  };
}

function run(
  validate: ValidateFunction,
  value: unknown,
): readonly ErrorObject[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

function compilerFor(
  slice: Slice,
  coerceTypes: boolean,
): (schema: Json) => ValidateFunction {
  const ajv = new Ajv({
    strict: false,
    logger: false,
    // Most schemas are compiled for a handful of values: a seventh of the time, and no slower to feel.
    inlineRefs: false,
    code: { optimize: false },
    validateSchema: false,
    coerceTypes,
  });
  addFormats.default(ajv);
  // The addresses that GitHub gives to bots have brackets in them.
  ajv.addFormat("email", /^\S+@\S+$/);
  ajv.addSchema({ $id: "github", components: { schemas: slice.schemas } });
  const compiled = new Map<string, ValidateFunction>();
  const seen = new WeakMap<object, ValidateFunction>();

  function compile(schema: Json): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll(
      '"#/components/',
      '"github#/components/',
    );
    const known = compiled.get(text);
    if (known !== undefined) return known;
    const validate = ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
    return validate;
  }

  return (schema) => {
    const key = Object(schema);
    const validate = seen.get(key) ?? compile(schema);
    seen.set(key, validate);
    return validate;
  };
}

/** In the words in which GitHub refuses a request. */
export function describeError(error: ErrorObject, value: unknown): string {
  const field = error.instancePath.replace(/^\//, "");
  const params: Record<string, unknown> = error.params;
  const found = valueAt(value, error.instancePath);
  switch (error.keyword) {
    case "required":
      return `"${String(params["missingProperty"])}" wasn't supplied.`;
    case "maxItems":
      return `No more than ${String(params["limit"])} items are allowed; ${lengthOf(found)} were supplied.`;
    case "maxLength":
      return `Only ${String(params["limit"])} characters are allowed; ${lengthOf(found)} were supplied.`;
    case "type":
      return `For 'properties/${field}', ${JSON.stringify(found)} is not a ${String(params["type"])}.`;
    case "enum":
      return `${JSON.stringify(found)} is not a member of ${JSON.stringify(params["allowedValues"])}.`;
    default:
      return `For 'properties/${field}', ${error.message ?? error.keyword}.`;
  }
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (at, key) =>
        typeof at === "object" && at !== null
          ? Reflect.get(at, key.replaceAll("~1", "/").replaceAll("~0", "~"))
          : undefined,
      value,
    );
}

function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}
