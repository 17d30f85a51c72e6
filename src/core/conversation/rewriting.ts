import { LONGEST_QUESTION } from "../answer/question-length.ts";
import type { City } from "../corpus/city.ts";
import type { CityNames } from "../corpus/city-names.ts";
import { explainMessages } from "../messages/en/explain.ts";
import type { ModelTurn } from "../model/language-model.ts";
import type { LanguageRules } from "../languages/language-rules.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** A question that leans on what was said before, and what it is held against. */
export type RewritingTask = {
  readonly rules: LanguageRules;
  readonly question: string;
  readonly before: readonly ModelTurn[];
  /** What the rules understand the question to be about. */
  readonly cities: readonly City[];
  readonly allCities: readonly City[];
  readonly cityNames: CityNames;
};

/** Of the words of a rewritten question that tell something, so many may be new: the model may say it otherwise. */
const NEW_WORDS = 0.34;
/** Of the words of the question itself that tell something, so many may be gone. */
const LOST_WORDS = 0.5;

const { rewriting: problems } = explainMessages;

/**
 * Why a question that a model rewrote must not take the place of the one that was asked; null when it may. It may say
 * in other words what question and conversation say: it brings no name, number or city of its own, and leaves out none
 * that was asked about.
 */
export function rewritingProblem(rewritten: string, task: RewritingTask): string | null {
  if (rewritten.trim() === "" || Array.from(rewritten).length > LONGEST_QUESTION) return problems.empty;
  return cityProblem(rewritten, task) ?? wordProblem(rewritten, task);
}

function cityProblem(
  rewritten: string,
  { question, before, cities, allCities, cityNames }: RewritingTask,
): string | null {
  const idsIn = (text: string): string[] => cityNames.find(text).map(({ city }) => city);
  const asked = new Set(idsIn(question));
  const known = new Set([...asked, ...cities.map(({ id }) => id), ...before.flatMap(textsOf).flatMap(idsIn)]);
  const named = new Set(idsIn(rewritten));
  const nameOf = (id: string): string => allCities.find((city) => city.id === id)?.name ?? id;
  for (const id of named) if (!known.has(id)) return problems.newCity(nameOf(id));
  for (const id of asked) if (!named.has(id)) return problems.lost(nameOf(id));
  return null;
}

function wordProblem(rewritten: string, { rules, question, before, cities }: RewritingTask): string | null {
  const { stem } = rules;
  const said = [question, ...before.flatMap(textsOf), ...cities.flatMap(({ name, names }) => [name, ...names])];
  const known = new Set(said.flatMap((text) => tokenize(text).map(({ folded }) => stem(folded))));
  const words = tellingWords(rewritten, rules);
  const fresh = words.filter(({ token }) => !known.has(stem(token.folded)));
  for (const { token, isFirst } of fresh) {
    if (isNumber(token)) return problems.newNumber(token.text);
    if (/^\p{Lu}/u.test(token.text) && !(isFirst && ASKING.has(token.folded))) return problems.newName(token.text);
  }
  if (fresh.length > words.length * NEW_WORDS) return problems.newWords(fresh.map(({ token }) => token.text));

  const kept = new Set(words.map(({ token }) => stem(token.folded)));
  const own = tellingWords(question, rules).filter(({ token }) => !POINTING.has(token.folded));
  const lost = own.filter(({ token }) => !kept.has(stem(token.folded)));
  const named = lost.find(
    ({ token, isFirst }) => /\p{N}/u.test(token.folded) || (!isFirst && /^\p{Lu}/u.test(token.text)),
  );
  if (named !== undefined) return problems.lost(named.token.text);
  if (lost.length > own.length * LOST_WORDS) return problems.lost(lost[0]?.token.text ?? "");
  return null;
}

/** Words with which a question or a request may begin; anything else with a capital there may be a name. */
const ASKING: ReadonlySet<string> = new Set(
  "compare summarise summarize describe explain list name tell give show discuss outline define".split(" "),
);

/** Words that point at what was said before: their place is what a rewriting fills. */
const POINTING: ReadonlySet<string> = new Set(
  "two three four second third rest remaining former latter there then".split(" "),
);

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions dozen dozens half quarter twice double`.split(/\s+/),
);

function isNumber({ folded }: Token): boolean {
  return /\p{N}/u.test(folded) || NUMBER_WORDS.has(folded);
}

function textsOf({ question, answer }: ModelTurn): string[] {
  return [question, answer];
}

type TellingWord = { readonly token: Token; readonly isFirst: boolean };

function tellingWords(text: string, { stopWords }: LanguageRules): TellingWord[] {
  return tokenize(text).flatMap((token, place) =>
    stopWords.has(token.folded) ? [] : [{ token, isFirst: place === 0 }],
  );
}
