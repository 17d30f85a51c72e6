import type { Answer } from "../../src/core/answer/answer.ts";
import { readEvents } from "../../tests/support/event-stream-client.ts";
import { type Times, timesOf } from "../timing/times.ts";
import { residentMegabytes } from "./memory.ts";
import { type ModelWork, startPacedModel } from "./paced-model.ts";
import type { Program } from "./program.ts";
import { search } from "./requests.ts";
import { startServer } from "./server-process.ts";

/** From a question to the first sentence of its answer, in milliseconds. */
export type FirstSentenceTimes = {
  /** The model alone: from its being asked to the end of its first sentence. */
  readonly model: Times;
  /** To the first checked sentence, as a client reads it. */
  readonly checked: Times;
  /** The rest, which is ours: finding, asking the model, holding back, checking, sending; question by question. */
  readonly own: Times;
  /** Answers that were not written, or took more than one call of the model: they are not timed. */
  readonly leftOut: number;
  /** What was asked before the answers that count. */
  readonly warmUp: { readonly searches: number; readonly answers: number };
  /** Of the serving process, as in HttpTimes. */
  readonly memory: number | null;
};

type Timed = { readonly model: number; readonly checked: number };

/** Searches take less long than answers, and compile what embeds a question as well. */
const WARM_UP = { searches: 100, answers: 5 } as const;
/** Where few answers are timed, so many searches for each. */
const SEARCHES_PER_ANSWER = 20;

/** Asks for answers that a model on this machine writes. */
export async function timeFirstSentence(
  program: Program,
  questions: readonly string[],
  answers: number,
): Promise<FirstSentenceTimes> {
  const model = await startPacedModel();
  const settings = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "paced" };
  const server = await startServer({ ...program, environment: { ...program.environment, ...settings } });
  try {
    const warmUp = {
      searches: Math.min(WARM_UP.searches, SEARCHES_PER_ANSWER * answers),
      answers: Math.min(WARM_UP.answers, answers),
    };
    const question = (at: number): string => questions[at % questions.length] ?? "";
    for (let at = 0; at < warmUp.searches; at += 1) await search(server.url, question(at));
    const timed: (Timed | null)[] = [];
    for (let at = -warmUp.answers; at < answers; at += 1) {
      const result = await timeAnswer(server.url, question(at + warmUp.answers), model.takeWork);
      if (at >= 0) timed.push(result);
    }
    const written = timed.filter((each) => each !== null);
    const memory = await residentMegabytes(server.process);
    return {
      model: timesOf(written.map((each) => each.model)),
      checked: timesOf(written.map((each) => each.checked)),
      own: timesOf(written.map((each) => each.checked - each.model)),
      leftOut: timed.length - written.length,
      warmUp,
      memory,
    };
  } finally {
    await server.stop();
    await model.close();
  }
}

async function timeAnswer(url: string, question: string, takeWork: () => ModelWork[]): Promise<Timed | null> {
  const askedAt = performance.now();
  const reply = await fetch(`${url}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ question }),
  });
  let checked: number | null = null;
  let answer: Answer | null = null;
  for await (const message of readEvents(reply)) {
    if ("comment" in message) continue;
    if (message.event === "sentence") checked ??= performance.now() - askedAt;
    if (message.event === "answer") answer = JSON.parse(message.data) as Answer;
  }
  const [work, ...more] = takeWork();
  if (answer?.mode !== "generated" || checked === null || work === undefined || more.length > 0) return null;
  return { model: work.firstSentenceAt - work.askedAt, checked };
}
