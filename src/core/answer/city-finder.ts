import type { City } from "../corpus/city.ts";
import type { FigureValue } from "../corpus/figure.ts";
import type { FigureMatch } from "../figures/figure-lookup.ts";
import { matchesFilter } from "../retrieval/matches-filter.ts";
import { type Query, queryForCity } from "../retrieval/query.ts";
import type { Candidate } from "../retrieval/retriever.ts";
import type { PassageFilter } from "../retrieval/search.ts";
import { standsIn } from "../text/stands-in.ts";
import { concernsCity } from "./concerns-city.ts";
import { weighSentences } from "./evidence.ts";
import type { Excerpt } from "./excerpt.ts";
import { chooseSentences } from "./extract.ts";
import { type FinderParts, type Finding, type FindingPart, type FindOptions, PASSAGES_WEIGHED } from "./finding.ts";
import { decide, type Decision } from "./refusal.ts";

const OVER_CITIES = {
  /** Sentences for each city, and characters for all of them together. */
  sentencesPerCity: 2,
  length: 680,
  /** Taken off the score of a sentence that names other cities too: it says less about each. */
  sharedSentence: 0.4,
  /** Once one city is answered, so sure need the others be: that a report says nothing is a strong thing to say. */
  companionConfidence: 0.15,
  /** Several named cities already show that the corpus is meant, so that less confidence is enough. */
  confidence: 0.22,
} as const;

/** What was found for one city. */
type CityFinding = {
  readonly city: City;
  readonly excerpts: readonly Excerpt[];
  readonly candidates: readonly Candidate[];
  readonly decision: Decision;
};

/** Answers a question for several cities, one after the other; null when no city has an answer. */
export type CityFinder = (query: Query, asked: readonly City[], options: FindOptions) => Promise<Finding | null>;

export function createCityFinder({ retriever, figures, passages, corpus }: FinderParts): CityFinder {
  const byId = new Map(passages.map((indexed) => [indexed.passage.id, indexed]));

  async function findText(query: Query, city: City, options: FindOptions, length: number): Promise<CityFinding> {
    const own = queryForCity(query, city);
    const candidates = await retriever.retrieve(own, { limit: PASSAGES_WEIGHED, ...options });
    const evidence = weighSentences(own, candidates, retriever.keyword)
      .filter((item) => concernsCity(item, city))
      .map((item) =>
        namesOthers(item.sentence.text, city) ? { ...item, score: item.score - OVER_CITIES.sharedSentence } : item,
      )
      .sort((a, b) => b.score - a.score);
    const excerpts = chooseSentences(evidence, { sentences: OVER_CITIES.sentencesPerCity, length });
    return { city, excerpts, candidates, decision: decide(own, evidence) };
  }

  async function findFigure(query: Query, city: City, match: FigureMatch, options: FindOptions): Promise<CityFinding> {
    const own = queryForCity(query, city);
    const candidates = await retriever.retrieve(own, { limit: PASSAGES_WEIGHED, ...options });
    const value = match.values.get(city.id);
    const excerpt = value === undefined ? undefined : stating(value, options.filter);
    if (excerpt === undefined)
      return { city, excerpts: [], candidates, decision: { outcome: "not_covered", confidence: 0 } };
    return { city, excerpts: [excerpt], candidates, decision: { outcome: "answer", confidence: 1 } };
  }

  /** A sentence about several of the cities at once that answers better than what is said of each. */
  async function findOverview(
    query: Query,
    asked: readonly City[],
    options: FindOptions,
    confidence: number,
  ): Promise<Excerpt | null> {
    const candidates = await retriever.retrieve({ ...query, cities: [] }, { limit: PASSAGES_WEIGHED, ...options });
    const evidence = weighSentences(query, candidates, retriever.keyword);
    const [best] = evidence;
    if (best === undefined || decide(query, evidence).confidence < confidence) return null;
    const named = asked.filter(({ name }) => best.sentence.text.includes(name));
    return named.length > 1 ? { indexed: best.indexed, text: best.sentence.text } : null;
  }

  return async (query, asked, options) => {
    const match = figures(query);
    const findings = await Promise.all(
      asked.map((city) =>
        match === null
          ? findText(query, city, options, OVER_CITIES.length / asked.length)
          : findFigure(query, city, match, options),
      ),
    );
    if (!findings.some(({ decision }) => decision.confidence >= OVER_CITIES.confidence)) return null;

    const confidence = Math.max(...findings.map(({ decision }) => decision.confidence));
    const overview = match === null ? await findOverview(query, asked, options, confidence) : null;
    const said = new Set(overview === null ? [] : [overview.text]);
    const parts = findings.flatMap(({ city, excerpts, decision }): FindingPart[] => {
      if (excerpts.length === 0 || decision.confidence < OVER_CITIES.companionConfidence)
        return [{ type: "city-missing", city, missing: match === null ? "statement" : "figure" }];
      const unsaid = excerpts.filter(({ text }) => !said.has(text));
      for (const { text } of unsaid) said.add(text);
      return unsaid.map((excerpt) => ({ type: "excerpt", excerpt }));
    });
    return {
      decision: { outcome: "answer", confidence },
      parts: overview === null ? parts : [{ type: "excerpt", excerpt: overview }, ...parts],
      candidates: findings.flatMap(({ candidates }) => candidates).sort((a, b) => b.score - a.score),
    };
  };

  function namesOthers(text: string, city: City): boolean {
    return corpus.cities.some(({ id, name }) => id !== city.id && text.includes(name));
  }

  /** The sentence of a figure's passage that gives its value, if that passage is asked for. */
  function stating(value: FigureValue, filter: PassageFilter): Excerpt | undefined {
    const indexed = byId.get(value.passage);
    if (indexed === undefined || !matchesFilter(indexed.passage, filter, corpus)) return undefined;
    const sentence = indexed.sentences.find(({ text }) => standsIn(value.text, text));
    return sentence === undefined ? undefined : { indexed, text: sentence.text };
  }
}
