import type { CheckerCase } from "../../../src/core/evaluation/checker/checker-case.ts";
import { NOT_COVERED_REPLY } from "../../../src/core/model/language-model.ts";
import { writingWith } from "./call-purpose.ts";
import type { ModelBehaviour } from "./model-reply.ts";
import { passagesIn, type ReadPassage, writtenOut } from "./prompt-reading.ts";

/** A model that writes prepared sentences, each once, as soon as it is given the passages that they are made of. */
export type CaseModel = {
  readonly behaviour: ModelBehaviour;
  /** What it wrote last. */
  readonly lastWritten: () => readonly CheckerCase[];
  /** What it has not had the passages for yet. */
  readonly pending: () => readonly CheckerCase[];
};

/** Sentences in one reply, each of another passage, so that none repeats another. */
const SENTENCES = 4;
/** A number that no passage has. */
const NOBODYS_NUMBER = 97;
/** Passages are the same when they begin with so many characters that are. */
const BEGINNING = 200;

export function createCaseModel(cases: readonly CheckerCase[]): CaseModel {
  const pending = new Set(cases);
  let lastWritten: readonly CheckerCase[] = [];
  return {
    pending: () => [...pending],
    lastWritten: () => lastWritten,
    behaviour: writingWith((request) => {
      const passages = passagesIn(request);
      const used = new Set<number>();
      const chosen: { readonly text: string; readonly citations: readonly number[] }[] = [];
      const written: CheckerCase[] = [];
      for (const one of pending) {
        if (written.length === SENTENCES) break;
        const citations = numbersOf(one, passages);
        if (citations === null || citations.some((number) => used.has(number))) continue;
        citations.forEach((number) => used.add(number));
        pending.delete(one);
        written.push(one);
        chosen.push({ text: one.text, citations });
      }
      lastWritten = written;
      return { type: "text", text: chosen.length === 0 ? NOT_COVERED_REPLY : writtenOut(chosen) };
    }),
  };
}

/** The numbers under which a prompt has the passages of a case; null when it lacks one. */
function numbersOf({ passages }: CheckerCase, read: readonly ReadPassage[]): number[] | null {
  if (passages.length === 0) return read.length === 0 ? null : [NOBODYS_NUMBER];
  const numbers = passages.map(
    ({ text }) => read.find((one) => one.text.trim().startsWith(text.slice(0, BEGINNING)))?.number,
  );
  return numbers.every((number) => number !== undefined) ? numbers : null;
}
