import type { CityMention } from "../corpus/city-names.ts";
import type { ClausePatterns } from "../languages/language-rules.ts";
import type { Term } from "../text/terms.ts";
import type { QueryWord } from "./query-word.ts";
import { isWithin, pieces, type Span } from "./question-clauses.ts";

/**
 * Stems of a question by the id of the city that they are asked about: those of each piece that names exactly one city.
 * Cities whose pieces have no words are left out.
 */
export function stemsByCity(
  question: string,
  clauses: ClausePatterns,
  mentions: readonly CityMention[],
  found: readonly { readonly term: Term; readonly word: QueryWord }[],
): Map<string, Set<string>> {
  const byCity = new Map<string, Set<string>>();
  const terms = found.map(({ term }) => term);
  for (const piece of piecesByCity(question, clauses, mentions, terms)) {
    const cities = new Set(mentions.filter((mention) => isWithin(mention, [piece])).map(({ city }) => city));
    const [city] = cities;
    if (cities.size !== 1 || city === undefined) continue;
    for (const { term, word } of found) {
      if (!isWithin(term, [piece])) continue;
      const stems = byCity.get(city) ?? new Set<string>();
      byCity.set(city, stems.add(word.stem));
    }
  }
  return byCity;
}

/** The pieces of a question, those put together that only part cities in a row: "the cafés of Istanbul and Tangier". */
function piecesByCity(
  question: string,
  clauses: ClausePatterns,
  mentions: readonly CityMention[],
  terms: readonly Term[],
): Span[] {
  const together: Span[] = [];
  for (const piece of pieces(question, clauses)) {
    const before = together.at(-1);
    if (before !== undefined && isRowOfCities(before, piece, mentions, terms))
      together.splice(-1, 1, { start: before.start, end: piece.end });
    else together.push(piece);
  }
  return together;
}

/** Whether no content word stands between the last city of one piece and the first of the next. */
function isRowOfCities(before: Span, piece: Span, mentions: readonly CityMention[], terms: readonly Term[]): boolean {
  const last = mentions.findLast((mention) => isWithin(mention, [before]));
  const first = mentions.find((mention) => isWithin(mention, [piece]));
  if (last === undefined || first === undefined) return false;
  return !terms.some(({ start, end }) => start >= last.end && end <= first.start);
}
