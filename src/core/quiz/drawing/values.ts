import { messagesIn } from "../../messages/catalogue.ts";
import { intervalOf } from "../facts/interval.ts";
import type { ValueFact } from "../facts/value-facts.ts";
import type { Item } from "../item.ts";
import { type Candidate, evidenceOf, hashOf, idOf, type Material, options } from "./candidate.ts";
import { chooseDistractors } from "./distractors.ts";

/** By how much an answer may miss an exact number of at least a thousand, as a share of it. */
const TOLERANCE = 0.02;
const TOLERATED_FROM = 1_000;

/** "Which value …?" with options. */
export function drawValueChoices(material: Material): Candidate[] {
  return askable(material).flatMap((fact) => {
    const distractors = chooseDistractors(fact, material.facts);
    if (distractors.length === 0) return [];
    const texts = [fact, ...distractors.map(({ text, number }) => ({ text, value: number ?? 0 }))]
      .toSorted((one, other) => one.value - other.value)
      .map(({ text }) => text);
    return [
      candidate(material, fact, distractors, {
        kind: "single-choice",
        stem: stemOf(material, fact),
        options: options(texts),
        key: { type: "choice", options: [idOf(texts, fact.text)] },
        difficulty: distractors.length > 2 ? "medium" : "easy",
      }),
    ];
  });
}

/** "Which value …?" to be typed. */
export function drawNumbers(material: Material): Candidate[] {
  return askable(material).map((fact) => {
    const { value } = fact;
    const isExact = fact.bound === "exact";
    const { least, most } = isExact
      ? value >= TOLERATED_FROM && fact.unit !== "year"
        ? { least: value * (1 - TOLERANCE), most: value * (1 + TOLERANCE) }
        : { least: value, most: value }
      : intervalOf(fact);
    const { units } = messagesIn(material.language).quizItems;
    return candidate(material, fact, [], {
      kind: "number",
      stem: stemOf(material, fact),
      unit: units[fact.unit] ?? null,
      key: { type: "number", value, least: rounded(least), most: rounded(most) },
      difficulty: value >= TOLERATED_FROM || !Number.isInteger(value) ? "hard" : "medium",
    });
  });
}

/** "Does the report give this value …?", for each fact either with its own value or with a wrong one. */
export function drawValueVerdicts(material: Material): Candidate[] {
  const words = messagesIn(material.language).quizItems;
  return askable(material)
    .filter(({ bound }) => bound === "exact")
    .map((fact) => {
      const isWrong = hashOf(`verdict ${fact.id}`) % 2 === 1;
      const others = isWrong ? chooseDistractors(fact, material.facts) : [];
      const wrong = others
        .toSorted((one, other) => times(one.number, fact.value) - times(other.number, fact.value))
        .slice(0, 1);
      return candidate(material, fact, wrong, {
        kind: "true-false",
        stem: words.isValue(fact.label, fact.subject, wrong[0]?.text ?? fact.text),
        options: options([words.yes, words.no]),
        key: { type: "choice", options: [wrong.length === 0 ? "a" : "b"] },
        difficulty: "easy",
      });
    });
}

/** Facts that a sentence gives, as more than a bound: "more than 2,000" asks for no number. */
function askable({ facts }: Material): ValueFact[] {
  return facts.filter(
    ({ statement, bound }) => statement !== null && (bound === "exact" || bound === "about" || bound === "almost"),
  );
}

function stemOf({ language, questions }: Material, { id, label, subject, bound }: ValueFact): string {
  return questions.get(id) ?? messagesIn(language).quizItems.value(label, subject, bound !== "exact");
}

type Form = Pick<Item, "kind" | "stem" | "key" | "difficulty"> & Partial<Pick<Item, "options" | "unit">>;

function candidate(
  { corpus, language }: Material,
  fact: ValueFact,
  distractors: Candidate["distractors"],
  form: Form,
): Candidate {
  const { statement, section } = fact;
  if (statement === null) throw new TypeError(`no sentence gives ${fact.id}`);
  return {
    asks: [fact.id, statement.id],
    facts: [fact],
    years: [],
    statement: null,
    distractors,
    item: {
      id: `${form.kind}/${fact.id}`,
      language,
      options: [],
      matches: [],
      unit: null,
      explanation: messagesIn(language).quizItems.explain.value(fact.text, section.heading),
      evidence: evidenceOf(corpus, statement),
      city: fact.city,
      section: section.id,
      origin: "corpus",
      ...form,
    },
  };
}

/** How many times, as a logarithm, a value is greater or smaller. */
function times(number: number | null, value: number): number {
  return Math.abs(Math.log((number ?? 1) / value));
}

/** Without what binary fractions leave behind: 0.495 for 0.49500000000000005. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
