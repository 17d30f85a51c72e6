import { createRandomNumbers } from "../support/random-numbers.ts";
import { runBudget } from "./budget.ts";
import { runKills } from "./kills.ts";
import { runProperty } from "./property-tests.ts";
import { runQuizRoom } from "./quiz-room.ts";
import { runRedelivery } from "./redelivery.ts";
import { runSending } from "./sending.ts";
import { runSlackAcknowledgement } from "./slack-acknowledgement.ts";
import { runSlackSocketBreaks } from "./slack-socket-breaks.ts";

export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly target: string;
  readonly isMet: boolean;
};

export type RowOptions = {
  readonly isQuick: boolean;
  /** What Node.js is to run for the program as a process of its own. */
  readonly program: readonly string[];
  readonly onProgress: (done: number) => void;
};

export type Row = {
  readonly title: string;
  readonly run: (options: RowOptions) => Promise<readonly Figure[]>;
};

const SEED = 4;

const exactly = (name: string, value: number, wanted: number): Figure => ({
  name,
  value,
  target: String(wanted),
  isMet: value === wanted,
});
const atMost = (name: string, value: number, most: number): Figure => ({
  name,
  value,
  target: `≤ ${most}`,
  isMet: value <= most,
});
const shown = (name: string, value: number): Figure => ({ name, value, target: "", isMet: true });

