import type { Corpus } from "../../corpus/corpus.ts";
import { splitSentences } from "../../text/sentences.ts";
import { BAD_FIGURES } from "./bad-figures.ts";
import { BAD_NAMES } from "./bad-names.ts";
import { BAD_RELATIONS } from "./bad-relations.ts";
import type { CheckerCase, Half, Mutation, MutationWorld, SourceSentence } from "./checker-case.ts";
import { fusedWith, GOOD_MUTATIONS } from "./good-mutations.ts";
import { createSeededRandom } from "./seeded-random.ts";

const BAD_MUTATIONS = { ...BAD_FIGURES, ...BAD_NAMES, ...BAD_RELATIONS };

/** More sentences of a kind would only repeat what it shows. */
const MOST_OF_A_KIND = 120;

/**
 * Sentences as a model might write them, good and bad, made of every sentence of the corpus; the same for the same
 * seed. Every other passage is of the development half.
 */
export function generateCases(corpus: Corpus, seed: number): CheckerCase[] {
  const sentences = sourceSentences(corpus);
  const cases = [
    ...Object.entries(GOOD_MUTATIONS).flatMap(([kind, mutation]) =>
      casesOf(kind, "good", mutation, sentences, corpus, seed),
    ),
    ...fused(sentences, seed),
    ...Object.entries(BAD_MUTATIONS).flatMap(([kind, mutation]) =>
      casesOf(kind, "bad", mutation, sentences, corpus, seed),
    ),
    ...uncited(sentences, seed),
  ];
  return cases;
}

/** Prose only: rows of tables and items of lists are no sentences of their own. */
function sourceSentences(corpus: Corpus): SourceSentence[] {
  return corpus.passages.flatMap((passage, number) => {
    const half: Half = number % 2 === 0 ? "development" : "test";
    const texts = splitSentences(passage.text).map(({ text }) => text);
    return texts.flatMap((text, at) =>
      /[.!?]["”)]?$/u.test(text) ? [{ text, passage, next: texts[at + 1] ?? null, half }] : [],
    );
  });
}

function casesOf(
  kind: string,
  verdict: CheckerCase["verdict"],
  mutation: Mutation,
  sentences: readonly SourceSentence[],
  corpus: Corpus,
  seed: number,
): CheckerCase[] {
  // A kind's own draws, so that a change of one kind leaves the others as they were.
  const random = createSeededRandom(seed + hashOf(kind));
  const world: MutationWorld = { random, sentences, cities: corpus.cities };
  const made = random.shuffled(sentences).flatMap((sentence) => {
    const text = mutation(sentence, world);
    return text === null ? [] : [{ text, sentence }];
  });
  const most = kind === "verbatim" ? made.length : MOST_OF_A_KIND;
  return made.slice(0, most).map(({ text, sentence }, at) => ({
    id: `${kind}-${at + 1}`,
    half: sentence.half,
    verdict,
    kind,
    text,
    passages: [sentence.passage],
  }));
}

/** Two sentences of two passages in one, with both citations. */
function fused(sentences: readonly SourceSentence[], seed: number): CheckerCase[] {
  const random = createSeededRandom(seed + hashOf("fused"));
  const shuffled = random.shuffled(sentences.filter(({ text }) => text.length < 200 && !text.includes(":")));
  return shuffled.slice(0, MOST_OF_A_KIND).flatMap((one, at) => {
    const other = shuffled.find(
      ({ half, passage }, number) => number > at + 3 && half === one.half && passage.id !== one.passage.id,
    );
    if (other === undefined) return [];
    const text = fusedWith(one.text, other.text);
    return [
      {
        id: `fused-${at + 1}`,
        half: one.half,
        verdict: "good" as const,
        kind: "fused",
        text,
        passages: [one.passage, other.passage],
      },
    ];
  });
}

/** What cites a number that no passage has, is held to no passage. */
function uncited(sentences: readonly SourceSentence[], seed: number): CheckerCase[] {
  const random = createSeededRandom(seed + hashOf("invented-citation"));
  return random
    .shuffled(sentences)
    .slice(0, MOST_OF_A_KIND / 4)
    .map(({ text, half }, at) => ({
      id: `invented-citation-${at + 1}`,
      half,
      verdict: "bad",
      kind: "invented-citation",
      text,
      passages: [],
    }));
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
}
