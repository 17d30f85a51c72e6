import type { Corpus } from "../../corpus/corpus.ts";
import type { Passage } from "../../corpus/passage.ts";
import { matchesFilter } from "../../retrieval/matches-filter.ts";
import type { PassageFilter } from "../../retrieval/search.ts";
import type { Answer } from "../answer.ts";
import type { PassageOrigin } from "../explanation.ts";
import type { Finding } from "../finding.ts";

/** A passage that a model is given to read, and why. */
export type PassageToRead = { readonly passage: Passage; readonly origin: PassageOrigin };

/** How many passages a model reads, by origin. More cost time and make it write about what was not asked. */
const PASSAGES_READ = { search: 8, model: 6, conversation: 3 } as const;

export type PassageSources = {
  readonly finding: Finding;
  /** Passages that the model looked up. */
  readonly lookedUp: readonly Passage[];
  /** The answer before, where the question leans on it. */
  readonly previous: Answer | undefined;
  readonly filter: PassageFilter;
};

/** The passages to write an answer from, each once: those of the extract first, then the best found. */
export function passagesToRead(
  corpus: Corpus,
  { finding, lookedUp, previous, filter }: PassageSources,
): PassageToRead[] {
  const quoted = finding.parts.flatMap((part) => (part.type === "excerpt" ? [part.excerpt.indexed.passage] : []));
  const found = finding.candidates.map(({ indexed }) => indexed.passage);
  const cited = (previous?.citations ?? []).flatMap(({ passageId }) => corpus.passage(passageId) ?? []);
  const chosen = new Map<string, PassageToRead>();
  const choose = (origin: PassageOrigin, passages: readonly Passage[]) => {
    const unread = new Map(passages.filter(({ id }) => !chosen.has(id)).map((passage) => [passage.id, passage]));
    for (const passage of [...unread.values()].slice(0, PASSAGES_READ[origin])) {
      chosen.set(passage.id, { passage, origin });
    }
  };
  choose("search", [...quoted, ...found]);
  choose("model", lookedUp);
  choose(
    "conversation",
    cited.filter((passage) => matchesFilter(passage, filter, corpus)),
  );
  return [...chosen.values()];
}
