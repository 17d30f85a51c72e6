import MiniSearch from "minisearch";
import type { ContenderKind } from "./contender.ts";
import { type PassageWords, wordsOf } from "./passage-words.ts";

type Field = Exclude<keyof PassageWords, "id">;

/** MiniSearch as it is without options: BM25+ over whole words. */
export const miniSearch = engine("MiniSearch", ["text"]);

/** The same over all that the corpus says about a passage, a field each. */
export const miniSearchOfAll = engine("MiniSearch of all words", ["text", "heading", "terms", "questions", "figures"]);

function engine(name: string, fields: readonly Field[]): ContenderKind {
  return {
    name,
    embeds: false,
    async build({ corpus }) {
      const index = new MiniSearch<PassageWords>({ fields: [...fields] });
      index.addAll(wordsOf(corpus));
      return {
        search: async (question, limit) =>
          index
            .search(question)
            .slice(0, limit)
            .map(({ id }) => ({ passage: String(id), text: corpus.passage(String(id))?.text ?? "" })),
        answer: null,
      };
    },
  };
}
