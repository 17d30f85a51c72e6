import type { Language } from "../../language.ts";
import { fold } from "../../text/fold.ts";
import { numbersOf, type Statement } from "../facts/read-sentence.ts";
import { type Distractor, hashOf, type Material } from "./candidate.ts";

const WANTED = 3;
/** Years this far apart are still worth mistaking. */
const NEAR_YEARS = 15;

/** The one year that a statement names beside the report's own date; null where there is none, or more than one. */
export function onlyYear({ reading, passage, text }: Statement, { corpus }: Material): number | null {
  const published = corpus.document(passage.document)?.date ?? "";
  const told = reading.dates.filter(({ from, month }) => from !== null && !isPublication(published, from, month));
  const [date] = told;
  if (told.length !== 1 || date === undefined || date.from !== date.to || date.from === null || date.isReckoned)
    return null;
  const year = String(date.from);
  return String(published).startsWith(year) || text.split(year).length !== 2 ? null : date.from;
}

function isPublication(published: string, year: number, month: number | null): boolean {
  const [ownYear, ownMonth] = published.split("-").map(Number);
  return year === ownYear && (month === null || month === ownMonth);
}

/** Years of other sentences that stand nowhere near this one; the nearest, so many below that places are even. */
export function otherYears(year: number, statement: Statement, { statements }: Material): Distractor[] {
  const near = new Set(neighbours(statement, statements).flatMap(numbersOf));
  const found = new Map<number, Distractor>();
  for (const other of statements) {
    for (const { from, to } of other.reading.dates) {
      if (from === null || from !== to || from === year || near.has(from) || found.has(from)) continue;
      if (Math.abs(from - year) > NEAR_YEARS || !other.text.includes(String(from))) continue;
      found.set(from, { text: String(from), number: from, trueOf: other.passage.id });
    }
  }
  const byNearness = [...found].toSorted(([one], [other]) => Math.abs(one - year) - Math.abs(other - year));
  const below = byNearness.filter(([other]) => other < year).map(([, distractor]) => distractor);
  const above = byNearness.filter(([other]) => other > year).map(([, distractor]) => distractor);
  const count = Math.min(WANTED, found.size);
  const wantedBelow = hashOf(statement.id) % (count + 1);
  const fromBelow = Math.min(Math.max(wantedBelow, count - above.length), below.length);
  return [...below.slice(0, fromBelow), ...above.slice(0, count - fromBelow)];
}

/** Sentences of the same passage, and of those about the same city in the same section. */
function neighbours({ passage }: Statement, statements: readonly Statement[]): Statement[] {
  return statements.filter(
    (other) => other.passage.section === passage.section && other.passage.document === passage.document,
  );
}

const LONGEST_NAME = 60;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** A name worth asking: no city, said once, and nothing that only begins its sentence. */
export function isAskable(name: string, statement: Statement, { corpus }: Material): boolean {
  const mention = statement.reading.names.find(({ text }) => text === name);
  if (mention === undefined || mention.isFirst || name.length < 3 || name.length > LONGEST_NAME) return false;
  // The full name before an abbreviation in brackets gives it away.
  if (statement.text.includes(`(${name}`) || !/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(name)) return false;
  if (statement.text.split(name).length !== 2 || statement.cities.some(({ start }) => isWithin(start, mention.words)))
    return false;
  const folded = fold(name);
  const isPlace = corpus.cities.some(({ name: city, country, names }) =>
    [city, country ?? city, ...names].some((each) => folded.includes(fold(each).slice(0, 4))),
  );
  const isTitle = corpus.documents.some(({ title }) => fold(title).includes(folded));
  return !isPlace && !isTitle && name.split(" ").length + (ACRONYM.test(name) ? 1 : 0) >= 2;
}

/** Languages in which the word before a name agrees with it. */
const AGREEING: ReadonlySet<Language> = new Set(["de", "fr"]);

/** Names like this one from other sections: abbreviations for one, else things of the same kind by their names. */
export function otherNames(name: string, statement: Statement, material: Material): Distractor[] {
  const { language } = material;
  const near = neighbours(statement, material.statements);
  const isAcronym = ACRONYM.test(name);
  const found = new Map<string, Distractor>();
  for (const other of material.statements) {
    for (const { text } of other.reading.names) {
      const isLike = isAcronym ? ACRONYM.test(text) : sharesHead(text, name, language);
      if (!isLike || found.has(text) || text.includes(name) || name.includes(text)) continue;
      if (AGREEING.has(language) && wordBefore(text, other) !== wordBefore(name, statement)) continue;
      if (!isAskable(text, other, material) || near.some((each) => each.text.includes(text))) continue;
      found.set(text, { text, number: null, trueOf: other.passage.id });
    }
  }
  const order = (distractor: Distractor) => hashOf(`${statement.id} ${distractor.text}`);
  return [...found.values()].toSorted((one, other) => order(one) - order(other)).slice(0, WANTED);
}

/** Where the word that says what something is stands: the Law, the Group; first in French and Arabic. */
const HEAD_FIRST: ReadonlySet<Language> = new Set(["fr", "ar"]);

function sharesHead(one: string, other: string, language: Language): boolean {
  const head = (name: string) => fold(name.split(" ").at(HEAD_FIRST.has(language) ? 0 : -1) ?? "");
  return !ACRONYM.test(one) && head(one) === head(other);
}

/** What stands before a name: the article whose gender or elision fits not every other. */
function wordBefore(name: string, { text }: Statement): string {
  return /(\p{L}+['’]?)\s?$/u.exec(text.slice(0, text.indexOf(name)))?.[1]?.toLowerCase() ?? "";
}

export function isWithin(start: number, words: Statement["reading"]["words"]): boolean {
  return words.some((word) => word.start <= start && start < word.end);
}
