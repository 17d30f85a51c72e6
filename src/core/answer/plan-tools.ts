import type { Corpus } from "../corpus/corpus.ts";
import type { Passage } from "../corpus/passage.ts";
import type { FigureLookup } from "../figures/figure-lookup.ts";
import type { PlanTools } from "../model/language-model.ts";
import { matchesFilter } from "../retrieval/matches-filter.ts";
import { analyzeQuestion, type QueryAnalysis } from "../retrieval/query.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import type { PassageFilter } from "../retrieval/search.ts";
import { cleanLine } from "../text/clean.ts";
import type { Lookup } from "./explanation.ts";
import { labelOf } from "./writing/reading-list.ts";

export type PlanToolsParts = {
  readonly corpus: Corpus;
  readonly analysis: QueryAnalysis;
  readonly retriever: Retriever;
  readonly figures: FigureLookup;
};

/** The tools for one question, with what was looked up and shown so far. */
export type Lookups = {
  readonly tools: PlanTools;
  /** Passages that were shown, each once, in the order of showing. */
  readonly shown: () => readonly Passage[];
  readonly made: () => readonly Lookup[];
};

const PLAN_LIMITS = {
  /** Passages that a search shows, and characters of each. */
  results: 4,
  excerpt: 400,
  /** Characters of a passage that is asked for by itself. */
  whole: 1_500,
  /** Characters of what is looked for. */
  subject: 300,
  /** Look-ups after which nothing more is looked up. */
  lookups: 8,
} as const;

/** What the tools reply to the model, in English as its instructions are. */
const REPLIES = {
  nothing: "Nothing was found.",
  noPassage: "There is no passage with this id.",
  noCity: (known: readonly string[]): string => `There is no such city. There are: ${known.join(", ") || "none"}.`,
  enough: "No more can be looked up for this question. Answer from what was found.",
} as const;

/**
 * What a model may look up to answer a question, within the reader's own filter. Replies are short numbered lines, each
 * with the id of its passage; they hold text of documents, which nobody vouches for.
 */
export function createLookups(
  { corpus, analysis, retriever, figures }: PlanToolsParts,
  filter: PassageFilter,
): Lookups {
  const shown = new Map<string, Passage>();
  const made: Lookup[] = [];

  /** Does the look-up, unless there were too many. */
  async function lookUp(
    tool: Lookup["tool"],
    given: string,
    find: (subject: string) => Promise<string>,
  ): Promise<string> {
    if (made.length >= PLAN_LIMITS.lookups) return REPLIES.enough;
    const subject = cleanLine(given).slice(0, PLAN_LIMITS.subject);
    made.push({ tool, subject });
    return subject === "" ? REPLIES.nothing : find(subject);
  }

  function show(passages: readonly Passage[], length: number): string {
    if (passages.length === 0) return REPLIES.nothing;
    for (const passage of passages) shown.set(passage.id, passage);
    return passages.map((passage, place) => `${place + 1}. ${lineOf(passage, length)}`).join("\n");
  }

  function lineOf(passage: Passage, length: number): string {
    return `(${passage.id}) ${labelOf(corpus, passage)}: ${cleanLine(passage.text).slice(0, length)}`;
  }

  return {
    tools: {
      search: (query, city) =>
        lookUp("search", query, async (subject) => {
          const analyzed = analyzeQuestion(subject, analysis);
          const named = city === null || city.trim() === "" ? null : cityNamed(city);
          if (named === undefined) return REPLIES.noCity(corpus.cities.map(({ name }) => name));
          const candidates = await retriever.retrieve(named === null ? analyzed : { ...analyzed, cities: [named] }, {
            limit: PLAN_LIMITS.results,
            filter,
          });
          return show(
            candidates.map(({ indexed }) => indexed.passage),
            PLAN_LIMITS.excerpt,
          );
        }),
      figures: (name) =>
        lookUp("figures", name, async (subject) => {
          const match = figures(analyzeQuestion(subject, analysis));
          const values = [...(match?.values.values() ?? [])].flatMap((value) => {
            const passage = corpus.passage(value.passage);
            return passage === undefined || !matchesFilter(passage, filter, corpus) ? [] : [{ value, passage }];
          });
          if (match === null || values.length === 0) return REPLIES.nothing;
          for (const { passage } of values) shown.set(passage.id, passage);
          return values
            .map(({ value, passage }, place) => {
              const city = corpus.cities.find(({ id }) => id === value.city)?.name ?? value.scope;
              const what = `${match.figure.label} (${match.figure.unit}), ${city}: ${value.text}, ${value.date}`;
              return `${place + 1}. (${passage.id}) ${cleanLine(what)}`;
            })
            .join("\n");
        }),
      passage: (id) =>
        lookUp("passage", id, async (subject) => {
          const passage = corpus.passage(subject);
          if (passage === undefined || !matchesFilter(passage, filter, corpus)) return REPLIES.noPassage;
          return show([passage], PLAN_LIMITS.whole);
        }),
    },
    shown: () => [...shown.values()],
    made: () => made,
  };

  /** A city by its id or any of its names; undefined when there is none of that name. */
  function cityNamed(name: string) {
    const [mention] = analysis.cityNames.find(name);
    const id = mention?.city ?? name.trim().toLowerCase();
    return corpus.cities.find((city) => city.id === id);
  }
}
