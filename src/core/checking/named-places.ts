import type { Place } from "./binding.ts";
import type { Claim } from "./claim.ts";
import type { Reading } from "./reading/reading.ts";
import type { ReadSentence } from "./reading/read-words.ts";
import { nationOf } from "./vocabulary.ts";

/** A city or country named in a sentence. */
export type NamedPlace = { readonly place: string; readonly index: number };

/** The cities and countries that a sentence names, in order. */
export function placesIn(reading: Reading, { from, to }: ReadSentence, { cityNames, language }: Claim): NamedPlace[] {
  return reading.words.slice(from, to).flatMap(({ text, folded, index }) => {
    const place = cityNames.find(text)[0]?.city ?? nationOf(folded, language);
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
