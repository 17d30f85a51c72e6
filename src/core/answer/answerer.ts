import type { Corpus } from "../corpus/corpus.ts";
import { messagesIn } from "../messages/catalogue.ts";
import { explainMessages } from "../messages/en/explain.ts";
import type { ModelCall } from "../model/language-model.ts";
import type { Query, QueryAnalysis } from "../retrieval/query.ts";
import type { Answer, AnswerEvent } from "./answer.ts";
import { answerFrame } from "./answer-frame.ts";
import type { AnswerTask } from "./answer-task.ts";
import { type AnswerHistory, explainAnswer } from "./explain-answer.ts";
import type { AnswerExplanation, Rewriting } from "./explanation.ts";
import type { Finder } from "./finder.ts";
import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { quotedAnswer } from "./quoted-answer.ts";
import { joinSentences } from "./references.ts";
import { refusedAnswer } from "./refused-answer.ts";
import { retell } from "./retelling.ts";
import { rewriteQuestion } from "./rewrite-question.ts";
import { reworded, understand, type Understanding } from "./understanding.ts";
import { type WrittenAnswer, writtenAnswer } from "./writing/written-answer.ts";
import type { WritingDesk } from "./writing/writing-desk.ts";

export type AnswererParts = {
  readonly corpus: Corpus;
  readonly analysis: QueryAnalysis;
  readonly find: Finder;
  /** Null where no model writes: then every sentence is a passage's own. */
  readonly desk: WritingDesk | null;
};

/** What was found on the way to an answer; evaluation looks at it, doors do not. */
export type AnswerTrace = { readonly query: Query; readonly finding: Finding };

/** The events of an answer; the last one tells also how it came about. */
export type AnswererEvent =
  | Exclude<AnswerEvent, { type: "answer-finished" }>
  | { readonly type: "answer-finished"; readonly answer: Answer; readonly explanation: AnswerExplanation };

export type Answerer = {
  /** Answers event by event; the last is `answer-finished`. Throws the reason of the task's signal when that aborts. */
  readonly answer: (
    task: AnswerTask,
    onTrace?: (trace: AnswerTrace) => void,
  ) => AsyncGenerator<AnswererEvent, Answer, undefined>;
};

/** Answers from the corpus: in the passages' own words, or in a model's where each sentence is proven by them. */
export function createAnswerer({ corpus: own, analysis, find, desk }: AnswererParts): Answerer {
  return {
    async *answer(task, onTrace) {
      const understanding = understand(task, analysis);
      const finding = await look(understanding, task);
      if (desk === null || finding.decision.outcome === "off_topic") {
        onTrace?.({ query: understanding.query, finding });
        return yield* quoted(task, { understanding, finding, rewriting: null, read: [], writing: null });
      }

      // Whoever stops reading ends the model's work, also in the middle of a sentence.
      const ending = new AbortController();
      const end = () => ending.abort(task.signal?.reason);
      if (task.signal?.aborted === true) end();
      task.signal?.addEventListener("abort", end, { once: true });
      try {
        return yield* written(desk, task, { understanding, finding }, ending.signal, onTrace);
      } finally {
        task.signal?.removeEventListener("abort", end);
        ending.abort();
      }
    },
  };

  /** What was found, in the words of the edition that is read from. */
  async function look({ query, options }: Understanding, { edition }: AnswerTask): Promise<Finding> {
    const finding = await find(query, options);
    return edition === undefined ? finding : retell(finding, edition);
  }

  /** The extract, or the refusal. */
  async function* quoted(task: AnswerTask, history: AnswerHistory): AsyncGenerator<AnswererEvent, Answer, undefined> {
    const { finding } = history;
    const corpus = corpusOf(task);
    if (finding.decision.outcome === "answer")
      yield { type: "sources-found", sources: nearest(corpus, finding.candidates), answerId: task.id };
    const answer = yield* quotedAnswer(corpus, task, finding, null);
    yield { type: "answer-finished", answer, explanation: explainAnswer(corpus, history) };
    return answer;
  }

  function corpusOf({ edition }: AnswerTask): Corpus {
    return edition?.corpus ?? own;
  }

  /** The model's sentences, or what stands in for them. */
  async function* written(
    desk: WritingDesk,
    task: AnswerTask,
    found: { readonly understanding: Understanding; readonly finding: Finding },
    signal: AbortSignal,
    onTrace?: (trace: AnswerTrace) => void,
  ): AsyncGenerator<AnswererEvent, Answer, undefined> {
    const corpus = corpusOf(task);
    let tokens = 0;
    const call: ModelCall = {
      signal,
      onTokens: (taken) => {
        tokens += taken;
      },
    };
    const { understanding, finding, rewriting } = await standingAlone(desk, task, found, call);
    onTrace?.({ query: understanding.query, finding });
    yield { type: "sources-found", sources: nearest(corpus, finding.candidates), answerId: task.id };

    const work = yield* writtenAnswer(desk, corpus, { task, understanding, finding }, call);
    const { outcome, problem, planning, read, written: sentences } = work;
    const writing = { model: desk.model.name, outcome, problem, planning, tokens, sentences };
    const answer = yield* finished(task, finding, desk.model.name, work);
    const explanation = explainAnswer(corpus, { understanding, rewriting, finding, read, writing });
    yield { type: "answer-finished", answer, explanation };
    return answer;
  }

  /** A question that leans on what was said before, in words that stand alone, as far as the model can be trusted in it. */
  async function standingAlone(
    { model }: WritingDesk,
    task: AnswerTask,
    { understanding, finding }: { readonly understanding: Understanding; readonly finding: Finding },
    call: ModelCall,
  ): Promise<{ understanding: Understanding; finding: Finding; rewriting: Rewriting | null }> {
    if (!understanding.isFollowUp) return { understanding, finding, rewriting: null };
    const rewriting = await rewriteQuestion(model, own, analysis, { task, understanding }, call);
    if (!rewriting.isUsed || rewriting.text === null) return { understanding, finding, rewriting };
    const rewritten = reworded(understanding, rewriting.text, analysis);
    const found = await look(rewritten, task);
    // The rules found something near; words that lose it are no better than the reader's own.
    if (found.decision.outcome === "off_topic") return { understanding, finding, rewriting: notUsed(rewriting) };
    return { understanding: rewritten, finding: found, rewriting };
  }

  /** The answer as it is shown in the end. When a model fails midway, the extract takes the place of what it wrote. */
  async function* finished(
    task: AnswerTask,
    finding: Finding,
    model: string,
    { outcome, sentences, citations }: WrittenAnswer,
  ): AsyncGenerator<Extract<AnswererEvent, { type: "sentence" }>, Answer, undefined> {
    const corpus = corpusOf(task);
    const { candidates } = finding;
    if (outcome === "written") {
      return {
        ...answerFrame(task, null),
        status: "answered",
        answer: joinSentences(sentences),
        sentences,
        citations: citations.all(),
        reason: null,
        related: [],
        mode: "generated",
        model,
      };
    }
    if (outcome === "not_covered") {
      return refusedAnswer(corpus, task, { reason: "not_covered", candidates, notice: null });
    }
    const notice = messagesIn(task.wished).answer.withoutModel[outcome];
    const extract = quotedAnswer(corpus, task, finding, notice);
    for (;;) {
      const step = extract.next();
      if (step.done === true) return step.value;
      // Its numbers would clash with those that were shown: the whole answer, which comes next, replaces them.
      if (sentences.length === 0) yield step.value;
    }
  }
}

function notUsed(rewriting: Rewriting): Rewriting {
  return { ...rewriting, isUsed: false, problem: explainMessages.rewriting.offTopic };
}
