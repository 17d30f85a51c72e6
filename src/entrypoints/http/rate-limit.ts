import rateLimit, { normalizeIP, type FastifyRateLimitStore } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";

const WINDOW = 60_000;

/** Callers remembered at once by a route; the oldest are forgotten first. */
const CALLERS = 10_000;

/** Counts requests by key or player, or by address where there is neither, for the routes that set a `rateLimit`. */
export function limitRates(app: FastifyInstance, now: () => number): void {
  void app.register(rateLimit, {
    global: false,
    enableDraftSpec: true,
    timeWindow: WINDOW,
    store: countingStore(now),
    keyGenerator: callerKey,
    errorResponseBuilder: (_request, { ttl }) =>
      new HttpProblem("rate_limited", httpMessages.rateLimited(Math.ceil(ttl / 1000))),
  });
}

function callerKey({ caller, room, ip }: FastifyRequest): string {
  if (room !== null && room.player !== null) return `player:${room.player}`;
  return caller === null ? `address:${normalizeIP(ip)}` : `key:${caller.name}`;
}

/** Fixed windows of time, each caller's own, which begin with its first request. */
function countingStore(now: () => number): new () => FastifyRateLimitStore {
  return class CountingStore implements FastifyRateLimitStore {
    readonly #windows = new Map<string, { ends: number; count: number }>();

    incr(
      key: string,
      callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
      milliseconds: number,
    ): void {
      const at = now();
      let window = this.#windows.get(key);
      if (window === undefined || window.ends <= at) {
        window = { ends: at + milliseconds, count: 0 };
        this.#windows.delete(key);
        this.#windows.set(key, window);
        this.#forgetOldest();
      }
      window.count += 1;
      callback(null, { current: window.count, ttl: window.ends - at });
    }

    child(): FastifyRateLimitStore {
      return new CountingStore();
    }

    #forgetOldest(): void {
      const [oldest] = this.#windows.keys();
      if (this.#windows.size > CALLERS && oldest !== undefined) this.#windows.delete(oldest);
    }
  };
}
