import type { IncomingHttpHeaders } from "node:http";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";

const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

export type OpenTo = {
  /** Whether it is for everybody whom the server is shown to: the pages, and what players do. */
  readonly isForPlayers: boolean;
  /** Where players come to the server; null where it is not shown to any. */
  readonly publicUrl: string | null;
};

/**
 * Keeps pages of other sites away from a server without keys. A name that an attacker's DNS server points to 127.0.0.1
 * ("DNS rebinding") shows in Host; a form or script of another site shows in Origin and Sec-Fetch-Site, which browsers
 * set and pages cannot.
 * Players come from elsewhere, by the server's public name, to their routes alone.
 * @throws HttpProblem host_not_allowed, cross_site (403)
 */
export function assertLocalRequest(method: string, headers: IncomingHttpHeaders, openTo: OpenTo): void {
  const host = headers.host ?? "";
  const url = parse(`http://${host}`);
  // What is no bare host and port would show another host to the parser: user@host, host/path.
  if (url === null || /[^\w.:[\]-]/.test(host) || !(LOCAL_NAMES.has(url.hostname) || isPublicHost(host, openTo))) {
    throw new HttpProblem("host_not_allowed", httpMessages.hostNotAllowed);
  }
  assertSameSite(method, headers, openTo);
}

/**
 * Keeps pages of other sites from doing anything with the cookies of players.
 * @throws HttpProblem cross_site (403)
 */
export function assertSameSite(method: string, headers: IncomingHttpHeaders, openTo: OpenTo): void {
  if (SAFE_METHODS.has(method)) return;
  if (headers["sec-fetch-site"] === "cross-site" || isForeign(headers, openTo)) {
    throw new HttpProblem("cross_site", httpMessages.crossSite);
  }
}

function isPublicHost(host: string, { isForPlayers, publicUrl }: OpenTo): boolean {
  const own = publicUrl === null ? null : parse(publicUrl);
  return isForPlayers && own !== null && parse(`${own.protocol}//${host}`)?.host === own.host;
}

function isForeign({ origin, host = "" }: IncomingHttpHeaders, { isForPlayers, publicUrl }: OpenTo): boolean {
  if (origin === undefined) return false;
  const url = parse(origin);
  // Proxies may put the server's inner name into Host.
  if (isForPlayers && publicUrl !== null && url !== null && parse(publicUrl)?.origin === url.origin) return false;
  return url === null || parse(`${url.protocol}//${host}`)?.host !== url.host;
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
