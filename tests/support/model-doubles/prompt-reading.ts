import { splitSentences } from "../../../src/core/text/sentences.ts";
import { stemsOf } from "../../../src/core/text/terms.ts";
import { type ChatRequest, promptOf } from "./chat-request.ts";

/** A passage as a model finds it in its prompt. */
export type ReadPassage = { readonly number: number; readonly text: string };

/** A sentence of a passage with the number to cite it by. */
export type ReadSentence = { readonly number: number; readonly text: string };

const PASSAGE = /<passage number="(\d+)"[^>]*>\n?([\s\S]*?)\n?<\/passage>/gu;
const QUESTION = /<question>\n?([\s\S]*?)\n?<\/question>/gu;

/** The numbered passages of a prompt. */
export function passagesIn(request: ChatRequest): ReadPassage[] {
  return Array.from(promptOf(request).matchAll(PASSAGE), ([, number, text = ""]) => ({ number: Number(number), text }));
}

/** The question that is to be answered: the last one. */
export function questionIn(request: ChatRequest): string {
  return Array.from(promptOf(request).matchAll(QUESTION), ([, text = ""]) => text.trim()).at(-1) ?? "";
}

/** The sentences of the passages that share most words with the question, best first; the earlier of two alike. */
export function sentencesNearest(request: ChatRequest, count: number): ReadSentence[] {
  const asked = new Set(stemsOf(questionIn(request), "en"));
  return passagesIn(request)
    .flatMap(({ number, text }) => splitSentences(text).map((sentence) => ({ number, text: sentence.text })))
    .map((sentence) => ({ sentence, shared: stemsOf(sentence.text, "en").filter((stem) => asked.has(stem)).length }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, count)
    .map(({ sentence }) => sentence);
}

/** Sentences as a model writes them, with their citations before the stop and behind it by turns. */
export function writtenOut(
  sentences: readonly { readonly text: string; readonly citations: readonly number[] }[],
): string {
  return sentences
    .map(({ text, citations }, at) => {
      const marks = citations.map((number) => `[${number}]`).join("");
      return at % 2 === 0 || !/[.!?]$/u.test(text)
        ? `${text} ${marks}`
        : `${text.slice(0, -1)} ${marks}${text.slice(-1)}`;
    })
    .join(" ");
}
