import type { City } from "../corpus/city.ts";
import type { FigureValue } from "../corpus/figure.ts";
import type { FigureLookup, FigureMatch } from "../figures/figure-lookup.ts";
import type { QueryTerm } from "../retrieval/bm25f.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";
import type { Query } from "../retrieval/query.ts";
import type { Candidate, Retriever } from "../retrieval/retriever.ts";
import type { PassageFilter } from "../retrieval/search.ts";
import { type Evidence, weighSentences } from "./evidence.ts";
import { chooseSentences, type Excerpt } from "./extract.ts";
import type { Finding, FindingPart } from "./finding.ts";
import { decide } from "./refusal.ts";

const FINDER = {
  /** Passages whose sentences are weighed. */
  passages: 12,
  /** Sentences for each city in an answer about several. */
  sentencesPerCity: 2,
  /** Characters for all cities of such an answer together. */
  lengthOverCities: 480,
  /** Taken off the score of a sentence that names other cities too, when one city is spoken of. */
  sharedSentence: 0.4,
} as const;

export type FinderParts = {
  readonly retriever: Retriever;
  readonly figures: FigureLookup;
  readonly passages: readonly IndexedPassage[];
  readonly cities: readonly City[];
};

export type FindOptions = {
  readonly filter: PassageFilter;
  /** Words of the answer before, for follow-ups: they widen the search and are not demanded. */
  readonly extra?: readonly QueryTerm[];
  /** Ids of passages that the answer before cited. */
  readonly favoured?: ReadonlySet<string>;
};

/** Finds what the corpus says to a question and decides whether that answers it. */
export type Finder = (query: Query, options: FindOptions) => Promise<Finding>;

/** Wordings that set several places side by side. */
const COMPARES = /\b(?:compar\w*|differ\w*|versus|vs|both|each|respectively|as well as|than)\b/i;

/** Wordings that ask about every city of the corpus. */
const ACROSS_CITIES =
  /\b(?:(?:all|the|these|in each of the|of the) (?:three|3) (?:cities|places|towns)|each city|both cities|across (?:the )?cities|which (?:of the (?:two|three|3) )?(?:city|cities|town|towns|place)\b.{0,40}\b(?:\w+est|most|least|more|fewer|less)|cities (?:compare|differ))\b/i;

