import type { CityMention } from "../../corpus/city-names.ts";
import { messagesIn } from "../../messages/catalogue.ts";
import { fold } from "../../text/fold.ts";
import { numbersOf, type Statement } from "../facts/read-sentence.ts";
import { type Item, LONGEST_STEM } from "../item.ts";
import { type Candidate, type Distractor, evidenceOf, hashOf, idOf, type Material, options } from "./candidate.ts";
import { isAskable, isWithin, onlyYear, otherNames, otherYears } from "./missing-words.ts";

/** "About which city …?": a sentence that names one city, with something in it that is said of no other. */
export function drawCities(material: Material): Candidate[] {
  const { corpus, language, statements } = material;
  const words = messagesIn(language).quizItems;
  const names = corpus.cities.map(({ name }) => name).toSorted(new Intl.Collator(language).compare);
  if (names.length < 2 || names.length > 6) return [];
  return statements.flatMap((statement) => {
    const city = onlyCity(statement);
    const name = corpus.cities.find(({ id }) => id === city)?.name;
    if (name === undefined || city === null || !fits(statement, words.cityOf) || namesCountry(statement, material))
      return [];
    if (statement.cities.some((mention) => isBent(mention, statement, name))) return [];
    if (!isOfOneCity(statement, city, statements)) return [];
    const others = names.filter((other) => other !== name);
    return [
      candidate(
        material,
        statement,
        {
          id: `single-choice/city/${statement.id}`,
          kind: "single-choice",
          stem: words.cityOf(withoutStop(withoutCities(statement, words.missing))),
          options: options(names),
          key: { type: "choice", options: [idOf(names, name)] },
          explanation: words.explain.city(name, statement.section.heading),
          difficulty: "medium",
          city,
        },
        others.map((text) => ({ text, number: null, trueOf: text })),
      ),
    ];
  });
}

/** "Which year is missing …?" */
export function drawYears(material: Material): Candidate[] {
  const words = messagesIn(material.language).quizItems;
  return material.statements.flatMap((statement) => {
    const year = onlyYear(statement, material);
    // A plain question asks for the year better than a gap does.
    const isAsked = material.years.some((asked) => asked.statement.id === statement.id);
    if (year === null || isAsked || !fits(statement, words.missingYear)) return [];
    const distractors = otherYears(year, statement, material);
    if (distractors.length < 2) return [];
    const texts = [String(year), ...distractors.map(({ text }) => text)].toSorted();
    return [
      candidate(
        material,
        statement,
        {
          id: `single-choice/year/${statement.id}`,
          kind: "single-choice",
          stem: words.missingYear(withoutStop(statement.text.replace(String(year), words.missing))),
          options: options(texts),
          key: { type: "choice", options: [idOf(texts, String(year))] },
          explanation: words.explain.stands(statement.section.heading),
          difficulty: "hard",
          city: statement.passage.city,
        },
        distractors,
      ),
    ];
  });
}

/** "Which name is missing …?" */
export function drawNames(material: Material): Candidate[] {
  const words = messagesIn(material.language).quizItems;
  return material.statements.flatMap((statement) => {
    const name = statement.reading.names.map(({ text }) => text).find((text) => isAskable(text, statement, material));
    if (name === undefined || !fits(statement, words.missingName)) return [];
    const distractors = otherNames(name, statement, material);
    if (distractors.length < 2) return [];
    const texts = [name, ...distractors.map(({ text }) => text)].toSorted(new Intl.Collator(material.language).compare);
    return [
      candidate(
        material,
        statement,
        {
          id: `single-choice/name/${statement.id}`,
          kind: "single-choice",
          stem: words.missingName(withoutStop(statement.text.replace(name, words.missing))),
          options: options(texts),
          key: { type: "choice", options: [idOf(texts, name)] },
          explanation: words.explain.stands(statement.section.heading),
          difficulty: "hard",
          city: statement.passage.city,
        },
        distractors,
      ),
    ];
  });
}

/** Of a section's sentences that can only be asked as they stand, one in so many is, and one at least. */
const ONE_IN = 3;

