import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openSqliteDatabase } from "../../src/adapters/sqlite/database.ts";
import { createSqliteOutbox } from "../../src/adapters/sqlite/outbox.ts";
import { systemClock } from "../../src/compose-clock.ts";
import type { Clock } from "../../src/core/clock.ts";
import type { Outbox } from "../../src/core/delivery/outbox.ts";
import { createSlackClients, PATIENCE } from "../../src/entrypoints/slack/clients.ts";
import { createRates } from "../../src/entrypoints/slack/rates.ts";
import { createSender, type Sender } from "../../src/entrypoints/slack/send.ts";
import { createFakeSlack, type FakeSlack } from "../support/fake-slack/fake-slack.ts";
import { TEAM } from "../support/fake-slack/options.ts";

export type SendingOptions = {
  readonly posts?: number;
  readonly channels?: number;
  /** Of the channels, how many meet faults; the others are measured. */
  readonly faultyChannels?: number;
  /** In a channel with faults, one post of so many meets one. */
  readonly faultEvery?: number;
  /** Between two posts of a channel, in milliseconds. */
  readonly interval?: number;
  /** How much faster than Slack's the rates are, the fake's and the sender's. */
  readonly rateScale?: number;
  readonly patience?: number;
  /** After how many posts the sender ends as by a kill; another takes over on the same file. Never when left out. */
  readonly killAfter?: number;
};

export type Report = {
  readonly posts: number;
  readonly posted: number;
  readonly lost: number;
  readonly doubled: number;
  /** Posts that stand before one that was put earlier in their channel. */
  readonly outOfOrder: number;
  readonly givenUp: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly calls: Readonly<Record<string, number>>;
  /** From being put to standing in Slack, in milliseconds. */
  readonly others: { readonly p50: number; readonly p95: number; readonly most: number };
  readonly faulty: { readonly p50: number; readonly p95: number; readonly most: number };
  readonly seconds: number;
};

const FAULTS = ["rate-limited", "server-error", "server-error-after", "reset-before", "reset-after", "hang"] as const;
/** Beyond any lease. */
const AFTER_THE_LEASE = 60_000;
const PATIENT = 20 * 60_000;

/** Scorecard row R7: many posts to many channels, some of which meet every fault that there is. */
export async function runSending(options: SendingOptions = {}): Promise<Report> {
  const { posts = 1000, channels = 40, faultyChannels = 8, faultEvery = 2, interval = 1100, rateScale = 1 } = options;
  const { patience = PATIENCE, killAfter = Infinity } = options;
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "three-cities-sending-"));
  const slack = await createFakeSlack({ rateScale });
  const database = await openSqliteDatabase({ file: join(folder, "three-cities.sqlite") });
  const outbox = createSqliteOutbox(database);
  let givenUp = 0;
  const start = (from: Outbox, clock: Clock): Sender =>
    createSender({
      outbox: from,
      clients: createSlackClients({ tokenOf: async () => slack.botToken, apiUrl: slack.apiUrl, patience }),
      fetch,
      clock,
      random: Math.random,
      onProblem: () => {},
      onGivenUp: async () => void (givenUp += 1),
      rates: createRates(clock.now, rateScale),
      patience,
    });
  let isKilled = false;
  const mortal = dyingOutbox(outbox, killAfter, () => void (isKilled = true));
  let sender = start(mortal, systemClock);
  try {
    const rooms = Array.from({ length: channels }, (_, number) => slack.channel(`room-${number}`).id);
    const putAt = new Map<string, number>();
    const faults: Record<string, number> = {};
    for (let number = 0; number < posts; number += 1) {
      const room = number % channels;
      const channel = rooms[room] ?? "";
      const round = Math.floor(number / channels);
      if (room === 0 && round > 0) await sleep(interval);
      if (room < faultyChannels && round % faultEvery === 0) {
        const fault = FAULTS[(room + round / faultEvery) % FAULTS.length] ?? "hang";
        slack.fail("chat.postMessage", fault, 1, channel);
        faults[fault] = (faults[fault] ?? 0) + 1;
      }
      const text = String(number).padStart(6, "0");
      putAt.set(text, Date.now());
      await outbox.put({
        id: `post-${text}`,
        queue: `slack:${TEAM}:${channel}`,
        method: "chat.postMessage",
        payload: JSON.stringify({ team: TEAM, arguments: { channel, text } }),
        unconfirmed: "check",
        createdAt: new Date(),
      });
      sender.wake();
    }
    if (killAfter < Infinity) {
      await slack.waitFor(() => isKilled, PATIENT);
      await sender.stop();
      sender = start(outbox, { ...systemClock, now: () => Date.now() + AFTER_THE_LEASE });
    }
    await allSent(outbox, [...putAt.keys()], () => givenUp);
    return report(slack, putAt, new Set(rooms.slice(0, faultyChannels)), faults, givenUp, performance.now() - begun);
  } finally {
    await sender.stop();
    await database.close();
    await slack.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** An outbox that after so many posts hears nothing more of its sender, and gives it nothing, as if that were killed. */
function dyingOutbox(outbox: Outbox, after: number, onDeath: () => void): Outbox {
  let sent = 0;
  const whenAlive =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>, whenDead: Result) =>
    (...args: Args): Promise<Result> =>
      sent >= after ? Promise.resolve(whenDead) : work(...args);
  return {
    ...outbox,
    take: whenAlive(outbox.take, null),
    postpone: whenAlive(outbox.postpone, undefined),
    doubt: whenAlive(outbox.doubt, undefined),
    giveUp: whenAlive(outbox.giveUp, undefined),
    async sent(...given) {
      sent += 1;
      if (sent === after) onDeath();
      if (sent < after) await outbox.sent(...given);
    },
  };
}

async function allSent(outbox: Outbox, texts: readonly string[], givenUp: () => number): Promise<void> {
  const end = performance.now() + PATIENT;
  let open = [...texts];
  while (open.length > givenUp()) {
    if (performance.now() > end) throw new Error(`${open.length} posts were not sent in time.`);
    await sleep(50);
    const results = await Promise.all(open.map((text) => outbox.resultOf(`post-${text}`)));
    open = open.filter((_, index) => results[index] === null);
  }
}

function report(
  slack: FakeSlack,
  putAt: ReadonlyMap<string, number>,
  faultyChannels: ReadonlySet<string>,
  faults: Readonly<Record<string, number>>,
  givenUp: number,
  milliseconds: number,
): Report {
  const standing = slack.posts();
  const texts = new Set(standing.map(({ text }) => text));
  const last = new Map<string, string>();
  let outOfOrder = 0;
  for (const { channel, text } of standing) {
    if (text < (last.get(channel) ?? "")) outOfOrder += 1;
    last.set(channel, text);
  }
  const waits = (isFaulty: boolean) =>
    quantiles(
      standing
        .filter(({ channel }) => faultyChannels.has(channel) === isFaulty)
        .map(({ text, ts }) => Math.max(0, Number(ts) * 1000 - (putAt.get(text) ?? 0))),
    );
  const calls: Record<string, number> = {};
  for (const { method, outcome } of slack.calls)
    calls[`${method} ${outcome}`] = (calls[`${method} ${outcome}`] ?? 0) + 1;
  return {
    posts: putAt.size,
    posted: standing.length,
    lost: [...putAt.keys()].filter((text) => !texts.has(text)).length,
    doubled: standing.length - texts.size,
    outOfOrder,
    givenUp,
    faults,
    calls,
    others: waits(false),
    faulty: waits(true),
    seconds: Math.round(milliseconds / 1000),
  };
}

function quantiles(values: readonly number[]): Report["others"] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}