/** The rows of the scorecard that are measured here, by their names. */
export const ROWS: Readonly<Record<string, Row>> = {
  r1: {
    title: "events that come four times, and once more",
    async run({ isQuick, onProgress }) {
      const events = isQuick ? 50 : 1000;
      const figures: Figure[] = [];
      for (const connection of ["http", "socket"] as const) {
        const report = await runRedelivery({ events, connection, onProgress });
        figures.push(
          shown(`${connection}: deliveries`, report.deliveries),
          exactly(`${connection}: not acknowledged in time`, report.unacknowledged, 0),
          exactly(`${connection}: answers`, report.answers, events),
          exactly(`${connection}: unanswered`, report.unanswered, 0),
          exactly(`${connection}: answered twice`, report.doubled, 0),
        );
      }
      return figures;
    },
  },
  r2: {
    title: "signed events, 50 at once, while the model is silent for 20 s",
    async run({ isQuick, program }) {
      const report = await runSlackAcknowledgement({ events: isQuick ? 500 : 5000, program });
      return [
        exactly("acknowledged", report.acknowledged, report.events),
        exactly("kept", report.kept, report.events),
        shown("acknowledged, median ms", report.p50),
        atMost("acknowledged, p99 ms", report.p99, 250),
        atMost("acknowledged, longest ms", report.longest, 3000),
      ];
    },
  },
  r3: {
    title: "the program killed at random points under load",
    async run({ isQuick, program, onProgress }) {
      const random = createRandomNumbers(SEED);
      const parts = [
        { name: "socket", kills: isQuick ? 8 : 100, connection: "socket" },
        { name: "http", kills: isQuick ? 8 : 100, connection: "http" },
        { name: "streams", kills: isQuick ? 5 : 40, connection: "socket", sentenceEvery: 400, questionsPerSecond: 2 },
      ] as const;
      const figures: Figure[] = [];
      for (const { name, ...options } of parts) {
        const report = await runKills({ ...options, program, random, onProgress });
        figures.push(
          shown(`${name}: kills`, report.kills),
          shown(`${name}: questions acknowledged`, report.acknowledged),
          exactly(`${name}: unanswered`, report.unanswered, 0),
          exactly(`${name}: told that they failed instead`, report.toldFailed, 0),
          exactly(`${name}: answered twice`, report.doubled, 0),
          exactly(`${name}: half answers`, report.half, 0),
          shown(`${name}: streams begun`, report.streams),
          shown(`${name}: commands acknowledged`, report.commandsAcknowledged),
          exactly(`${name}: commands answered twice`, report.commandsAnsweredTwice, 0),
          exactly(`${name}: commands without a word`, report.commandsUnanswered, 0),
          atMost(`${name}: ready again, longest ms`, report.readyLongest, 5000),
        );
      }
      return figures;
    },
  },
  r6: {
    title: "sockets that break while events flow",
    async run({ isQuick, onProgress }) {
      const size = isQuick ? { events: 100, breaks: 10 } : { events: 1000, breaks: 100 };
      const report = await runSlackSocketBreaks(size);
      const whole = await runRedelivery({ ...size, copies: 1, isReplayed: false, onProgress });
      return [
        shown("breaks", report.breaks),
        exactly("lost", report.lost, 0),
        exactly("doubled", report.doubled, 0),
        exactly("never acknowledged", report.unacknowledged, 0),
        exactly("sockets at the end", report.socketsAtEnd, 2),
        exactly("whole program: answers", whole.answers, size.events),
        exactly("whole program: unanswered", whole.unanswered, 0),
        exactly("whole program: answered twice", whole.doubled, 0),
      ];
    },
  },
  r7: {
    title: "posts through 429, 500, broken lines and hangs",
    async run({ isQuick }) {
      const short = {
        posts: 150,
        channels: 6,
        faultyChannels: 3,
        faultEvery: 4,
        interval: 100,
        rateScale: 20,
        patience: 500,
      };
      const report = await runSending(isQuick ? short : {});
      return [
        exactly("posted", report.posted, report.posts),
        exactly("lost", report.lost, 0),
        exactly("doubled", report.doubled, 0),
        exactly("out of order", report.outOfOrder, 0),
        atMost("other channels, p95 ms", report.others.p95, 2000),
      ];
    },
  },
  r12: {
    title: "a room full of players, and a program that is killed while they answer",
    async run({ isQuick, program, onProgress }) {
      const size = isQuick ? { players: 100, questions: 6, kills: 3 } : {};
      const report = await runQuizRoom({ ...size, program, random: createRandomNumbers(SEED), onProgress });
      return [
        shown("players", report.players),
        shown("questions", report.questions),
        shown("kills", report.kills),
        shown("answers acknowledged", report.acknowledged),
        exactly("lost", report.lost, 0),
        exactly("doubled", report.doubled, 0),
        shown("sent when it was over", report.sentLate),
        exactly("of these taken", report.late, 0),
        exactly("scores that are not those of a replay", report.wrongScores, 0),
        exactly("deadlines that moved", report.movedDeadlines, 0),
        shown("taken without a kill, median ms", report.p50),
        shown("taken without a kill, p95 ms", report.p95),
        shown("taken without a kill, longest ms", report.longest),
      ];
    },
  },
  s1: {
    title: "signed requests that were tampered with",
    run: () => runProperty("tests/entrypoints/slack/signature.test.ts"),
  },
  s8: {
    title: "generated answers drawn for Slack",
    run: ({ isQuick }) =>
      runProperty("tests/entrypoints/slack/blocks/any-answer.test.ts", isQuick ? {} : { SOAK: "1" }),
  },
  s15: {
    title: "one who asks without end, bots, and a question of a megabyte",
    async run({ isQuick, onProgress }) {
      const report = await runBudget(
        isQuick ? { questions: 200, others: 12, botMessages: 20, duration: 10_000, onProgress } : { onProgress },
      );
      return [
        shown("asked without end", report.questions),
        atMost("of these answered", report.answered, 20 + Math.ceil(20 * report.minutes)),
        atMost("told that it is too much", report.toldTooMany, 1 + Math.ceil(report.minutes)),
        exactly("others answered", report.othersAnswered, report.others),
        atMost("others, p95 ms", report.othersP95, 2000),
        exactly("bots answered", report.botsAnswered, 0),
        atMost("words to the megabyte", report.toHugeQuestion, 1),
      ];
    },
  },
};
