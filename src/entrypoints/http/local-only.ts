import type { IncomingHttpHeaders } from "node:http";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";

const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Keeps pages of other sites away from a server without keys. A name that an attacker's DNS server points to 127.0.0.1
 * ("DNS rebinding") shows in Host; a form or script of another site shows in Origin and Sec-Fetch-Site, which browsers
 * set and pages cannot.
 * @throws HttpProblem host_not_allowed, cross_site (403)
 */
export function assertLocalRequest(method: string, headers: IncomingHttpHeaders): void {
  const host = headers.host ?? "";
  const url = parse(`http://${host}`);
  // What is no bare host and port would show another host to the parser: user@host, host/path.
  if (url === null || !LOCAL_NAMES.has(url.hostname) || /[^\w.:[\]-]/.test(host)) {
    throw new HttpProblem("host_not_allowed", httpMessages.hostNotAllowed);
  }
  if (SAFE_METHODS.has(method)) return;
  if (headers["sec-fetch-site"] === "cross-site" || isForeign(headers.origin, host)) {
    throw new HttpProblem("cross_site", httpMessages.crossSite);
  }
}

function isForeign(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return false;
  const url = parse(origin);
  return url === null || parse(`${url.protocol}//${host}`)?.host !== url.host;
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
