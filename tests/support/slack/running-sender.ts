import { randomUUID } from "node:crypto";
import { onTestFinished } from "vitest";
import { createMemoryOutbox } from "../../../src/adapters/memory/outbox.ts";
import { createQuickClock } from "./quick-clock.ts";
import type { Outbox, OutboxMessage } from "../../../src/core/delivery/outbox.ts";
import { createSlackClients } from "../../../src/entrypoints/slack/clients.ts";
import { createRates } from "../../../src/entrypoints/slack/rates.ts";
import { createSender, type Sender, type SenderParts } from "../../../src/entrypoints/slack/send.ts";
import type { FakeSlack } from "../fake-slack/fake-slack.ts";
import { TEAM } from "../fake-slack/options.ts";

export type RunningSender = {
  readonly sender: Sender;
  readonly outbox: Outbox;
  readonly problems: string[];
  readonly givenUp: [id: string, reason: string][];
  /** Puts a message out; by default a post that can be looked for, in the queue of its channel. Gives its id. */
  readonly put: (
    call: Readonly<Record<string, unknown>> & { readonly channel?: string },
    more?: Partial<Pick<OutboxMessage, "id" | "method" | "unconfirmed" | "createdAt" | "queue">>,
  ) => Promise<string>;
  /** The result of a message once it was sent. */
  readonly result: (id: string) => Promise<unknown>;
  /** Why a message was given up, once it was. */
  readonly reason: (id: string) => Promise<string>;
};

export type SenderOptions = Partial<
  Pick<SenderParts, "outbox" | "clock" | "patience" | "fetch" | "clients" | "rates">
> & {
  readonly rateScale?: number;
};

/** Slow enough that a hanging call ends before its lease does. */
const SPEED = 4;

/** A sender to a fake Slack, that ends with the test; its waits are shorter than they are. */
export function runningSender(slack: FakeSlack, options: SenderOptions = {}): RunningSender {
  const {
    outbox = createMemoryOutbox(),
    clock = createQuickClock(SPEED),
    patience = 300,
    rateScale = Infinity,
  } = options;
  const problems: string[] = [];
  const givenUp: [string, string][] = [];
  const sender = createSender({
    outbox,
    clients:
      options.clients ?? createSlackClients({ tokenOf: async () => slack.botToken, apiUrl: slack.apiUrl, patience }),
    fetch: options.fetch ?? fetch,
    clock,
    random: () => 0,
    onProblem: (message) => void problems.push(message),
    onGivenUp: async ({ id }, reason) => void givenUp.push([id, reason]),
    rates: options.rates ?? createRates(clock.now, rateScale),
    patience,
  });
  onTestFinished(() => sender.stop());
  return {
    sender,
    outbox,
    problems,
    givenUp,
    async put(call, more = {}) {
      const id = more.id ?? randomUUID();
      await outbox.put({
        id,
        queue: `slack:${TEAM}:${call.channel ?? ""}`,
        method: "chat.postMessage",
        payload: JSON.stringify({ team: TEAM, arguments: call }),
        unconfirmed: "check",
        createdAt: new Date(clock.now()),
        ...more,
      });
      sender.wake();
      return id;
    },
    async result(id) {
      let found: string | null = null;
      const looking = setInterval(() => void outbox.resultOf(id).then((result) => (found ??= result)), 10);
      try {
        return JSON.parse(await slack.waitFor(() => found, 20_000)) as unknown;
      } finally {
        clearInterval(looking);
      }
    },
    reason: (id) => slack.waitFor(() => givenUp.find(([each]) => each === id)?.[1], 20_000),
  };
}
