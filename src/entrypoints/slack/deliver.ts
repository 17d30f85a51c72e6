import type { DueMessage } from "../../core/delivery/outbox.ts";
import { callSlack } from "./call-slack.ts";
import type { SlackClients } from "./clients.ts";
import { CallFailure, failureOf, type Outcome, outcomeOf } from "./outcome.ts";
import { channelOf, type Post, readPost } from "./post.ts";
import type { Rates } from "./rates.ts";
import { findPost, lookupMethod } from "./reconcile.ts";
import type { Fetch } from "./respond.ts";

/** After which a message is given up: whoever asked has long asked again. In milliseconds. */
const OLDEST = 24 * 60 * 60_000;
const MOST_ATTEMPTS = 30;
/** Failed attempts after which whoever runs this is told. */
const TELLING_TRIES = 4;
/** After which waits are forgotten whose message went out another way; in milliseconds. */
const FORGOTTEN_AFTER = 10 * 60_000;

/** Why a message was given up of which nobody knows whether it arrived. */
const UNCONFIRMED = "unconfirmed";
/** Why one was given up that the next makes good. */
export const PASSED = "passed";

export type DeliveryParts = {
  readonly clients: SlackClients;
  readonly rates: Rates;
  readonly fetch: Fetch;
  /** How long a call may take, in milliseconds. */
  readonly patience: number;
  readonly now: () => number;
  readonly random: () => number;
  /** Keeps a message from other senders for as long as one more call takes. */
  readonly renew: (id: string) => Promise<void>;
  readonly onRefusedBlocks: (id: string, code: string) => void;
  /** Told once of a message that has failed to go out a few times. */
  readonly onDelay: (message: DueMessage, tries: number) => void;
};

/** How a message waited for rates: how often, last when, and until when each of its calls has to. */
type Wait = { times: number; at: number; readonly until: Map<string, number> };

/** A call that must wait: it may be made at a time that is reserved for it. */
class MustWait extends Error {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super("The rate is used up.");
    this.name = "MustWait";
    this.milliseconds = milliseconds;
  }
}

/** Gives what tries to send a message once, which never throws. */
export function createDelivery(parts: DeliveryParts): (message: DueMessage) => Promise<Outcome> {
  const { clients, rates, fetch, patience, now, random, renew, onRefusedBlocks, onDelay } = parts;
  const waits = new Map<string, Wait>();

  /** @throws MustWait when it is not this call's time yet */
  function pace({ id }: DueMessage, method: string, post: Post): void {
    const place = waits.get(id)?.until.get(method);
    if (place !== undefined && place <= now()) {
      waits.get(id)?.until.delete(method);
      return;
    }
    const call = { method, team: post.team, channel: channelOf(post) };
    // What will not be waited for takes no place from what is.
    const free = rates.wait(call);
    if (post.isPassing === true && free > 0) throw new MustWait(free);
    const milliseconds = place === undefined ? rates.reserve(call) : place - now();
    if (milliseconds === 0) return;
    for (const [known, { at }] of waits) if (at < now() - FORGOTTEN_AFTER) waits.delete(known);
    const wait = waits.get(id) ?? { times: 0, at: 0, until: new Map<string, number>() };
    wait.times += 1;
    wait.at = now();
    wait.until.set(method, now() + milliseconds);
    waits.set(id, wait);
    throw new MustWait(milliseconds);
  }

  async function clientOf(team: string) {
    try {
      return await clients.of(team);
    } catch {
      throw new CallFailure({ kind: "unsent" });
    }
  }

  /** What looks for an unconfirmed post says; null when it is not there. @throws like the client */
  async function reconcile(message: DueMessage, post: Post): Promise<Outcome | null> {
    const { id, createdAt } = message;
    const channel = channelOf(post);
    const { thread_ts: threadTs } = post.arguments;
    const thread = typeof threadTs === "string" ? threadTs : null;
    const method = lookupMethod(thread);
    pace(message, method, post);
    try {
      const ts = await findPost(await clientOf(post.team), { id, channel, thread, createdAt }, async () => {
        rates.reserve({ method, team: post.team, channel });
        await renew(id);
      });
      return ts === null ? null : { kind: "sent", result: JSON.stringify({ ts, channel }) };
    } catch (error) {
      learn(error, method, post);
      const outcome = outcomeOf(error, method, triesOf(message), random());
      if (outcome.kind === "giveUp") return { kind: "giveUp", reason: UNCONFIRMED };
      return { kind: "doubt", milliseconds: outcome.kind === "sent" ? 0 : outcome.milliseconds };
    }
  }

  function learn(error: unknown, method: string, post: Post): void {
    const failure = failureOf(error);
    if (failure.kind !== "limited") return;
    rates.refused({ method, team: post.team, channel: channelOf(post) }, failure.seconds * 1000);
  }

  async function attempt(message: DueMessage): Promise<Outcome> {
    const { id, method, isUnconfirmed, unconfirmed } = message;
    const post = readPost(message.payload);
    if (post === null) return { kind: "giveUp", reason: "unreadable" };
    if (isUnconfirmed && (unconfirmed === "never" || (unconfirmed === "check" && method !== "chat.postMessage")))
      return { kind: "giveUp", reason: UNCONFIRMED };
    if (isUnconfirmed && unconfirmed === "check") {
      const found = await reconcile(message, post);
      if (found !== null) return found;
      await renew(id);
    }
    if (now() - message.createdAt.getTime() > OLDEST) return { kind: "giveUp", reason: "too_old" };
    if (triesOf(message) > MOST_ATTEMPTS) return { kind: "giveUp", reason: "too_many_attempts" };
    pace(message, method, post);
    try {
      const result = await callSlack({
        id,
        method,
        given: post.arguments,
        client: () => clientOf(post.team),
        fetch,
        patience,
        onCall: () => renew(id),
        onRefusedBlocks: (code) => onRefusedBlocks(id, code),
      });
      return { kind: "sent", result };
    } catch (error) {
      learn(error, method, post);
      return outcomeOf(error, method, triesOf(message), random());
    }
  }

  /** How often it was really tried: attempts that only waited for a rate are not counted. */
  function triesOf({ id, attempt: begun }: DueMessage): number {
    return Math.max(1, begun - (waits.get(id)?.times ?? 0));
  }

  /** What the next message makes good is not worth waiting for. */
  function unlessPassing(message: DueMessage, outcome: Outcome): Outcome {
    const isPassing = outcome.kind === "postpone" && readPost(message.payload)?.isPassing === true;
    return isPassing ? { kind: "giveUp", reason: PASSED } : outcome;
  }

  return async (message) => {
    let outcome: Outcome;
    try {
      outcome = await attempt(message);
      const isOver = outcome.kind === "sent" || outcome.kind === "giveUp";
      if (!isOver && triesOf(message) === TELLING_TRIES) onDelay(message, TELLING_TRIES);
      if (isOver) waits.delete(message.id);
    } catch (error) {
      outcome =
        error instanceof MustWait
          ? { kind: "postpone", milliseconds: error.milliseconds }
          : outcomeOf(error, message.method, triesOf(message), random());
    }
    outcome = unlessPassing(message, outcome);
    // What was in doubt before stays so: that this attempt did not arrive says nothing of the one before.
    return message.isUnconfirmed && outcome.kind === "postpone"
      ? { kind: "doubt", milliseconds: outcome.milliseconds }
      : outcome;
  };
}
