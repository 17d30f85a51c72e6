import { type GIFTQuestion, type NumericalFormat, parse, type TextChoice } from "gift-pegjs";
import type { Language } from "../../language.ts";
import { messagesIn } from "../../messages/catalogue.ts";
import { quizFormatMessages as reasons } from "../../messages/en/quiz-formats.ts";
import {
  failed,
  type ImportProblem,
  type ImportResult,
  importResult,
  MOST_IMPORTED,
  type ReadItem,
} from "./import-result.ts";
import { type Imported, importedItem, optionId, sorted } from "./imported-item.ts";

type Block = { readonly text: string; readonly line: number };

/**
 * Reads Moodle's GIFT, question by question, so that one that cannot be read does not take the others with it. `newId`
 * names what is read.
 */
export function importGift(text: string, language: Language, newId: () => string): ImportResult {
  const read: ReadItem[] = [];
  const unread: ImportProblem[] = [];
  for (const block of blocksOf(text)) {
    const { line } = block;
    const found = readBlock(block, language);
    if ("message" in found) unread.push({ line, message: found.message });
    else read.push(...found.imported.map((each) => ({ line, item: importedItem(each, language, newId()) })));
  }
  if (read.length > MOST_IMPORTED) return failed(reasons.tooMany(MOST_IMPORTED));
  return read.length + unread.length === 0 ? failed(reasons.empty) : importResult(read, unread);
}

/** Questions are set apart by empty lines; a file may begin with a byte order mark and end its lines as it likes. */
function blocksOf(text: string): Block[] {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u);
  const blocks: { lines: string[]; line: number }[] = [];
  let isWithin = false;
  for (const [place, line] of lines.entries()) {
    if (line.trim() === "") isWithin = false;
    else if (isWithin) blocks.at(-1)?.lines.push(line);
    else {
      blocks.push({ lines: [line], line: place + 1 });
      isWithin = true;
    }
  }
  return blocks
    .map((block) => ({ text: block.lines.join("\n"), line: block.line }))
    .filter(({ text: block }) => !/^(?:\s*(?:\/\/|\$CATEGORY:).*\n?)+$/u.test(block));
}

type Read = { readonly imported: readonly Imported[] } | { readonly message: string };

function readBlock({ text }: Block, language: Language): Read {
  let questions: GIFTQuestion[];
  try {
    questions = parse(`${text}\n\n`);
  } catch (error) {
    return { message: reasons.notGift(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)) };
  }
  const imported: Imported[] = [];
  for (const question of questions) {
    if (question.type === "Category") continue;
    const read = readQuestion(question, language);
    if (typeof read === "string") return { message: read };
    imported.push(read);
  }
  return { imported };
}

/** The question, or why it is not taken over. */
function readQuestion(question: Exclude<GIFTQuestion, { type: "Category" }>, language: Language): Imported | string {
  const stem = question.stem.text.trim();
  const explanation = "globalFeedback" in question ? (question.globalFeedback?.text.trim() ?? "") : "";
  switch (question.type) {
    case "MC":
      return readChoices(question.choices, { stem, explanation });
    case "TF": {
      const options = messagesIn(language).quizFiles.trueFalse;
      return {
        kind: "true-false",
        stem,
        options,
        key: { type: "choice", options: [question.isTrue ? "a" : "b"] },
        explanation,
      };
    }
    case "Numerical": {
      const [first] = Array.isArray(question.choices)
        ? question.choices.map((choice) => choice.text)
        : [question.choices];
      const interval = first === undefined ? null : intervalOf(first);
      return interval === null
        ? reasons.giftKind(question.type)
        : { kind: "number", stem, key: { type: "number", ...interval }, explanation };
    }
    case "Matching": {
      const pairs = question.matchPairs.filter(({ subquestion }) => subquestion.text.trim() !== "");
      const options = pairs.map(({ subquestion }) => subquestion.text.trim());
      const matches = sorted([...new Set(question.matchPairs.map(({ subanswer }) => subanswer.trim()))], language);
      const links = pairs.map(({ subanswer }, place) => [optionId(place), optionId(matches.indexOf(subanswer.trim()))]);
      return {
        kind: "match",
        stem,
        options,
        matches,
        key: { type: "match", pairs: Object.fromEntries(links) as Record<string, string> },
        explanation,
      };
    }
    case "Short":
      return reasons.giftWords;
    case "Essay":
    case "Description":
      return reasons.giftKind(question.type);
  }
}

function readChoices(
  choices: readonly TextChoice[],
  { stem, explanation }: Pick<Imported, "stem" | "explanation">,
): Imported | string {
  const options = choices.map(({ text }) => text.text.trim());
  const isRight = choices.map(({ isCorrect, weight }) => (weight === null ? isCorrect : weight > 0));
  const right = options.map((_text, place) => optionId(place)).filter((_id, place) => isRight[place]);
  const sum = choices.reduce((total, { isCorrect, weight }) => total + Math.max(weight ?? (isCorrect ? 100 : 0), 0), 0);
  const isWeighted = choices.some(({ weight }) => weight !== null);
  if (right.length === 0 || (isWeighted && Math.abs(sum - 100) > 1)) return reasons.giftWeights;
  const kind = isWeighted && right.length > 1 ? "multiple-choice" : "single-choice";
  if (kind === "single-choice" && right.length > 1) return reasons.giftWords;
  return { kind, stem, options, key: { type: "choice", options: right }, explanation };
}

function intervalOf({ number, range = 0, numberLow, numberHigh }: NumericalFormat) {
  if (number !== undefined) return { value: number, least: number - range, most: number + range };
  if (numberLow === undefined || numberHigh === undefined) return null;
  return { value: (numberLow + numberHigh) / 2, least: numberLow, most: numberHigh };
}
