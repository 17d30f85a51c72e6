import { messagesIn } from "../../messages/catalogue.ts";
import type { AskedYear } from "../facts/asked-year.ts";
import type { Item } from "../item.ts";
import {
  type Candidate,
  type Distractor,
  evidenceOf,
  hashOf,
  idOf,
  type Material,
  options,
  shuffled,
} from "./candidate.ts";
import { otherYears } from "./missing-words.ts";

/** How many questions are put in order or matched at once. */
const SIZE = 4;
const LEAST = 3;
const LONGEST_OPTION = 75;

/** "When was …?" with years to choose from. */
export function drawAskedYears(material: Material): Candidate[] {
  return material.years.flatMap((asked) => {
    const { question, year, statement } = asked;
    const distractors = otherYears(year, statement, material);
    if (distractors.length < 2) return [];
    const texts = [String(year), ...distractors.map(({ text }) => text)].toSorted();
    return [
      candidate(material, [asked], distractors, {
        id: `single-choice/asked-year/${statement.id}`,
        kind: "single-choice",
        stem: question,
        options: options(texts),
        matches: [],
        key: { type: "choice", options: [idOf(texts, String(year))] },
        difficulty: "medium",
      }),
    ];
  });
}

/** "In which order …?": questions whose answers are years, the earliest first. */
export function drawYearOrders(material: Material): Candidate[] {
  return groups(material).map((group) => {
    const id = `order/${idOfGroup(group)}`;
    const texts = shuffled(group, id, ({ question }) => question).map(({ question }) => question);
    const right = group.toSorted((one, other) => one.year - other.year).map(({ question }) => idOf(texts, question));
    return candidate(material, group, [], {
      id,
      kind: "order",
      stem: messagesIn(material.language).quizItems.orderOfYears,
      options: options(texts),
      matches: [],
      key: { type: "order", options: right },
      difficulty: "hard",
    });
  });
}

/** "Which year answers which question?" */
export function drawYearMatches(material: Material): Candidate[] {
  return groups(material).map((group) => {
    const questions = options(group.map(({ question }) => question));
    const years = group.map(({ year }) => String(year)).toSorted();
    const pairs = group.map(({ year }, place) => [questions[place]?.id ?? "", idOf(years, String(year))]);
    return candidate(material, group, [], {
      id: `match/${idOfGroup(group)}`,
      kind: "match",
      stem: messagesIn(material.language).quizItems.matchOfYears,
      options: questions,
      matches: options(years),
      key: { type: "match", pairs: Object.fromEntries(pairs) as Record<string, string> },
      difficulty: "hard",
    });
  });
}

/** Up to four questions with different years in reading order; a group begins at every second question. */
function groups({ years }: Material): AskedYear[][] {
  const short = years.filter(({ question }) => question.length <= LONGEST_OPTION);
  return short.flatMap((_, start) => {
    if (start % 2 > 0) return [];
    const group: AskedYear[] = [];
    for (const asked of short.slice(start)) {
      if (group.length < SIZE && group.every(({ year }) => year !== asked.year)) group.push(asked);
    }
    return group.length < LEAST ? [] : [group];
  });
}

function idOfGroup(group: readonly AskedYear[]): string {
  return `asked-years/${hashOf(group.map(({ statement }) => statement.id).join()).toString(36)}`;
}

type Form = Pick<Item, "id" | "kind" | "stem" | "options" | "matches" | "key" | "difficulty">;

function candidate(
  { corpus, language }: Material,
  years: readonly AskedYear[],
  distractors: readonly Distractor[],
  form: Form,
): Candidate {
  const [first, ...more] = years;
  if (first === undefined) throw new TypeError("a question for no year");
  const { statement } = first;
  const cities = new Set(years.map((asked) => asked.statement.passage.city));
  const { explain } = messagesIn(language).quizItems;
  return {
    asks: years.map((asked) => asked.statement.id),
    facts: [],
    years,
    statement: more.length === 0 ? statement : null,
    distractors,
    item: {
      language,
      unit: null,
      explanation:
        more.length === 0
          ? explain.stands(statement.section.heading)
          : years.map(({ question, year }) => `${question} ${year}`).join("; "),
      evidence: evidenceOf(corpus, statement),
      city: cities.size === 1 ? statement.passage.city : null,
      section: statement.section.id,
      origin: "corpus",
      ...form,
    },
  };
}
