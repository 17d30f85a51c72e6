import { firstRightRank, hitRate, meanReciprocalRank } from "../../src/core/evaluation/ranking.ts";
import { mean, share } from "../../src/core/evaluation/statistics.ts";
import type { Contender, Found } from "../contenders/contender.ts";
import type { BenchQuestion } from "../sets/bench-set.ts";

/** How well one contender did. Shares are 0 to 1; null where there is nothing to measure. */
export type Quality = {
  readonly name: string;
  readonly hitAt1: number | null;
  readonly hitAt3: number | null;
  readonly hitAt5: number | null;
  readonly meanReciprocalRank: number | null;
  /** Questions whose whole answer stands in the first so many characters of what is returned, by budget. */
  readonly heldWithin: readonly { readonly characters: number; readonly share: number | null }[];
  /** Of an answer that was given, in characters; null for a search, which returns as much as is asked for. */
  readonly meanLength: number | null;
};

/**
 * Characters that each may return, ours too: what is behind them is not looked at. The first is about the mean length
 * of our answers, and was agreed on for them before anything was compared.
 */
export const BUDGETS = [400, 800] as const;
/** More than are counted, because a recipe that splits passages returns several pieces of one. */
const SEARCHED = 20;

/** What the contender's search finds. */
export async function searchQuality(
  name: string,
  contender: Contender,
  questions: readonly BenchQuestion[],
): Promise<Quality> {
  const results: { readonly rank: number | null; readonly held: readonly boolean[] }[] = [];
  for (const question of questions) {
    const found = await contender.search(question.text, SEARCHED);
    results.push({ rank: rankOf(question, found), held: heldIn(question, found.map(({ text }) => text).join(" ")) });
  }
  const ranks = results.map(({ rank }) => rank);
  return {
    name,
    hitAt1: hitRate(ranks, 1),
    hitAt3: hitRate(ranks, 3),
    hitAt5: hitRate(ranks, 5),
    meanReciprocalRank: meanReciprocalRank(ranks),
    heldWithin: shares(results.map(({ held }) => held)),
    meanLength: null,
  };
}

/** What stands in the contender's answers. A refusal holds nothing. */
export async function answerQuality(
  name: string,
  answer: NonNullable<Contender["answer"]>,
  questions: readonly BenchQuestion[],
): Promise<Quality> {
  const results: { readonly length: number; readonly held: readonly boolean[] }[] = [];
  for (const question of questions) {
    const text = await answer(question.text);
    results.push({ length: text.length, held: heldIn(question, text) });
  }
  return {
    name,
    hitAt1: null,
    hitAt3: null,
    hitAt5: null,
    meanReciprocalRank: null,
    heldWithin: shares(results.map(({ held }) => held)),
    meanLength: mean(results.map(({ length }) => length).filter((length) => length > 0)),
  };
}

/** Several pieces of one passage count as one. */
function rankOf({ rightPassages }: BenchQuestion, found: readonly Found[]): number | null {
  const passages = [...new Set(found.map(({ passage }) => passage))];
  return firstRightRank(passages.map((passage) => rightPassages.has(passage)));
}

function heldIn(question: BenchQuestion, text: string): boolean[] {
  return BUDGETS.map((characters) => question.isAnsweredBy(text.slice(0, characters)));
}

function shares(results: readonly (readonly boolean[])[]): Quality["heldWithin"] {
  return BUDGETS.map((characters, at) => ({ characters, share: share(results, (held) => held[at] === true) }));
}
