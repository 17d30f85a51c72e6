import { checkMessages } from "../../messages/en/check.ts";
import { type Check, type Claim, type EvidenceSentence, fails, holds, NOT_APPLICABLE } from "../claim.ts";
import { clauseAround } from "../clauses.ts";
import type { ReadWord } from "../reading/read-words.ts";
import { alignedWith } from "../aligned.ts";

const words = checkMessages.city;

/** A city named is one that a passage is about, and the sentence that carries the statement is not about another one. */
export const checkCity: Check = (claim) => {
  const { reading, cityNames, passages } = claim;
  const mentions = cityNames.find(reading.text);
  if (mentions.length === 0) return NOT_APPLICABLE;
  const named = new Set(mentions.map(({ city }) => city));
  const about = new Set(
    passages.flatMap(({ cited, reading: { text }, context }) => [
      cited.passage.city ?? "",
      ...[text, ...context.map((one) => one.text)].flatMap((one) => cityNames.find(one).map(({ city }) => city)),
    ]),
  );
  const missing = [...named].find((city) => !about.has(city));
  if (missing !== undefined) return fails(words.missing(nameOf(missing, claim)));
  for (const { city, start } of mentions) {
    const rightful = rightfulCity(city, named, start, claim);
    if (rightful !== null) return fails(words.other(nameOf(city, claim), nameOf(rightful, claim)));
  }
  return holds(words.same([...named].map((city) => nameOf(city, claim))));
};

/** The city that all sentences which the clause could rest on are about, when they are not about this one. */
function rightfulCity(city: string, named: ReadonlySet<string>, start: number, claim: Claim): string | null {
  const at = claim.reading.words.findIndex((word) => word.start >= start);
  const clause = clauseAround(at, claim).filter((word) => !isCity(word, claim));
  const aligned = alignedWith(clause, claim);
  if (aligned.length === 0) return null;
  const cities = aligned.map((sentence) => citiesOf(sentence, claim));
  if (cities.some((about) => about.size === 0 || about.has(city))) return null;
  const [rightful] = cities.flatMap((about) => [...about].filter((one) => !named.has(one)));
  return rightful ?? null;
}

/** The cities that a sentence names; where it names none, the one that its passage is about. */
function citiesOf({ sentence, passage }: EvidenceSentence, { cityNames, passages }: Claim): ReadonlySet<string> {
  const named = cityNames.find(sentence.text).map(({ city }) => city);
  const about = passages[passage]?.cited.passage.city ?? null;
  return new Set(named.length > 0 || about === null ? named : [about]);
}

function isCity(word: ReadWord, { cityNames }: Claim): boolean {
  return cityNames.find(word.text).length > 0;
}

function nameOf(id: string, { cities }: Claim): string {
  return cities.find((city) => city.id === id)?.name ?? id;
}
