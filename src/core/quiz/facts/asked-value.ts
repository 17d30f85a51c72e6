import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import type { QuantityUnit } from "../../languages/question-kind.ts";
import { askedQuantity } from "../../retrieval/asked-quantity.ts";
import { plainQuestion, withQualifier } from "./plain-question.ts";
import type { ValueFact } from "./value-facts.ts";

/** What a question about a unit asks for; units that are not named here are counted. */
const ASKED: Readonly<Record<string, readonly QuantityUnit[]>> = {
  percent: ["percent"],
  euros: ["money"],
  "square metres": ["area", "size"],
  kilometres: ["distance"],
  // Of some passages the age of children, of others how long something lasts.
  years: [],
  months: ["duration"],
  weeks: ["duration"],
  times: [],
  year: [],
  rank: [],
  "per month": [],
};

/** Whose editors' first questions say what is counted as exactly as a label does. */
const EXACT: ReadonlySet<Language> = new Set(["en", "de", "tr", "fr"]);
/** What points at something that the question itself does not name. */
const POINTING = /\b(?:diese[rsmn]?|vor Ort|cette|cet|these|this|that)\b|(?<!\p{L})(?:bu|o|orada\p{L}*)(?!\p{L})/iu;

/**
 * Facts as their sentences' own questions ask for them, by the fact's id: `How many people live in Offenbach (report of
 * 2016)?` Those that might mean another number are left out: where the sentence has several, or answers no such question.
 */
export function askedValues(
  facts: readonly ValueFact[],
  corpus: Corpus,
  language: Language,
): ReadonlyMap<string, string> {
  if (!EXACT.has(language)) return new Map();
  const asked = facts.flatMap((fact): [string, string][] => {
    const question = questionFor(fact, facts, language);
    return question === null || isAskedElsewhere(question, fact, corpus)
      ? []
      : [[fact.id, withQualifier(question, partsMissing(fact.subject, question), language)]];
  });
  return new Map(asked);
}

/** What of a subject the question does not name itself. */
function partsMissing(subject: string, question: string): string {
  const separator = subject.includes("،") ? "، " : ", ";
  const parts = subject.split(separator);
  return parts.filter((part) => !question.includes(part)).join(separator);
}

function questionFor(fact: ValueFact, facts: readonly ValueFact[], language: Language): string | null {
  const { statement, bound, unit, place } = fact;
  const question = statement === null ? null : plainQuestion(statement);
  if (statement === null || question === null || bound !== "exact" || POINTING.test(question)) return null;
  const asked = askedQuantity(question, language)?.unit;
  if (asked === undefined || !(ASKED[unit] ?? ["count"]).includes(asked)) return null;
  const others = facts.filter((other) => other.statement?.id === statement.id && other.id !== fact.id);
  if (others.length === 0) return statement.reading.quantities.length === 1 ? question : null;
  const isOnlyHere = others.every((other) => other.place !== place && !question.includes(other.place));
  return isOnlyHere && question.includes(place) ? question : null;
}

function isAskedElsewhere(question: string, { statement }: ValueFact, { passages }: Corpus): boolean {
  return passages.some(({ id, questions }) =>
    questions?.some(
      ([first], index) => first === question && (id !== statement?.passage.id || index !== (statement?.place ?? 0) - 1),
    ),
  );
}