/** "Does the report say this …?": with the year or the name of another sentence where there is one, else as it stands. */
export function drawStatements(material: Material): Candidate[] {
  const words = messagesIn(material.language).quizItems;
  const changes = material.statements
    .filter((statement) => fits(statement, words.says))
    .map((statement) => ({ statement, change: changeOf(statement, material) }));
  const plain = changes.filter(({ change }) => change === null);
  const sections = new Set(plain.map(({ statement }) => statement.section));
  const taken = new Set(
    [...sections].flatMap((section) => someOf(plain.filter(({ statement }) => statement.section === section))),
  );
  return changes
    .filter((each) => each.change !== null || taken.has(each))
    .map(({ statement, change }) => {
      const text = change === null ? statement.text : statement.text.replace(change.right, change.wrong.text);
      return candidate(
        material,
        statement,
        {
          id: `true-false/${statement.id}`,
          kind: "true-false",
          stem: words.says(withoutStop(text)),
          options: options([words.yes, words.no]),
          key: { type: "choice", options: [change === null ? "a" : "b"] },
          explanation:
            change === null
              ? words.explain.stands(statement.section.heading)
              : words.explain.instead(change.right, statement.section.heading),
          difficulty: "medium",
          city: statement.passage.city,
        },
        change === null ? [] : [change.wrong],
      );
    });
}

/** One in so many of a section's, by chance that is the same each time. */
function someOf<T extends { readonly statement: Statement }>(ofSection: readonly T[]): T[] {
  const byChance = ofSection.toSorted((one, other) => hashOf(one.statement.id) - hashOf(other.statement.id));
  return byChance.slice(0, Math.ceil(ofSection.length / ONE_IN));
}

/** What is put in the place of what; null where nothing fits. */
function changeOf(
  statement: Statement,
  material: Material,
): { readonly right: string; readonly wrong: Distractor } | null {
  const year = onlyYear(statement, material);
  const [wrongYear] = year === null ? [] : otherYears(year, statement, material);
  if (year !== null && wrongYear !== undefined) return { right: String(year), wrong: wrongYear };
  const name = statement.reading.names.map(({ text }) => text).find((text) => isAskable(text, statement, material));
  const [wrongName] = name === undefined ? [] : otherNames(name, statement, material);
  return name !== undefined && wrongName !== undefined ? { right: name, wrong: wrongName } : null;
}

/** Short enough for its question, and without quotation marks of its own within those of it. */
function fits({ text }: Statement, asked: (text: string) => string): boolean {
  return [...asked(withoutStop(text))].length <= LONGEST_STEM && !/[„“”«»]/u.test(text);
}

function withoutStop(text: string): string {
  return text.replace(/[.۔]$/u, "");
}

function onlyCity({ cities, passage }: Statement): string | null {
  const named = new Set(cities.map(({ city }) => city));
  const [city] = named;
  return named.size === 1 && city === passage.city && city !== undefined ? city : null;
}

/** Countries give their city away, whatever is made of their names: "Turkish", "Moroccan". */
function namesCountry({ text }: Statement, { corpus }: Material): boolean {
  const beginnings = corpus.cities.flatMap(({ country }) => (country === null ? [] : [fold(country).slice(0, 4)]));
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

/** Whether a number or a name of it stands in passages of its city alone. */
function isOfOneCity(statement: Statement, city: string, statements: readonly Statement[]): boolean {
  const elsewhere = statements.filter(({ passage }) => passage.city !== city);
  const tells = [
    ...numbersOf(statement)
      .filter((number) => number > 12)
      .map(String),
    ...properNames(statement),
  ];
  return tells.some((tell) => elsewhere.every(({ text }) => !text.includes(tell)));
}

function properNames({ reading, cities }: Statement): string[] {
  return reading.names
    .filter((name) => !name.isFirst && !cities.some(({ start }) => isWithin(start, name.words)))
    .map(({ text }) => text);
}

/** Whether what is joined to a city's name tells which it is: `Tangers`, `d'Istanbul`, `İstanbul’un`. */
function isBent({ start, end }: CityMention, { text, passage }: Statement, name: string): boolean {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  return (
    text.slice(start, end) !== name ||
    (passage.language === "tr" && /^['’]/u.test(behind)) ||
    (passage.language === "fr" && /(?:\bd['’]|\bde )$/u.test(before))
  );
}

function withoutCities({ text, cities }: Statement, missing: string): string {
  return cities.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + missing + rest.slice(end), text);
}

type Form = Pick<Item, "id" | "kind" | "stem" | "options" | "key" | "explanation" | "difficulty" | "city">;

function candidate(
  { corpus, language }: Material,
  statement: Statement,
  form: Form,
  distractors: readonly Distractor[],
): Candidate {
  return {
    asks: [statement.id],
    facts: [],
    years: [],
    statement,
    distractors,
    item: {
      language,
      matches: [],
      unit: null,
      evidence: evidenceOf(corpus, statement),
      section: statement.section.id,
      origin: "corpus",
      ...form,
    },
  };
}
