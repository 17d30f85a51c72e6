import type { City } from "../corpus/city.ts";
import type { AskingPatterns } from "../languages/language-rules.ts";
import { rulesOf } from "../languages/rules-of.ts";
import type { Query } from "../retrieval/query.ts";
import { isNarrow, matchesFilter } from "../retrieval/matches-filter.ts";
import type { PassageFilter } from "../retrieval/search.ts";
import { standsIn } from "../text/stands-in.ts";
import { createCityFinder } from "./city-finder.ts";
import { concernsCity } from "./concerns-city.ts";
import { type Evidence, weighSentences } from "./evidence.ts";
import { chooseSentences, limitsFor } from "./extract.ts";
import { type FinderParts, type Finding, type FindOptions, PASSAGES_WEIGHED } from "./finding.ts";
import { decide } from "./refusal.ts";

/** Finds what the corpus says to a question and decides whether that answers it. */
export type Finder = (query: Query, options: FindOptions) => Promise<Finding>;

/** Sentences by which a city is introduced when nothing more is asked. */
const SENTENCES_OF_INTRODUCTION = 3;

/** How much surer an answer about no city has to be than those about each, to take their place. */
const SURER = 0.2;

export function createFinder(parts: FinderParts): Finder {
  const { retriever, figures, passages, corpus } = parts;
  const findForCities = createCityFinder(parts);

  async function findGeneral(query: Query, options: FindOptions): Promise<Finding> {
    const candidates = await retriever.retrieve(query, { limit: PASSAGES_WEIGHED, ...options });
    const weighed = weighSentences(query, candidates, retriever.keyword).filter((evidence) =>
      fitsPlace(evidence, query),
    );
    const evidence = preferFigure(weighed, query);
    const decision = decide(query, evidence);
    const excerpts = decision.outcome === "answer" ? chooseSentences(evidence, limitsFor(query.kind)) : [];
    return { decision, parts: excerpts.map((excerpt) => ({ type: "excerpt", excerpt })), candidates };
  }

  /** Puts the sentence that states the figure asked for first. */
  function preferFigure(evidence: readonly Evidence[], query: Query): readonly Evidence[] {
    const match = figures(query);
    if (match === null) return evidence;
    const places = query.cities.length > 0 ? query.cities : query.ofCountries;
    const values = [...match.values.values()].filter(
      (value) => places.length === 0 || places.some(({ id }) => id === value.city),
    );
    const isStated = ({ indexed, sentence }: Evidence): boolean =>
      values.some((value) => value.passage === indexed.passage.id && standsIn(value.text, sentence.text));
    const stated = evidence
      .filter(isStated)
      .map((item) => ({ ...item, holdsKind: true, support: Math.max(item.support, match.share) }));
    return [...stated, ...evidence.filter((item) => !isStated(item))];
  }

  /** The cities that an answer has to speak of one by one; none or one means that it does not. */
  function citiesAsked(query: Query, filter: PassageFilter): readonly City[] {
    const asked = citiesCompared(query);
    if (!isNarrow(filter)) return asked;
    return asked.filter(({ id }) =>
      corpus.passages.some((passage) => passage.city === id && matchesFilter(passage, filter, corpus)),
    );
  }

  function citiesCompared(query: Query): readonly City[] {
    const { cities } = corpus;
    if (query.cities.length > 1) return query.cities;
    if (query.cities.length === 1 || cities.length < 2) return [];
    if (query.ofCountries.length > 1 && asks(query, "comparison")) return query.ofCountries;
    const match = figures(query);
    if (match !== null && match.values.size > 1 && query.ofCountries.length === 0) return cities;
    return asks(query, "acrossCities") ? cities : [];
  }

  /** "Tell me about Tangier": how the documents introduce the city; null when they are about no such city. */
  function introduce(city: City, { filter }: FindOptions): Finding | null {
    const indexed = passages.find(({ passage }) => passage.city === city.id && matchesFilter(passage, filter, corpus));
    if (indexed === undefined) return null;
    const excerpts = indexed.sentences.slice(0, SENTENCES_OF_INTRODUCTION).map(({ text }) => ({ indexed, text }));
    return {
      decision: { outcome: "answer", confidence: 1 },
      parts: excerpts.map((excerpt) => ({ type: "excerpt", excerpt })),
      candidates: [{ indexed, score: 1, similarities: [] }],
    };
  }

  return async (query, options) => {
    const [only] = query.cities;
    if (query.words.length === 0 && only !== undefined && query.cities.length === 1) {
      const introduction = introduce(only, options);
      if (introduction !== null) return introduction;
    }
    const asked = citiesAsked(query, options.filter);
    if (asked.length < 2) return findGeneral(query, options);
    const overCities = await findForCities(query, asked, options);
    const general = await findGeneral({ ...query, cities: [] }, options);
    return overCities === null || isAboutNoCity(query, general, overCities) ? general : overCities;
  };
}

/** "In which city is the office?": asked of something that belongs to no city, in words that might ask about every city. */
function isAboutNoCity({ cities, ofCountries }: Query, { decision, parts }: Finding, overCities: Finding): boolean {
  const [first] = parts;
  return (
    cities.length === 0 &&
    ofCountries.length === 0 &&
    first?.type === "excerpt" &&
    first.excerpt.indexed.passage.city === null &&
    decision.confidence > overCities.decision.confidence + SURER
  );
}

function asks({ language, question }: Query, wording: keyof AskingPatterns): boolean {
  const { asks, legible } = rulesOf(language);
  return asks[wording].test(legible(question));
}

/** Where a city is named, only sentences about it, or that name it, can answer. */
function fitsPlace(evidence: Evidence, query: Query): boolean {
  return query.cities.length === 0 || query.cities.some((city) => concernsCity(evidence, city));
}
