import { z } from "zod";
import { httpMessages } from "../../../core/messages/en/http.ts";
import type { HttpApp } from "../http-app.ts";
import { problems } from "../responses.ts";

const { description } = httpMessages;

/** Any OpenAPI document; what a document may hold is not ours to describe. */
const openApiSchema = z.custom<ReturnType<HttpApp["swagger"]>>().meta({ type: "object" });

export function addOpenApiRoute(app: HttpApp): void {
  app.get(
    "/openapi.json",
    {
      schema: {
        operationId: "describe",
        summary: description.openApi,
        response: {
          200: { description: description.openApi, content: { "application/json": { schema: openApiSchema } } },
          ...problems([400, 403, 500, 503]),
        },
      },
    },
    async (_request, reply) => reply.send(app.swagger()),
  );
}
