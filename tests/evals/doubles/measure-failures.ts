import type { Answer } from "../../../src/core/answer/answer.ts";
import type { ComposedServer } from "../../support/composed-server.ts";
import { failingModel, type Failure } from "../../support/model-doubles/failing-model.ts";
import { faithfulModel, faithfulText } from "../../support/model-doubles/faithful-model.ts";
import type { ModelServer } from "../../support/model-doubles/model-server.ts";
import { createAsker } from "./asked.ts";

/** How questions ended of which the model failed in one way. */
export type FailureTally = {
  readonly failure: Failure;
  readonly questions: number;
  /** Ended in the whole extract, and said so. */
  readonly fellBack: number;
  /** Ended in something else: half an answer, an extract that does not say so, an error. */
  readonly wrong: readonly string[];
  readonly slowest: number;
};

export type FailureSetting = {
  readonly server: ComposedServer;
  /** The same without a model: what it would have answered. */
  readonly plain: ComposedServer;
  readonly model: ModelServer;
  /** The model is asked at each of them. */
  readonly questions: readonly string[];
  /** Milliseconds by which an answer has to be there. */
  readonly deadline: number;
  readonly onProgress?: (done: number, total: number) => void;
};

/**
 * Asks so many questions, the failures by turns. Between two of them the model works once, so that the breaker stays
 * closed and every question meets a failure.
 */
export async function measureFailures(
  failures: readonly Failure[],
  count: number,
  setting: FailureSetting,
): Promise<FailureTally[]> {
  const { server, plain, model, questions, deadline, onProgress } = setting;
  const ask = createAsker(server);
  const outcomes: { readonly failure: Failure; readonly problem: string | null; readonly milliseconds: number }[] = [];
  for (let at = 0; at < count; at += 1) {
    const failure = failures[at % failures.length] ?? "server-error";
    const question = questions[at % questions.length] ?? "";
    const calls = model.requests.length;
    model.behave(failingModel(failure, { write: faithfulText }));
    const outcome = await ask({ question }).then(
      async ({ answer, milliseconds }) => ({ milliseconds, problem: problemOf(answer, await plain.ask({ question })) }),
      (error: unknown) => ({ milliseconds: 0, problem: String(error) }),
    );
    const late = outcome.milliseconds > deadline ? `${Math.round(outcome.milliseconds)} ms` : null;
    const unasked = model.requests.length === calls ? `the model was not asked “${question}”` : null;
    model.behave(faithfulModel);
    const isBack = (await server.ask({ question })).mode === "generated";
    const down = isBack ? null : "the next answer was not written";
    outcomes.push({ failure, milliseconds: outcome.milliseconds, problem: outcome.problem ?? late ?? unasked ?? down });
    onProgress?.(at + 1, count);
  }
  return failures.map((failure) => {
    const own = outcomes.filter((outcome) => outcome.failure === failure);
    const wrong = own.flatMap(({ problem }) => problem ?? []);
    return {
      failure,
      questions: own.length,
      fellBack: own.length - wrong.length,
      wrong,
      slowest: Math.max(0, ...own.map(({ milliseconds }) => milliseconds)),
    };
  });
}

/** What is wrong with an answer at which the model failed; null when it is the whole extract with a notice. */
function problemOf(answer: Answer, extract: Answer): string | null {
  if (answer.mode !== "extractive" || answer.model !== null) return `shown as written: ${answer.answer}`;
  if (answer.notice === null) return "nothing says that the model failed";
  if (answer.answer !== extract.answer) return `not the whole extract: ${answer.answer}`;
  return null;
}
