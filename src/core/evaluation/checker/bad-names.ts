import type { Mutation, SourceSentence } from "./checker-case.ts";
import { lowered, withoutStop } from "./good-mutations.ts";

/** Names, quotations and cities that the passage does not have, or not there. */
export const BAD_NAMES: Readonly<Record<string, Mutation>> = {
  "invented-name": inventedName,
  "invented-source": ({ text, passage }, { random }) => {
    const name = random.pick(PEOPLE);
    return name === undefined || passage.text.includes(name) ? null : `According to ${name}, ${lowered(text)}`;
  },
  "swapped-name": swappedName,
  "invented-quote": inventedQuote,
  "swapped-city": swappedCity,
};

const PEOPLE = [
  "Clara Whitfield",
  "Ömer Yaldız",
  "Henrik Dahlgren",
  "Nadia Belkacem",
  "Professor Tomás Arrieta",
] as const;
const PLACES = [
  "Lisbon",
  "Kadıköy",
  "Rotterdam",
  "Casablanca",
  "Wiesbaden",
  "Izmir",
  "Fez",
  "Peru",
  "Portugal",
] as const;
const ORGANISATIONS = [
  "UNESCO",
  "Oxfam",
  "the Aga Khan Foundation",
  "the World Bank",
  "Amnesty International",
] as const;

const NAME = /(?<=\p{Ll},? (?:\p{Ll}+ )?)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu;

/** Another name in the place of one, or one added. */
function inventedName({ text, passage }: SourceSentence, { random }: Parameters<Mutation>[1]): string | null {
  const name = random.pick(namesIn(text));
  const invented = random.pick([...PEOPLE, ...PLACES, ...ORGANISATIONS]);
  if (invented === undefined || passage.text.includes(invented)) return null;
  if (name !== undefined && random.next() < 0.7)
    return text.slice(0, name.at) + invented + text.slice(name.at + name.text.length);
  const begun = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?= (?:has|is|was|were|are|had)\b)/u;
  if (begun.test(text) && random.next() < 0.5) return text.replace(begun, invented.replace(/^the /, "The "));
  return `${withoutStop(text)}, together with ${invented}.`;
}

/** Names within a sentence that are no month. */
function namesIn(text: string): { text: string; at: number }[] {
  return Array.from(text.matchAll(NAME), (match) => ({ text: match[0], at: match.index })).filter(
    ({ text: name }) =>
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(name),
  );
}

/** A name of the passage in the place of another of the same sort, in a sentence that does not have it. */
function swappedName({ text, passage }: SourceSentence, { random }: Parameters<Mutation>[1]): string | null {
  const name = random.pick(namesIn(text).filter(({ text: one }) => one.includes(" ") || /^\p{Lu}{3,}$/u.test(one)));
  if (name === undefined) return null;
  const others = namesIn(passage.text)
    .map((one) => one.text)
    .filter((one) => sortOf(one) === sortOf(name.text) && !text.includes(one) && !one.includes(name.text));
  const other = random.pick(others);
  return other === undefined ? null : text.slice(0, name.at) + other + text.slice(name.at + name.text.length);
}

function sortOf(name: string): string {
  return /^\p{Lu}{3,}$/u.test(name) ? "abbreviation" : name.split(" ").length === 2 ? "two" : "many";
}

const PHRASES = [
  "a beacon for the region",
  "the price of neglect",
  "our most urgent duty",
  "a bridge without pillars",
] as const;

function inventedQuote({ text, passage }: SourceSentence, { random }: Parameters<Mutation>[1]): string | null {
  const quoted = /["“]([^"”]{6,})["”]/u.exec(text)?.[1];
  const phrase = random.pick(PHRASES);
  if (phrase === undefined || passage.text.includes(phrase)) return null;
  if (quoted !== undefined) return text.replace(quoted, phrase);
  return random.next() < 0.5
    ? `${withoutStop(text)}, which the report calls “${phrase}”.`
    : `${withoutStop(text)}, "${phrase}".`;
}

/** Another city of the corpus in the place of the one that the sentence is about. */
function swappedCity({ text, passage }: SourceSentence, { random, cities }: Parameters<Mutation>[1]): string | null {
  const named = cities.filter(({ name }) => text.includes(name));
  const [city] = named;
  if (city === undefined || named.length !== 1) return null;
  const other = random.pick(cities.filter(({ id, name }) => id !== city.id && !text.includes(name)));
  if (other === undefined) return null;
  const swapped = text.replaceAll(city.name, other.name);
  return passage.text.includes(swapped) ? null : swapped;
}
