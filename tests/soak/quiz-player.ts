import { setTimeout as sleep } from "node:timers/promises";
import type { Item, Response } from "../../src/core/quiz/item.ts";
import type { PlayerSnapshot } from "../../src/core/quiz/session/snapshot.ts";
import { readEvents } from "../support/event-stream-client.ts";

/** Between two tries of something that nobody answered, in milliseconds. */
const AGAIN = 50;
/** Answers come within so many milliseconds of the opening. */
const QUICK = 100;
/** After which a try counts as lost. A request that a killed server had taken is never answered. */
const PATIENCE = 5_000;

/** What the server said to an answer. */
export type Said = {
  readonly question: number;
  readonly sent: Response;
  readonly status: "counted" | "repeated" | "refused";
  readonly response?: Response;
  /** From sending to the reply, in milliseconds; with the tries before it. */
  readonly milliseconds: number;
  /** Whether it was sent when the question was over. */
  readonly isLate: boolean;
};

export type PlayerOptions = {
  readonly origin: string;
  readonly session: string;
  readonly cookie: string;
  readonly items: readonly Item[];
  /** From 0 to 1. */
  readonly random: () => number;
  /** Whether they sleep through a question, and answer when it is over. */
  readonly isLateAt: (question: number) => boolean;
};

/** A browser that plays: it follows by events, answers each question once it is open, clicks twice, comes back. */
export type QuizPlayer = {
  /** Of the participant, as the cookie names them. */
  readonly id: string;
  readonly said: readonly Said[];
  /** Deadlines that were shown, by question. */
  readonly deadlines: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether both of their clicks on a question were replied to. */
  readonly hasAnswered: (question: number) => boolean;
  /** Answers a question that is over, as of the version that was seen while it was open. */
  readonly answerLate: (question: number) => Promise<void>;
  readonly leave: () => void;
};

export function startPlayer({ origin, session, cookie, items, random, isLateAt }: PlayerOptions): QuizPlayer {
  const said: Said[] = [];
  const deadlines = new Map<number, Set<number>>();
  const versions = new Map<number, number>();
  const answered = new Set<number>();
  const begun = new Set<number>();
  const leave = new AbortController();
  void follow();

  return {
    id: cookie.slice(cookie.indexOf("=") + 1),
    said,
    deadlines,
    hasAnswered: (question) => answered.has(question),
    async answerLate(question) {
      await send(question, versions.get(question) ?? 0, responseTo(question), true);
    },
    leave: () => leave.abort(),
  };

  async function follow(): Promise<void> {
    while (!leave.signal.aborted) {
      try {
        const reply = await fetch(`${origin}/api/play/${session}/events`, {
          headers: { cookie },
          signal: leave.signal,
        });
        for await (const event of readEvents(reply)) {
          if ("data" in event) see(JSON.parse(event.data) as PlayerSnapshot);
        }
      } catch {
        // The server was killed, or is not there yet.
      }
      await sleep(AGAIN * (1 + random()));
    }
  }

  function see({ session: { phase, question, version, deadline } }: PlayerSnapshot): void {
    if (phase !== "open") return;
    if (deadline !== null) deadlines.set(question, (deadlines.get(question) ?? new Set()).add(deadline));
    if (!versions.has(question)) versions.set(question, version);
    if (begun.has(question) || isLateAt(question)) return;
    begun.add(question);
    void play(question, version);
  }

  async function play(question: number, version: number): Promise<void> {
    await sleep(random() * QUICK);
    const first = responseTo(question);
    await Promise.all([
      send(question, version, first, false),
      send(question, version, otherThan(first, question), false),
    ]);
    answered.add(question);
  }

  /** Until somebody says what became of it. */
  async function send(question: number, version: number, response: Response, isLate: boolean): Promise<void> {
    const began = performance.now();
    while (!leave.signal.aborted) {
      try {
        const reply = await fetch(`${origin}/api/play/${session}/answers`, {
          method: "POST",
          headers: { cookie, "content-type": "application/json" },
          body: JSON.stringify({ question, version, response }),
          signal: AbortSignal.timeout(PATIENCE),
        });
        if (reply.ok) {
          const receipt = (await reply.json()) as Pick<Said, "status" | "response">;
          said.push({ question, sent: response, isLate, milliseconds: performance.now() - began, ...receipt });
          return;
        }
      } catch {
        // Nobody knows whether it arrived: it is sent again, which changes nothing where it did.
      }
      await sleep(AGAIN);
    }
  }

  function responseTo(question: number): Response {
    const { options = [] } = items[question] ?? {};
    return { type: "choice", options: [options[Math.floor(random() * options.length)]?.id ?? "a"] };
  }

  function otherThan(response: Response, question: number): Response {
    const { options = [] } = items[question] ?? {};
    const other = options.find(({ id }) => response.type === "choice" && !response.options.includes(id));
    return { type: "choice", options: [other?.id ?? "a"] };
  }
}
