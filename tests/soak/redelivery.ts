import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { workDone } from "./waiting-work.ts";
import { withAssistant } from "./with-assistant.ts";

export type RedeliveryOptions = {
  readonly events?: number;
  readonly connection?: "socket" | "http";
  /** How often each event is delivered. */
  readonly copies?: number;
  /** Delivers all of it once more when all is answered. */
  readonly isReplayed?: boolean;
  /** How often the sockets break meanwhile. */
  readonly breaks?: number;
  readonly onProgress?: (answers: number) => void;
};

export type RedeliveryReport = {
  readonly questions: number;
  readonly deliveries: number;
  readonly answers: number;
  /** Questions of which no delivery was acknowledged in time. */
  readonly unacknowledged: number;
  readonly unanswered: number;
  readonly doubled: number;
  readonly seconds: number;
};

const QUESTION = "How much oil does the lamp of Kiel burn a night?";
/** Each may post once a second, and a person may ask 20 questions a minute. */
const CHANNELS = 100;
/** Between two questions, in milliseconds, so that what is sent and what receives it, in one process here, keep up with each other. */
const INTERVAL = 20;

/** Scorecard row R1: every question comes as two events, each several times over, and then all of them once more. */
export function runRedelivery(options: RedeliveryOptions = {}): Promise<RedeliveryReport> {
  const {
    events = 1000,
    connection = "socket",
    copies = 4,
    isReplayed = true,
    breaks = 0,
    onProgress = () => {},
  } = options;
  const begun = performance.now();
  return withAssistant({ connection, timeScale: 0.01 }, async ({ slack }, folder) => {
    slack.sendEach(copies);
    const channels = Array.from({ length: CHANNELS }, (_, number) => slack.channel(`room-${number}`));
    const people = Array.from({ length: Math.ceil(events / 10) }, (_, number) => slack.person(`Person ${number}`));
    const questions: { readonly channel: string; readonly ts: string }[] = [];
    for (let number = 0; number < events; number += 1) {
      const channel = channels[number % CHANNELS];
      const person = people[number % people.length];
      if (channel !== undefined && person !== undefined) questions.push(person.mentions(channel, QUESTION));
      await sleep(INTERVAL);
      if (breaks === 0 || number % Math.floor(events / breaks) !== 0) continue;
      // What is not there cannot break.
      await slack.waitFor(() => slack.socketMode.connections() > 0);
      slack.socketMode.break();
    }
    const settled = async () => {
      await slack.settled();
      await workDone(join(folder, "data"), () => onProgress(slack.posts().length));
    };
    await settled();
    let replayed = 0;
    if (isReplayed) {
      replayed = await slack.replay();
      await settled();
    }
    const counts = questions.map(
      ({ channel, ts }) => slack.posts().filter((post) => post.channel === channel && post.threadTs === ts).length,
    );
    const acknowledged = new Set(
      slack.deliveries.flatMap(({ acknowledged: isTaken, body }) =>
        isTaken ? [(body["event"] as { ts: string }).ts] : [],
      ),
    );
    return {
      questions: questions.length,
      deliveries: slack.deliveries.reduce((sum, { attempts }) => sum + attempts, 0) + replayed,
      answers: slack.posts().length,
      unacknowledged: questions.filter(({ ts }) => !acknowledged.has(ts)).length,
      unanswered: counts.filter((count) => count === 0).length,
      doubled: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
      seconds: Math.round((performance.now() - begun) / 1000),
    };
  });
}
