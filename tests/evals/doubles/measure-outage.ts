import type { Clock } from "../../../src/core/clock.ts";
import type { AskRequest } from "../../../src/core/answer/answer.ts";
import { failingModel, type Failure } from "../../support/model-doubles/failing-model.ts";
import { faithfulModel, faithfulText } from "../../support/model-doubles/faithful-model.ts";
import type { ModelServer } from "../../support/model-doubles/model-server.ts";
import type { Asked } from "./asked.ts";

export type OutageMeasurement = {
  readonly failure: Failure;
  /** Asked while the model was down. */
  readonly questions: number;
  /** Calls that reached the model meanwhile. */
  readonly calls: number;
  /** Seconds from the model's return to the first written answer; null when there was none within a minute. */
  readonly back: number | null;
};

export type OutageSetting = {
  readonly ask: (request: AskRequest) => Promise<Asked>;
  readonly model: ModelServer;
  readonly questions: readonly string[];
  /** The program's own time. */
  readonly clock: Clock;
  /** Called behind each answer: lets time pass where it does not by itself. */
  readonly pass?: () => Promise<void>;
};

const MINUTE = 60_000;
const OUTAGE = 5 * MINUTE;

/** Takes the model down for five minutes, asks on and on, and brings it back. */
export async function measureOutage(
  failure: Failure,
  { ask, model, questions, clock, pass }: OutageSetting,
): Promise<OutageMeasurement> {
  const before = model.requests.length;
  model.behave(failingModel(failure, { write: faithfulText }));
  const down = clock.now();
  let asked = 0;
  const next = async () => {
    const answered = await ask({ question: questions[asked++ % questions.length] ?? "" });
    await pass?.();
    return answered;
  };
  while (clock.now() - down < OUTAGE) await next();
  const during = { questions: asked, calls: model.requests.length - before };

  model.behave(faithfulModel);
  const up = clock.now();
  while (clock.now() - up < MINUTE) {
    const { answer } = await next();
    if (answer.mode === "generated") return { failure, ...during, back: (clock.now() - up) / 1000 };
  }
  return { failure, ...during, back: null };
}

/** Time that runs so many times as fast as the computer's. */
export function fastClock(times: number): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * times,
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds / times);
      return () => clearTimeout(timer);
    },
  };
}
