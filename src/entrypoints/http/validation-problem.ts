import type { FastifySchemaValidationError } from "fastify";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";

/** Places named in one reply; a body of 64 KB could hold thousands. */
const PLACES_AT_MOST = 20;
const PATH_AT_MOST = 100;

const { fields } = httpMessages;

type InvalidField = { readonly path: string; readonly message: string };

/** What is wrong at one place, by the validator's word for it; `params` is what the validator knows about it. */
const WORDING: Readonly<Record<string, (params: Readonly<Record<string, unknown>>, message: string) => string>> = {
  invalid_type: ({ expected }, message) =>
    message === fields.required ? message : fields.wrongType(fields.types[String(expected)] ?? String(expected)),
  invalid_value: ({ values }) => fields.oneOf(Array.isArray(values) ? values.map(String) : []),
  too_small: ({ minimum }) => fields.tooSmall(Number(minimum)),
  too_big: ({ maximum }) => fields.tooBig(Number(maximum)),
  custom: (_params, message) => message,
};

/** What the validator found, as a problem that names each place in plain words. */
export function validationProblem(issues: readonly FastifySchemaValidationError[]): HttpProblem {
  const errors = issues.flatMap(invalidFields);
  const shown = errors.slice(0, PLACES_AT_MOST);
  const left = errors.length - shown.length;
  return new HttpProblem("invalid_request", httpMessages.invalid, {
    errors: left === 0 ? shown : [...shown, { path: fields.body, message: fields.more(left) }],
  });
}

function invalidFields({ keyword, instancePath, message = "", params }: FastifySchemaValidationError): InvalidField[] {
  const path = instancePath.split("/").filter(Boolean).join(".");
  if (keyword === "unrecognized_keys") {
    const keys = Array.isArray(params["keys"]) ? params["keys"].map(String) : [];
    return keys.map((key) => ({ path: pathOf(path, key), message: fields.unknown }));
  }
  const wording = WORDING[keyword];
  return [{ path: pathOf(path), message: wording === undefined ? fields.other : wording(params, message) }];
}

function pathOf(...steps: string[]): string {
  const path = steps.filter((step) => step !== "").join(".");
  return path === "" ? fields.body : Array.from(path).slice(0, PATH_AT_MOST).join("");
}
