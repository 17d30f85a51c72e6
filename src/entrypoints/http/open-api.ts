import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from "fastify-type-provider-zod";
import { z } from "zod";
import { httpMessages } from "../../core/messages/en/http.ts";
import { accessOf } from "./access.ts";
import { sentenceEventSchema, sourcesEventSchema } from "./schemas/answer-event.ts";

const SECURITY_SCHEME = "apiKey";

/** Shapes that no operation refers to: a stream of events is text to OpenAPI 3.1. */
const STREAMED = [sourcesEventSchema, sentenceEventSchema].map((schema) => ({
  $ref: `#/components/schemas/${z.globalRegistry.get(schema)?.id}`,
}));

const zodToJsonConfig = {
  /** Arrays are read-only to the program; that says nothing to clients. */
  override({ jsonSchema }: { jsonSchema: Record<string, unknown> }) {
    delete jsonSchema["readOnly"];
  },
};
const transform = createJsonSchemaTransform({ zodToJsonConfig });
const transformObject = createJsonSchemaTransformObject({ zodToJsonConfig });

type JsonObject = Record<string, unknown>;

/** Describes the routes by the schemas that validate them. Must come before the routes. */
export function describeRoutes(
  app: FastifyInstance,
  { version, hasKeys }: { version: string; hasKeys: boolean },
): void {
  const { title, summary, bearer } = httpMessages.description;
  void app.register(swagger, {
    convertConstToEnum: false,
    openapi: {
      openapi: "3.1.0",
      info: { title, description: summary, version },
      components: { securitySchemes: { [SECURITY_SCHEME]: { type: "http", scheme: "bearer", description: bearer } } },
    },
    transform(route) {
      const { schema, url } = transform(route);
      const method = [route.route.method].flat()[0] ?? "";
      const open = !hasKeys || ["public", "player"].includes(accessOf(method, route.url) ?? "");
      return {
        schema: named({ ...schema, ...(open ? {} : { security: [{ [SECURITY_SCHEME]: [] }] }) }),
        url: url.replace("*", ":id"),
      };
    },
    transformObject: (document) => withoutUnused(transformObject(document) as JsonObject),
  });
}

/** The rest of an address, `*` to the router, is the parameter `id` to clients. */
function named(schema: JsonObject): JsonObject {
  const rename = (text: string) => text.replaceAll('"*"', '"id"');
  return "params" in schema ? { ...schema, params: JSON.parse(rename(JSON.stringify(schema["params"]))) } : schema;
}

/** Leaves out shapes to which nothing refers: each schema is offered as input and as output, and used as one. */
function withoutUnused(document: JsonObject): JsonObject {
  const components = document["components"] as { schemas: Record<string, unknown> };
  const used = new Set<string>();
  const visit = (value: unknown) => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(components.schemas[name]);
    }
  };
  visit([document["paths"], STREAMED]);
  const schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...components, schemas } };
}
