import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { stemsOf } from "../../text/terms.ts";
import type { Statement } from "./read-sentence.ts";

/** Two questions in one, as one sentence may answer both: "Who founded it, and when?" */
const TWO_QUESTIONS: Readonly<Record<Language, RegExp>> = {
  en: /\band (?:who|whom|when|where|how|what|which|why)\b|, (?:is|are|was|were|has|have|does|do) \w+ /iu,
  de: /\bund (?:wer|wen|wann|wo|wie|was|welche[rsn]?|warum|woher)\b/iu,
  tr: /(?<!\p{L})ve (?:kim|ne|nerede|nasıl|hangi|kaç|neden)(?!\p{L})/iu,
  fr: /\bet (?:qui|quand|où|comment|combien|quel|quelle|pourquoi)\b/iu,
  ar: /[\s،]و(?:من|متى|أين|كم|كيف|ما|ماذا|لماذا)(?=[\s؟])/u,
};

const QUESTION = /^(.*?)\s*([?؟])$/u;

/** Fewer words of their own leave open what is asked: "Since when?" */
const LEAST_WORDS = 2;

/**
 * The first of the questions that a sentence's editor wrote for it, which is the plainest: they are made to find the
 * sentence by. Null where it is no full question, or two.
 */
export function plainQuestion({ passage, place }: Statement): string | null {
  const [question = ""] = passage.questions?.[place - 1] ?? [];
  if (!QUESTION.test(question) || TWO_QUESTIONS[passage.language].test(question)) return null;
  return stemsOf(question, passage.language).length < LEAST_WORDS ? null : question;
}

/** `When was the harbour opened?` with `Tangier`: `When was the harbour opened (Tangier)?` */
export function withQualifier(question: string, qualifier: string, language: Language): string {
  const [, asked = question, mark = "?"] = QUESTION.exec(question) ?? [];
  const space = language === "fr" ? " " : "";
  return qualifier === "" ? `${asked}${space}${mark}` : `${asked} (${qualifier})${space}${mark}`;
}

/** The city or country that a sentence is about, where the question does not name it; empty where it does. */
export function placeMissing(question: string, { text, passage, cities }: Statement, corpus: Corpus): string {
  const own = corpus.cities.find(({ id }) => id === passage.city);
  if (own === undefined) return "";
  if (
    cities.length === 0 &&
    own.country !== null &&
    [text, question].some((each) => each.includes(own.country ?? ""))
  ) {
    return question.includes(own.country) ? "" : own.country;
  }
  return question.includes(own.name) ? "" : own.name;
}
