import type { City } from "../../../core/corpus/city.ts";
import { AppError } from "../../../core/errors.ts";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../../core/language.ts";
import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { cliMessages } from "../../../core/messages/en/cli.ts";
import { cliQuizMessages as texts } from "../../../core/messages/en/cli-quiz.ts";
import { nothingToDraw, QUIZ_LIMITS } from "../../../core/quiz/change-quiz.ts";
import { QUIZ_FORMAT_NAMES, QUIZ_FORMATS, type QuizFormatName } from "../../../core/quiz/formats/formats.ts";
import type { QuestionBank } from "../../../core/quiz/formats/quiz-format.ts";
import { DIFFICULTIES, ITEM_KINDS } from "../../../core/quiz/item.ts";
import { keptItems, type QuizWish } from "../../../core/quiz/quiz.ts";
import { defineCommand, type OptionValues } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { findCity } from "../find-city.ts";
import { renderItem } from "../render/quiz-item.ts";
import { suggest } from "../suggestion.ts";
import { plainJson, plainLine } from "../terminal/plain-text.ts";
import { type Output, printLine, printLines } from "../terminal/terminal.ts";
import { UsageError } from "../usage-error.ts";

const { placeholders, session } = cliCommandMessages;

const USUAL_COUNT = 10;

const options = {
  city: { kind: "text", placeholder: placeholders.city, description: texts.city },
  theme: { kind: "text", placeholder: texts.placeholders.theme, description: texts.theme },
  count: {
    kind: "number",
    placeholder: placeholders.limit,
    description: texts.count(USUAL_COUNT),
    minimum: 1,
    maximum: QUIZ_LIMITS.drawn,
  },
  kinds: { kind: "text", placeholder: texts.placeholders.kinds, description: texts.kinds(ITEM_KINDS) },
  difficulty: {
    kind: "text",
    placeholder: texts.placeholders.difficulty,
    description: texts.difficulty(DIFFICULTIES),
  },
  language: { kind: "text", placeholder: placeholders.language, description: texts.language(LANGUAGES) },
  json: { kind: "flag", description: cliCommandMessages.filters.json },
  format: { kind: "text", placeholder: texts.placeholders.format, description: texts.format(QUIZ_FORMAT_NAMES) },
  quiz: { kind: "text", placeholder: texts.placeholders.quiz, description: texts.quiz },
} as const;

/** What `three-cities quiz` can be told to do. */
const TASKS = ["draft", "export"];

export const quizCommand = defineCommand({
  name: "quiz",
  summary: texts.summary,
  words: texts.words,
  options,
  examples: texts.examples,
  notes: texts.notes,
  async run({ terminal: { out, err }, services }, { options: given, words }) {
    const [task, ...rest] = words;
    if (task === undefined) throw new UsageError(texts.noTask, texts.tasksHint);
    if (!TASKS.includes(task)) throw new UsageError(texts.unknownTask(plainLine(task)), suggest(task, TASKS));
    if (rest[0] !== undefined) throw new UsageError(cliMessages.usage.noWordsTaken(`quiz ${task}`, plainLine(rest[0])));
    const format = task === "export" ? formatOf(given.format) : null;
    if (format !== null && given.quiz !== undefined) {
      const quiz = await services.findQuiz(given.quiz);
      const kept = quiz === null ? [] : keptItems(quiz);
      if (quiz === null || kept.length === 0) throw new AppError("quiz_not_found", texts.noQuiz(plainLine(given.quiz)));
      writeBank({ title: quiz.title, language: quiz.language, items: kept }, format, out, err);
      return EXIT.ok;
    }

    const { cities, draw } = await services.openItems();
    const wish = readWish(given, cities);
    const items = await draw(wish, []);
    if (items.length === 0) throw nothingToDraw();

    if (format !== null) {
      writeBank({ title: texts.title, language: wish.language, items }, format, out, err);
      printLine(err, texts.notReviewed);
    } else if (given.json) printLine(out, plainJson({ wish, items }));
    else
      printLines(
        out,
        items.flatMap((item, index) => [...(index === 0 ? [] : [""]), ...renderItem(item, index + 1, out)]),
      );
    if (items.length < wish.count) printLine(err, texts.fewer(items.length, wish.count));
    return EXIT.ok;
  },
});

function formatOf(name: string | undefined): QuizFormatName {
  if (name === undefined) throw new UsageError(texts.noFormat(QUIZ_FORMAT_NAMES));
  return oneOf("--format", name, QUIZ_FORMAT_NAMES);
}

/** To standard output as it is; what the format cannot carry is told beside it. */
function writeBank(bank: QuestionBank, format: QuizFormatName, out: Output, err: Output): void {
  const { content, leftOut } = QUIZ_FORMATS[format].write(bank);
  if (typeof content === "string") out.write(content);
  else out.stream.write(content);
  for (const { item, reason } of leftOut) printLine(err, texts.leftOut(plainLine(item), reason));
}

/** @throws UsageError for what is no kind, difficulty or language, AppError unknown_city */
function readWish(given: OptionValues<typeof options>, cities: readonly City[]): QuizWish {
  return {
    language: oneOf("--language", given.language ?? DEFAULT_LANGUAGE, LANGUAGES),
    cities: listed(given.city).map((name) => cityId(name, cities)),
    theme: given.theme ?? null,
    count: given.count ?? USUAL_COUNT,
    kinds: listed(given.kinds).map((kind) => oneOf("--kinds", kind, ITEM_KINDS)),
    difficulties: listed(given.difficulty).map((difficulty) => oneOf("--difficulty", difficulty, DIFFICULTIES)),
  };
}

function listed(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new UsageError(cliMessages.usage.notOneOf(option, plainLine(value), known));
  return found;
}

function cityId(name: string, cities: readonly City[]): string {
  const city = findCity(name, cities);
  if (city !== undefined) return city.id;
  const known = cities.map((each) => each.name);
  throw new AppError("unknown_city", session.unknownCity(name, known));
}
