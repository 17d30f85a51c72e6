import type { Application } from "../../core/application.ts";
import type { PngDrawing } from "../../core/figures/png-drawing.ts";
import type { Quizzes } from "../../core/quiz/quizzes.ts";
import type { TakingHome } from "../../core/quiz/taking-home.ts";
import type { KeyCheck } from "./access.ts";
import type { OutsideRoute } from "./outside-routes.ts";

/** Whether questions can be answered yet, and if not, how far the work before the first answer is. */
export type Readiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly stage: string; readonly done: number; readonly total: number };

/** Sizes in bytes and characters, times in milliseconds. */
export const HTTP_LIMITS = {
  bodyBytes: 64 * 1024,
  /** Of routes that another door answers. */
  outsideBodyBytes: 1024 * 1024,
  headerBytes: 16 * 1024,
  /** An id in an address; the longest of the shipped corpus has fewer than 100. */
  idCharacters: 500,
  /** Questions that are answered at the same time; more are told to come back. */
  asksAtOnce: 256,
  /** From the first byte of a request to its last. */
  receiving: 30_000,
  headers: 15_000,
  /** How often Node looks for requests that are late. */
  lateCheck: 5_000,
  /** A connection on which nothing moves; longer than any answer may take. */
  idleConnection: 120_000,
  keepAlive: 65_000,
  answering: 60_000,
  /** Everything that is no question. */
  handling: 30_000,
  /** Of a file with questions: 200,000 characters, as JSON writes them. */
  importBytes: 1024 * 1024,
  /** Connections that follow sessions; of one reader (a player, a host), in several tabs, the oldest give way to new ones. */
  streamsAtOnce: 4000,
  streamsOfOne: 12,
  /** Between two snapshots on one of them. */
  snapshots: 250,
  /** Proxies commonly close a connection that is silent for 30 to 60 s. */
  heartbeat: 15_000,
  /** What runs may finish so long after the stop; leaves time to say so where it does not, within 10 s in all. */
  finishing: 9_500,
};

export type HttpLimits = typeof HTTP_LIMITS;

/** Requests in a minute, by player, by key, or by address where there is neither. */
export const HTTP_RATES = {
  asks: 60,
  /** All other calls of the API, each route for itself. */
  calls: 600,
  /** Of one player, each route for itself; a room of 200 comes from one address. */
  plays: 240,
  /** Of everybody at one address who has not joined yet, each route for itself. */
  joins: 1200,
  /** Routes that another door answers, which come from one address for everybody. Slack sends 30,000 events in an hour at most. */
  outside: 30_000,
};

export type HttpServerOptions = {
  readonly application: Application;
  readonly quizzes: Quizzes;
  readonly takingHome: TakingHome;
  /** Draws charts as PNG; without it there are none. */
  readonly drawPng?: PngDrawing;
  readonly readiness: () => Readiness;
  /** Finds whose key it is. Null when there are no keys: then everything is open, to this computer only. */
  readonly apiKeys: KeyCheck | null;
  /** The built web client, with its index.html and assets/; null when there is none. */
  readonly webFolder: string | null;
  /** Where others reach the server, without a slash at its end; null when that is not known. */
  readonly publicUrl?: string | null;
  /** Of the program, for the API's description. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly rateLimit?: Partial<typeof HTTP_RATES>;
  readonly limits?: Partial<HttpLimits>;
  /** Routes that another door answers. */
  readonly outsideRoutes?: readonly OutsideRoute[];
  /** Addresses of proxies whose X-Forwarded-* headers are believed; none by default. */
  readonly trustProxy?: string | readonly string[];
  /** A level of pino; `silent` logs nothing. Lines go to standard output unless a stream is given. */
  readonly log?: { readonly level: string; readonly stream?: { readonly write: (line: string) => void } };
};
