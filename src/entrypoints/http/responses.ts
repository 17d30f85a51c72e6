import { z } from "zod";
import { httpMessages } from "../../core/messages/en/http.ts";
import { PROBLEM_TYPE } from "./http-problem.ts";
import { problemSchema } from "./schemas/problem.ts";

/** Statuses that any route of the API may give. */
const ANY_ROUTE = [400, 401, 403, 429, 500, 503] as const;

/** A route's successful reply and, as problem details, the other statuses that it may give. */
export function responses<Schema extends z.ZodType>(
  description: string,
  schema: Schema,
  failures: readonly number[] = [],
) {
  return {
    200: { description, content: { "application/json": { schema } } },
    ...problems([...ANY_ROUTE, ...failures]),
  };
}

/** The same of a route that makes something. */
export function creations<Schema extends z.ZodType>(description: string, schema: Schema, failures: readonly number[]) {
  return {
    201: { description, content: { "application/json": { schema } } },
    ...problems([...ANY_ROUTE, ...failures]),
  };
}

/** Of a route that gives a file, of one of these media types. */
export function files(description: string, mediaTypes: readonly string[], failures: readonly number[]) {
  const bytes = z.custom<Uint8Array>();
  const content = Object.fromEntries(
    mediaTypes.map((mediaType) => {
      const [type = ""] = mediaType.split(";", 1);
      return [type, { schema: type.endsWith("json") ? bytes : bytes.meta({ type: "string", format: "binary" }) }];
    }),
  );
  return { 200: { description, content }, ...problems([...ANY_ROUTE, ...failures]) };
}

/** Of a route whose success says nothing. */
export function noContent(failures: readonly number[]) {
  return {
    204: z.void().meta({ type: "null", description: httpMessages.description.done }),
    ...problems([...ANY_ROUTE, ...failures]),
  };
}

export function problems(statuses: readonly number[]) {
  const problem = {
    description: httpMessages.description.problem,
    content: { [PROBLEM_TYPE]: { schema: problemSchema } },
  };
  return Object.fromEntries(statuses.map((status) => [status, problem]));
}
