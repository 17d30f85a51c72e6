import type { City } from "../corpus/city.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";
import type { Edition } from "./edition.ts";
import type { Excerpt } from "./excerpt.ts";
import type { Finding, FindingPart } from "./finding.ts";
import { leadsIntoList, listExcerpt } from "./list-excerpt.ts";

/**
 * What was found in one language's edition of the corpus, in the words of another's: the same passages, and of them the
 * same sentences. What the other edition does not have, or has cut otherwise, stays as it is.
 */
export function retell(finding: Finding, edition: Edition): Finding {
  return {
    ...finding,
    parts: finding.parts.map((part) => retellPart(part, edition)),
    candidates: finding.candidates.map((candidate) => {
      const indexed = counterpart(candidate.indexed, edition);
      return indexed === null ? candidate : { ...candidate, indexed };
    }),
  };
}

function retellPart(part: FindingPart, edition: Edition): FindingPart {
  if (part.type === "city-missing") return { ...part, city: cityOf(part.city, edition) };
  return { ...part, excerpt: retellExcerpt(part.excerpt, edition) };
}

function cityOf(city: City, { corpus }: Edition): City {
  return corpus.cities.find(({ id }) => id === city.id) ?? city;
}

function retellExcerpt(excerpt: Excerpt, edition: Edition): Excerpt {
  const indexed = counterpart(excerpt.indexed, edition);
  if (indexed === null) return excerpt;
  const quoted = excerpt.indexed.sentences.filter(({ text }) => excerpt.text.includes(text));
  const [first, ...others] = quoted.flatMap(({ position }) => indexed.sentences[position] ?? []);
  if (first === undefined) return excerpt;
  if (excerpt.inOneLine === undefined) return { indexed, text: first.text };
  const isLed = leadsIntoList({ indexed, sentence: first });
  return listExcerpt(indexed, isLed ? first : null, isLed ? others : [first, ...others]);
}

/** The same passage, where it is cut into the same sentences. */
function counterpart({ passage, sentences }: IndexedPassage, edition: Edition): IndexedPassage | null {
  const other = edition.passage(passage.id);
  return other !== undefined && other.sentences.length === sentences.length ? other : null;
}
