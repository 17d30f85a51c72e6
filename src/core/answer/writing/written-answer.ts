import type { Corpus } from "../../corpus/corpus.ts";
import { AppError } from "../../errors.ts";
import type { ModelCall } from "../../model/language-model.ts";
import { problemOf } from "../../model/model-problem.ts";
import type { AnswerEvent, AnswerSentence } from "../answer.ts";
import type { AnswerTask } from "../answer-task.ts";
import type { ExplainedSentence, PlanningExplanation, WritingOutcome } from "../explanation.ts";
import type { Finding } from "../finding.ts";
import { asksSeveralThings } from "../planning.ts";
import { sentenceOf } from "../quoted-answer.ts";
import { type CitationList, createCitationList } from "../references.ts";
import type { Understanding } from "../understanding.ts";
import { type PassageToRead, passagesToRead } from "./passages-to-read.ts";
import { createReadingList } from "./reading-list.ts";
import { partsOfUnwrittenCities } from "./unwritten-cities.ts";
import { type CheckedSentence, createWriter } from "./writer.ts";
import type { WritingDesk } from "./writing-desk.ts";

export type WritingAssignment = {
  readonly task: AnswerTask;
  readonly understanding: Understanding;
  readonly finding: Finding;
};

/** What came of having an answer written. */
export type WrittenAnswer = {
  readonly outcome: WritingOutcome;
  /** What went wrong, for whoever can mend it. */
  readonly problem: string | null;
  /** What is shown; empty unless the outcome is `written`, or the model failed midway. */
  readonly sentences: readonly AnswerSentence[];
  readonly citations: CitationList;
  readonly planning: PlanningExplanation | null;
  readonly read: readonly PassageToRead[];
  /** All that was written, shown or not. */
  readonly written: readonly ExplainedSentence[];
};

/**
 * Has an answer written, and gives each sentence once it is checked. It does not throw when the model fails: that is
 * an outcome. It throws the reason of the call's signal when that aborts.
 */
export async function* writtenAnswer(
  desk: WritingDesk,
  corpus: Corpus,
  { task, understanding, finding }: WritingAssignment,
  call: ModelCall,
): AsyncGenerator<Extract<AnswerEvent, { type: "sentence" }>, WrittenAnswer, undefined> {
  const { query, own, isFollowUp, options } = understanding;
  const { lookedUp, planning } = asksSeveralThings(own)
    ? await plan(desk, understanding, call)
    : { lookedUp: [], planning: null };
  const previous = isFollowUp ? task.before.at(-1) : undefined;
  const read = passagesToRead(corpus, { finding, lookedUp, previous, filter: options.filter });
  const reading = createReadingList(
    corpus,
    read.map(({ passage }) => passage),
  );
  const citations = createCitationList(corpus);
  const sentences: AnswerSentence[] = [];
  const written: ExplainedSentence[] = [];
  const cite = (sentence: CheckedSentence): AnswerSentence => {
    const numbers = sentence.quotes.map(({ passage, quote }) => citations.cite(passage, quote).number);
    return { text: sentence.text, citations: [...new Set(numbers)] };
  };
  const say = (sentence: () => AnswerSentence) => {
    const known = citations.all().length;
    const said = sentence();
    sentences.push(said);
    return { type: "sentence", sentence: said, citations: citations.all().slice(known) } as const;
  };

  const write = createWriter(desk);
  const writing = write({ question: query.question, reading, language: languageOf(read, corpus) }, call);
  try {
    for (;;) {
      const step = await writing.next();
      if (step.done === true) {
        if (step.value === "written") {
          const missing = partsOfUnwrittenCities(corpus, query, finding, { sentences, citations: citations.all() });
          for (const part of missing) yield say(() => sentenceOf(part, citations, corpus, task));
        }
        return result(step.value, null);
      }
      const sentence = step.value;
      const { quotes: _quotes, ...explained } = sentence;
      written.push(explained);
      if (sentence.fate === "shown") yield say(() => cite(sentence));
    }
  } catch (error) {
    if (call.signal.aborted) throw call.signal.reason;
    return result(problemOf(error), error instanceof AppError ? error.message : null);
  } finally {
    // Whoever stops reading here ends the model's work there; it does not wait for the model.
    await writing.return("nothing_left");
  }

  function result(outcome: WritingOutcome, problem: string | null): WrittenAnswer {
    return { outcome, problem, sentences, citations, planning, read, written };
  }
}

/** Has the model look things up. When it fails, what it has found until then is used, and the answer is still written. */
async function plan({ model, lookups }: WritingDesk, { query, options }: Understanding, call: ModelCall) {
  const { tools, shown, made } = lookups(options.filter);
  let problem: string | null = null;
  try {
    await model.plan({ question: query.question, tools }, call);
  } catch (error) {
    if (call.signal.aborted) throw call.signal.reason;
    problem = error instanceof AppError ? error.message : problemOf(error);
  }
  return { lookedUp: [...shown()], planning: { lookups: [...made()], problem } };
}

/** The passages' own: what is written is checked against them word by word. */
function languageOf(read: readonly PassageToRead[], { passages }: Corpus) {
  return read[0]?.passage.language ?? passages[0]?.language ?? "en";
}
