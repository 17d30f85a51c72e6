import type { FastifyInstance, FastifyRequest } from "fastify";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";

const JSON_TYPE = "application/json";

/** Takes JSON in UTF-8 and no other body. */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(JSON_TYPE, { parseAs: "buffer" }, async (request: FastifyRequest, body: Buffer) => {
    if (!isPlainUtf8(request)) throw new HttpProblem("media_type_unsupported", httpMessages.mediaTypeUnsupported);
    return parse(decode(body));
  });
}

function isPlainUtf8({ headers }: FastifyRequest): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  return /^utf-?8$/i.test(charset) && (headers["content-encoding"] ?? "identity").toLowerCase() === "identity";
}

function decode(body: Buffer): string {
  if (body.length === 0) throw new HttpProblem("invalid_request", httpMessages.bodyEmpty);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new HttpProblem("invalid_request", httpMessages.bodyNotUtf8);
  }
}

/** A key `__proto__` is a field like others here: validation copies the fields that it knows, and refuses the rest. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem("invalid_request", httpMessages.bodyBroken);
  }
}
