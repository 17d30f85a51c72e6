import type { SentenceCheck } from "../../checking/check-sentence.ts";
import type { CheckResult, SentenceVerdict, SupportingQuote } from "../../checking/verdict.ts";
import type { Language } from "../../language.ts";
import type { LanguageModel, ModelCall } from "../../model/language-model.ts";
import type { SentenceFate } from "../explanation.ts";
import { isDependent } from "../dependent-sentence.ts";
import { plainSentence } from "./plain-sentence.ts";
import type { ReadingList } from "./reading-list.ts";
import { isRepetition } from "./repetition.ts";
import { createWrittenSentences, type NumberedSentence } from "./written-sentences.ts";

export type WriterParts = {
  readonly model: LanguageModel;
  readonly check: SentenceCheck;
  /** Whether the model looks again at each sentence that has passed the checks. */
  readonly secondLook: boolean;
};

export type WritingTask = { readonly question: string; readonly reading: ReadingList; readonly language: Language };

/** A sentence that the model wrote, checked. */
export type CheckedSentence = {
  readonly text: string;
  readonly fate: SentenceFate;
  /** Ids of the passages that it cites. */
  readonly passages: readonly string[];
  readonly checks: readonly CheckResult[];
  /** The words that carry it, verbatim in their passages; at least one where it is shown. */
  readonly quotes: readonly SupportingQuote[];
};

/** How a reply ended that came to its end. */
export type ReplyEnd = "written" | "not_covered" | "nothing_left" | "nonsense";

/** Writes an answer sentence by sentence, each checked before it is given. Throws what the model throws. */
export type Writer = (task: WritingTask, call: ModelCall) => AsyncGenerator<CheckedSentence, ReplyEnd, undefined>;

/** No answer is so long; what goes on for longer is not read to its end. In characters. */
const LONGEST_REPLY = 12_000;
const LONGEST_REASON = 300;

export function createWriter({ model, check, secondLook }: WriterParts): Writer {
  return async function* write({ question, reading, language }, call) {
    const sentences = createWrittenSentences();
    const shown: string[] = [];
    let written = 0;
    let isBeforeDropped = false;

    /** Checks one sentence; those that repeat or lean on nothing need no second look. */
    async function judge({ text, numbers }: NumberedSentence): Promise<CheckedSentence> {
      const cited = reading.cited(numbers);
      const verdict = verbatimOnly(check({ text, cited }));
      const checked = { text, passages: cited.map(({ passage }) => passage.id), checks: verdict.results, quotes: [] };
      if (!verdict.passes) return { ...checked, fate: "fails_check" };
      if (isBeforeDropped && isDependent(text, language)) return { ...checked, fate: "leans_on_dropped" };
      if (isRepetition(text, shown, language)) return { ...checked, fate: "repeats" };
      if (!secondLook) return { ...checked, fate: "shown", quotes: verdict.quotes };
      const relation = await lookAgain(text, numbers);
      const checks = [...verdict.results, relation];
      if (relation.outcome === "fails") return { ...checked, checks, fate: "fails_check" };
      return { ...checked, checks, fate: "shown", quotes: verdict.quotes };
    }

    async function lookAgain(sentence: string, numbers: readonly number[]): Promise<CheckResult> {
      const passages = reading.numbered.filter(({ number }) => numbers.includes(number));
      try {
        const { isSupported, reason } = await model.judge({ sentence, passages }, call);
        const finding = plainSentence(reason.slice(0, LONGEST_REASON));
        return { check: "relation", outcome: isSupported ? "holds" : "fails", finding };
      } catch (error) {
        if (call.signal.aborted) throw error;
        // The sentence has passed the checks: a second look that fails takes nothing from it.
        return { check: "relation", outcome: "not_applicable", finding: null };
      }
    }

    async function* checked(batch: readonly NumberedSentence[]): AsyncGenerator<CheckedSentence, void, undefined> {
      for (const sentence of batch) {
        written += 1;
        const result = await judge(sentence);
        if (result.fate === "shown") shown.push(result.text);
        isBeforeDropped = result.fate === "fails_check" || result.fate === "leans_on_dropped";
        yield result;
      }
    }

    let length = 0;
    for await (const piece of model.write({ question, passages: reading.numbered, language }, call)) {
      length += piece.length;
      if (length > LONGEST_REPLY) return "nonsense";
      yield* checked(sentences.push(piece));
      if (sentences.isNotCovered() === true) return "not_covered";
    }
    yield* checked(sentences.end());
    if (sentences.isNotCovered() === true) return "not_covered";
    if (shown.length > 0) return "written";
    return written === 0 ? "nonsense" : "nothing_left";
  };
}

/** A quote that does not stand in its passage is none, and a sentence without a quote is not proven. */
function verbatimOnly(verdict: SentenceVerdict): SentenceVerdict {
  const quotes = verdict.quotes.filter(({ passage, quote }) => quote !== "" && passage.text.includes(quote));
  return { ...verdict, quotes, passes: verdict.passes && quotes.length > 0 };
}
