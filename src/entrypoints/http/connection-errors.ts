import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem, PROBLEM_TYPE } from "./http-problem.ts";
import { BARE_SECURITY_HEADERS } from "./security-headers.ts";

/** Refusals by Node's HTTP parser, by its own code; anything else is no HTTP. */
const PARSER: Readonly<Record<string, (headerBytes: number) => HttpProblem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: () => new HttpProblem("receiving_timed_out", httpMessages.receivingTimedOut),
  HPE_HEADER_OVERFLOW: (bytes) => new HttpProblem("headers_too_large", httpMessages.headersTooLarge(bytes)),
};

/** Answers what is no request at all, straight on the connection, and closes it. */
export function refuseConnection(error: Error & { readonly code?: string }, socket: Socket, headerBytes: number): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const known = PARSER[error.code ?? ""];
  const problem = known === undefined ? new HttpProblem("invalid_request", httpMessages.malformed) : known(headerBytes);
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(problem.body);
  const headers = { ...headersOf(problem, body), connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join("")}\r\n${body}`, () => {
    socket.destroy();
  });
}

/** Answers the header `Expect`, which Node would refuse with an empty reply. */
export function refuseExpectations(server: Server): void {
  server.on("checkExpectation", (_request: IncomingMessage, response: ServerResponse) => {
    const problem = new HttpProblem("expectation_failed", httpMessages.expectationFailed);
    const body = JSON.stringify(problem.body);
    response.writeHead(problem.status, { ...headersOf(problem, body), connection: "close" }).end(body);
  });
}

function headersOf({ headers }: HttpProblem, body: string): Record<string, string> {
  return {
    ...BARE_SECURITY_HEADERS,
    ...headers,
    "content-type": PROBLEM_TYPE,
    "content-length": String(Buffer.byteLength(body)),
  };
}
