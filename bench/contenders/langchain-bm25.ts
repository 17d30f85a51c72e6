import { getIDF, getTermFrequency, getWordCount } from "okapibm25";
import type { ContenderKind } from "./contender.ts";
import { asOneText, type PassageWords, wordsOf } from "./passage-words.ts";

/**
 * What LangChain's BM25Retriever does, without its package: @langchain/community is given up by its makers, and wants
 * packages for two other services and eighty behind them. The retriever holds a copy of okapibm25 in which words are
 * escaped, and gives it the documents as they are and the question in lower case, parted at white space. Over the
 * questions of the shipped development set and of a public one, this gives the same first five passages as it does.
 */
export const langchainBm25 = retriever("LangChain's BM25", (words) => words.text);

/** The same over all that the corpus says about a passage. */
export const langchainBm25OfAll = retriever("LangChain's BM25 of all words", asOneText);

/** The package's own. */
const K1 = 1.2;
const B = 0.75;

function retriever(name: string, searchedText: (words: PassageWords) => string): ContenderKind {
  return {
    name,
    embeds: false,
    async build({ corpus }) {
      const passages = wordsOf(corpus);
      const texts = passages.map(searchedText);
      return {
        async search(question, limit) {
          const scores = scoresOf(question.toLowerCase().split(/\s+/u), texts);
          return passages
            .map(({ id, text }, at) => ({ passage: id, text, score: scores[at] ?? 0 }))
            .sort((one, other) => other.score - one.score)
            .slice(0, limit);
        },
        answer: null,
      };
    },
  };
}

/** As the retriever does, everything is counted anew for each question. */
function scoresOf(words: readonly string[], texts: string[]): number[] {
  const lengths = texts.map(getWordCount);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const weights = new Map(words.map((word) => [word, getIDF(word, texts)]));
  return texts.map((text, at) => {
    const share = 1 - B + (B * (lengths[at] ?? 0)) / meanLength;
    return words.reduce((score, word) => {
      const frequency = getTermFrequency(escapeForRegExp(word), text);
      return score + ((weights.get(word) ?? 0) * frequency * (K1 + 1)) / (frequency + K1 * share);
    }, 0);
  });
}

/** okapibm25 takes each word for a regular expression. */
function escapeForRegExp(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
