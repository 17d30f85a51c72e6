import { type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from "fastify";
import type { HttpServerOptions } from "./options.ts";

/** Causes that are followed; deeper ones say nothing new. */
const CAUSES = 3;

/**
 * One line a request, with its route instead of its address: questions, ids, keys, names and addresses of people stay
 * out of the log.
 */
class RequestLog extends LogController {
  override incomingRequest(): void {}

  override routeNotFound(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    if (error === null || error === undefined) request.log.info(line, "request");
    else request.log.info(line, "request broken off");
  }

  override streamError(error: Error, request: FastifyRequest): void {
    request.log.debug({ err: error }, "stream broken off");
  }
}

export function loggingOptions(log: HttpServerOptions["log"]): FastifyServerOptions {
  if (log === undefined) return { logger: false };
  return {
    logger: {
      level: log.level,
      serializers: { err: describeError },
      ...(log.stream === undefined ? {} : { stream: log.stream }),
    },
    logController: new RequestLog(),
  };
}

type DescribedError = { type: string; message: string; stack: string; code?: unknown; cause?: DescribedError };

/** Without the data that an error carries, which may hold what a person wrote. */
function describeError(error: Error, depth = 0): DescribedError {
  const code = "code" in error ? { code: error.code } : {};
  const cause = error.cause instanceof Error && depth < CAUSES ? { cause: describeError(error.cause, depth + 1) } : {};
  return { type: error.name, message: error.message, stack: error.stack ?? "", ...code, ...cause };
}
