import type { Place } from "./binding.ts";
import type { Claim } from "./claim.ts";
import type { Reading } from "./reading/reading.ts";
import type { ReadSentence } from "./reading/read-words.ts";
import { nationOf } from "./vocabulary.ts";

/** A city, a country or another name in a sentence. */
type NamedPlace = { readonly place: string; readonly index: number };

/** The cities, countries and other names of a sentence, in order; a name of several words at its last. */
export function placesIn(reading: Reading, { from, to }: ReadSentence, { cityNames, language }: Claim): NamedPlace[] {
  const lastWords = new Set(reading.names.map(({ words }) => words.at(-1)?.index));
  return reading.words.slice(from, to).flatMap(({ text, folded, index }) => {
    const place = cityNames.find(text)[0]?.city ?? nationOf(folded, language) ?? (lastWords.has(index) ? folded : null);
    return place === null ? [] : [{ place, index }];
  });
}

/** The sentence in which something stands. */
export function sentenceOf({ reading, first }: Place): ReadSentence | undefined {
  return reading.sentences[reading.words[first]?.sentence ?? -1];
}

/** The place that is named nearest to something in its sentence; null where none is. */
export function nearestPlace(item: Place, claim: Claim): string | null {
  const sentence = sentenceOf(item);
  if (sentence === undefined) return null;
  const distance = ({ index }: NamedPlace) => (index < item.first ? item.first - index : index - item.behind + 1);
  const [nearest] = placesIn(item.reading, sentence, claim).sort((a, b) => distance(a) - distance(b));
  return nearest?.place ?? null;
}