export function createFinder({ retriever, figures, passages, cities }: FinderParts): Finder {
  const byId = new Map(passages.map((indexed) => [indexed.passage.id, indexed]));

  async function findGeneral(query: Query, options: FindOptions): Promise<Finding> {
    const candidates = await retriever.retrieve(query, { limit: FINDER.passages, ...options });
    const weighed = weighSentences(query, candidates, retriever.keyword).filter((evidence) => fitsPlace(evidence, query));
    const evidence = preferFigure(weighed, query);
    const decision = decide(query, evidence);
    const parts = decision.outcome === "answer" ? chooseSentences(evidence).map(excerptPart) : [];
    return { decision, parts, candidates };
  }

  /** Puts the sentence that states the figure asked for first. */
  function preferFigure(evidence: readonly Evidence[], query: Query): readonly Evidence[] {
    const match = figures(query);
    if (match === null || match.values.size === 0) return evidence;
    const places = query.cities.length > 0 ? query.cities : query.ofCountries;
    const values = [...match.values.values()].filter(
      (value) => places.length === 0 || places.some(({ id }) => id === value.city),
    );
    const isStated = ({ indexed, sentence }: Evidence): boolean =>
      values.some((value) => value.passage === indexed.passage.id && sentence.text.includes(value.text));
    const stated = evidence.filter(isStated).map((item) => ({ ...item, holdsKind: true, support: Math.max(item.support, match.share) }));
    return [...stated, ...evidence.filter((item) => !isStated(item))];
  }

  async function findPerCity(query: Query, asked: readonly City[], options: FindOptions): Promise<Finding> {
    const match = figures(query);
    const findings = await Promise.all(
      asked.map(async (city) => ({ city, ...(await findForCity(query, city, match, options, asked.length)) })),
    );
    const candidates = findings.flatMap((finding) => finding.candidates).sort((a, b) => b.score - a.score);
    const confidence = Math.max(0, ...findings.map((finding) => finding.confidence));
    const said = new Set<string>();
    const parts = findings.flatMap(({ city, excerpts }): FindingPart[] => {
      if (excerpts.length === 0) return [{ type: "city-missing", city, missing: match === null ? "statement" : "figure" }];
      return excerpts.filter(({ text }) => !said.has(text) && said.add(text)).map(excerptPart);
    });
    if (said.size === 0) return { ...(await findGeneral({ ...query, cities: [] }, options)), candidates };
    const overview = match === null ? await findOverview(query, asked, options, confidence) : null;
    return {
      decision: { outcome: "answer", confidence },
      parts: overview === null || said.has(overview.text) ? parts : [excerptPart(overview), ...parts],
      candidates,
    };
  }

  /** A sentence about most of the cities at once that answers better than what is said of each. */
  async function findOverview(
    query: Query,
    asked: readonly City[],
    options: FindOptions,
    confidence: number,
  ): Promise<Excerpt | null> {
    const candidates = await retriever.retrieve({ ...query, cities: [] }, { limit: FINDER.passages, ...options });
    const evidence = weighSentences(query, candidates, retriever.keyword);
    const [best] = evidence;
    if (best === undefined || decide(query, evidence).confidence < confidence) return null;
    const named = asked.filter(({ name }) => best.sentence.text.includes(name));
    return named.length > 1 ? { indexed: best.indexed, text: best.sentence.text } : null;
  }

  async function findForCity(
    query: Query,
    city: City,
    match: FigureMatch | null,
    options: FindOptions,
    share: number,
  ): Promise<{ excerpts: readonly Excerpt[]; candidates: Candidate[]; confidence: number }> {
    const own = { ...query, cities: [city], ofCountries: [] };
    const found = await retriever.retrieve(own, { limit: FINDER.passages, ...options });
    const candidates = found.filter(({ indexed }) => isAbout(indexed, city));
    if (match !== null) {
      const stated = match.values.get(city.id);
      const excerpt = stated === undefined ? undefined : stating(stated);
      return { excerpts: excerpt === undefined ? [] : [excerpt], candidates, confidence: excerpt === undefined ? 0 : 1 };
    }
    const evidence = weighSentences(own, candidates, retriever.keyword)
      .filter((sentence) => concerns(sentence, city))
      .map((sentence) => (namesOthers(sentence, city) ? { ...sentence, score: sentence.score - FINDER.sharedSentence } : sentence))
      .sort((a, b) => b.score - a.score);
    const decision = decide(own, evidence);
    const limits = { sentences: FINDER.sentencesPerCity, length: FINDER.lengthOverCities / share };
    return {
      excerpts: decision.outcome === "answer" ? chooseSentences(evidence, limits) : [],
      candidates,
      confidence: decision.confidence,
    };
  }

  /** A sentence about several cities at once says less about each than one of its own. */
  function namesOthers({ sentence }: Evidence, city: City): boolean {
    return cities.some(({ id, name }) => id !== city.id && sentence.text.includes(name));
  }

  /** The sentence of a figure's passage that gives its value. */
  function stating(value: FigureValue): Excerpt | undefined {
    const indexed = byId.get(value.passage);
    const sentence = indexed?.sentences.find(({ text }) => text.includes(value.text));
    return indexed === undefined || sentence === undefined ? undefined : { indexed, text: sentence.text };
  }

  return async (query, options) => {
    const asked = citiesAsked(query, options.filter);
    return asked.length > 1 ? findPerCity(query, asked, options) : findGeneral(query, options);
  };

  /** The cities that an answer has to speak of one by one; none or one means that it does not. */
  function citiesAsked(query: Query, filter: PassageFilter): readonly City[] {
    if (filter.city !== undefined || filter.section?.includes("/")) return [];
    if (query.cities.length > 1) return query.cities;
    if (query.cities.length === 1 || cities.length < 2) return [];
    if (query.ofCountries.length > 1 && COMPARES.test(query.question)) return query.ofCountries;
    const match = figures(query);
    if (match !== null && match.values.size > 1 && query.ofCountries.length === 0) return cities;
    return query.kind === "comparison" && ACROSS_CITIES.test(query.question) ? cities : [];
  }
}

/** Where a city is named, only sentences about it, or that name it, can answer. */
function fitsPlace(evidence: Evidence, query: Query): boolean {
  return query.cities.length === 0 || query.cities.some((city) => concerns(evidence, city));
}

function isAbout({ passage }: IndexedPassage, city: City): boolean {
  return passage.city === city.id || passage.city === null;
}

/** Whether a sentence of a passage about no city speaks of the city itself. */
function concerns({ indexed, sentence }: Evidence, city: City): boolean {
  return indexed.passage.city === city.id || sentence.text.includes(city.name);
}

function excerptPart(excerpt: Excerpt): FindingPart {
  return { type: "excerpt", excerpt };
}
