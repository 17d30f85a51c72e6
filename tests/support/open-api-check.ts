import { z } from "zod";

/** A reply as far as an OpenAPI document speaks of it. */
export type Reply = {
  readonly method: string;
  /** As it was sent, with its query. */
  readonly address: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
};

type Media = { readonly schema: Record<string, unknown> };
type Operation = {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
};
export type OpenApiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

/** Statuses that a server gives before or instead of any operation. */
const WITHOUT_OPERATION = new Set([404, 405, 408, 414, 417, 431]);

/** Says how a reply differs from what the document promises; nothing when it does not. */
export function createOpenApiCheck(document: OpenApiDocument): (reply: Reply) => string[] {
  const problem = { $ref: "#/components/schemas/Problem" };

  return ({ method, address, status, contentType, body }) => {
    const type = contentType.split(";", 1)[0] ?? "";
    const operation = operationAt(document, method, address.split(/[?#]/, 1)[0] ?? "");
    if (status === 204 && operation?.responses[status] !== undefined) return body === "" ? [] : ["204 with a body"];
    const media = operation?.responses[status]?.content?.[type];
    if (operation === undefined && status < 400)
      return isPage(address) ? [] : [`${method} ${address} is not described`];
    if (
      media === undefined &&
      !(type === "application/problem+json" && (operation === undefined || WITHOUT_OPERATION.has(status)))
    ) {
      return [`${status} with ${type} is not described`];
    }
    if (!type.endsWith("json") || method === "HEAD") return [];
    return violations(document, media?.schema ?? problem, body);
  };
}

/** Whether a text is JSON of the shape that the document gives a name. */
export function violations(document: OpenApiDocument, schema: Record<string, unknown>, body: string): string[] {
  const { success, error } = compile(document, schema).safeParse(JSON.parse(body));
  return success ? [] : error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

const compiled = new WeakMap<object, Map<string, z.ZodType>>();

function compile(document: OpenApiDocument, schema: Record<string, unknown>): z.ZodType {
  const known = compiled.get(document) ?? new Map<string, z.ZodType>();
  compiled.set(document, known);
  const text = JSON.stringify({ ...schema, $defs: document.components.schemas });
  const type = known.get(text) ?? z.fromJSONSchema(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")));
  known.set(text, type);
  return type;
}

function operationAt({ paths }: OpenApiDocument, method: string, path: string): Operation | undefined {
  const fits = (pattern: string) => {
    // An id in an address may hold slashes where the router takes the rest of it.
    const source = pattern.replace("/api/passages/{id}", "/api/passages/.*").replaceAll(/\{\w+\}/g, "[^/]+");
    return new RegExp(`^${source}$`, "s").test(path);
  };
  const operation = method === "HEAD" ? "get" : method.toLowerCase();
  return Object.entries(paths).find(([pattern, operations]) => operation in operations && fits(pattern))?.[1][
    operation
  ];
}

/** The web page's own addresses are not part of the API. */
function isPage(address: string): boolean {
  return /^\/($|[?#]|passages\/|a\/|editor($|[?#])|library($|[?#])|compare($|[/?#])|assets\/|quiz($|[/?#])|j($|[/?#]))/.test(
    address,
  );
}
