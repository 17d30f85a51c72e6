import type { Figure, FigureValue } from "../corpus/figure.ts";
import type { Language } from "../language.ts";
import type { Bm25f } from "../retrieval/bm25f.ts";
import type { Query } from "../retrieval/query.ts";
import type { QuestionKind } from "../languages/question-kind.ts";
import { stemsOf } from "../text/terms.ts";

/** A figure that a question asks for, with the value for each city that has one. */
export type FigureMatch = {
  readonly figure: Figure;
  readonly values: ReadonlyMap<string, FigureValue>;
  /** Share of the question's words, weighed by rarity, that the figure's names account for. */
  readonly share: number;
};

/** Questions of these kinds may ask for a figure; "where do children work" does not, whatever words it shares. */
const CAN_ASK_FOR_FIGURE: ReadonlySet<QuestionKind> = new Set(["number", "comparison", "definition", "other"]);

/** A figure must account for this much of the question; else something else is asked. */
const LEAST_SHARE = 0.6;

/** Of what it accounts for, this much must be the question's own words; synonyms may stand for the rest. */
const EXACT_SHARE = 0.5;

/** Finds the figure that a question names, by its label and other names. */
export type FigureLookup = (query: Query) => FigureMatch | null;

export function createFigureLookup(figures: readonly Figure[], keyword: Bm25f, language: Language): FigureLookup {
  const named = figures.map((figure) => ({
    figure,
    names: [figure.label, ...figure.names]
      .map((name) => [...new Set(stemsOf(name, language))])
      .filter((stems) => stems.length > 0),
  }));

  return (query) => {
    if (!CAN_ASK_FOR_FIGURE.has(query.kind)) return null;
    const words = query.words
      .filter(({ word }) => !query.years.includes(word))
      .map(({ stem, term }) => ({
        stem,
        stems: term.alternatives.map(({ stem }) => stem),
        weight: term.weight * keyword.idf(term),
      }));
    const total = weightOf(words);
    if (total === 0) return null;

    let best: FigureMatch | null = null;
    for (const { figure, names } of named) {
      const values = valuesByCity(figure, query.years);
      if (values.size === 0) continue;
      for (const stems of names) {
        const matched = words.filter((word) => word.stems.some((stem) => stems.includes(stem)));
        if (!stems.every((stem) => matched.some((word) => word.stems.includes(stem)))) continue;
        const exact = matched.filter((word) => stems.includes(word.stem));
        if (weightOf(exact) < EXACT_SHARE * weightOf(matched)) continue;
        const share = weightOf(matched) / total;
        const better = best === null || share > best.share || (share === best.share && values.size > best.values.size);
        if (share >= LEAST_SHARE && better) best = { figure, values, share };
      }
    }
    return best;
  };
}

function weightOf(words: readonly { readonly weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The latest value for each city; when years are asked for, only values of those years. */
function valuesByCity(figure: Figure, years: readonly string[]): Map<string, FigureValue> {
  const values = new Map<string, FigureValue>();
  for (const value of figure.values) {
    if (value.city === null) continue;
    if (years.length > 0 && !years.some((year) => value.date.includes(year))) continue;
    const known = values.get(value.city);
    if (known === undefined || value.date > known.date) values.set(value.city, value);
  }
  return values;
}
