import type { Clock } from "../../core/clock.ts";
import type { DueMessage, Outbox } from "../../core/delivery/outbox.ts";
import { slackSenderMessages } from "../../core/messages/en/slack-sender.ts";
import { PATIENCE, type SlackClients } from "./clients.ts";
import { createDelivery, PASSED } from "./deliver.ts";
import type { Outcome } from "./outcome.ts";
import { createRates, type Rates } from "./rates.ts";
import type { Fetch } from "./respond.ts";

/** Messages on their way at once, each of another channel: more than hang when some of them do. */
const AT_ONCE = 32;
/** Beyond a call's patience, for what is done around it; in milliseconds. */
const LEASE_MARGIN = 5_000;
/** Without being woken; another process may have put something in. */
const LOOK = 1_000;
/** How long the end waits for what is on its way, in milliseconds. What is left then is in doubt, as after a crash. */
const GRACE = 5_000;

export type SenderParts = {
  readonly outbox: Outbox;
  readonly clients: SlackClients;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly onProblem: (message: string) => void;
  /**
   * Told of each message before it is given up, once or more; the reason is a code of Slack's, `unconfirmed`,
   * `too_old`, `too_many_attempts` or `unreadable`.
   */
  readonly onGivenUp?: (message: DueMessage, reason: string) => Promise<void>;
  /** Slack's rates when left out. */
  readonly rates?: Rates;
  /** How long a call may take, in milliseconds; that of `clients` when they have another than `PATIENCE`. */
  readonly patience?: number;
};

export type Sender = {
  /** There is something new. */
  readonly wake: () => void;
  /** Begins nothing new, and resolves when what is on its way is over, or has had time enough. */
  readonly stop: () => Promise<void>;
};

/** Sends what is in the outbox: many queues at once, each message of a queue after the one before it. */
export function createSender(parts: SenderParts): Sender {
  const { outbox, clients, fetch, clock, random, onProblem, onGivenUp, patience = PATIENCE } = parts;
  const lease = patience + LEASE_MARGIN;
  const running = new Set<Promise<void>>();
  /** When messages fall due that this sender put off. */
  const dueTimes = new Set<number>();
  let isStopping = false;
  let isWoken = false;
  let endRest = () => {};

  const later = (milliseconds: number) => new Date(clock.now() + milliseconds);
  const deliver = createDelivery({
    clients,
    rates: parts.rates ?? createRates(clock.now),
    fetch,
    patience,
    now: clock.now,
    random,
    // Whoever takes it after that time knows that it may have arrived.
    renew: (id) => outbox.doubt(id, later(lease)),
    onRefusedBlocks: (id, code) => onProblem(slackSenderMessages.plainer(id, code)),
    onDelay: ({ id, method }, tries) => onProblem(slackSenderMessages.delayed(id, method, tries)),
  });

  function wake(): void {
    isWoken = true;
    endRest();
  }

  async function settle(message: DueMessage, outcome: Outcome): Promise<void> {
    const { id, method } = message;
    switch (outcome.kind) {
      case "sent":
        return outbox.sent(id, later(0), outcome.result);
      case "giveUp":
        if (outcome.reason === PASSED) return outbox.giveUp(id, later(0), outcome.reason);
        onProblem(slackSenderMessages.givenUp(id, method, outcome.reason));
        await onGivenUp?.(message, outcome.reason).catch((error: unknown) =>
          onProblem(slackSenderMessages.callback(id, wordsOf(error))),
        );
        return outbox.giveUp(id, later(0), outcome.reason);
      case "postpone":
      case "doubt": {
        const dueAt = later(outcome.milliseconds);
        dueTimes.add(dueAt.getTime());
        return outcome.kind === "postpone" ? outbox.postpone(id, dueAt) : outbox.doubt(id, dueAt);
      }
    }
  }

  async function send(message: DueMessage): Promise<void> {
    try {
      await settle(message, await deliver(message));
    } catch (error) {
      // It is given again when its lease is over, in doubt.
      if (!isStopping) onProblem(slackSenderMessages.outbox(wordsOf(error)));
    }
  }

  async function take(): Promise<DueMessage | null> {
    try {
      return await outbox.take(later(0), later(lease));
    } catch (error) {
      onProblem(slackSenderMessages.outbox(wordsOf(error)));
      isWoken = false;
      return null;
    }
  }

  /** Until it is woken, or something may be due. */
  async function rest(): Promise<void> {
    const now = clock.now();
    for (const time of dueTimes) if (time <= now) dueTimes.delete(time);
    const wait = Math.min(LOOK, ...[...dueTimes].map((time) => time - now));
    await new Promise<void>((resolve) => {
      const callOff = clock.after(wait, resolve);
      endRest = () => {
        callOff();
        resolve();
      };
      if (isWoken) endRest();
    });
  }

  async function loop(): Promise<void> {
    while (!isStopping) {
      isWoken = false;
      const message = running.size < AT_ONCE ? await take() : null;
      if (message === null) {
        await rest();
        continue;
      }
      const task: Promise<void> = send(message).finally(() => {
        running.delete(task);
        wake();
      });
      running.add(task);
    }
  }

  const ended = loop();
  return {
    wake,
    async stop() {
      isStopping = true;
      wake();
      await ended;
      let callOff = () => {};
      const enough = new Promise<void>((resolve) => {
        callOff = clock.after(GRACE, resolve);
      });
      await Promise.race([Promise.all(running), enough]);
      callOff();
    },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
