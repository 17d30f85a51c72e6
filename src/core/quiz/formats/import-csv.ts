import { parse } from "csv-parse/sync";
import type { Language } from "../../language.ts";
import { messagesIn } from "../../messages/catalogue.ts";
import { quizFormatMessages as reasons } from "../../messages/en/quiz-formats.ts";
import { ITEM_KINDS, type ItemKind } from "../item.ts";
import { readTypedNumber } from "../session/typed-number.ts";
import {
  failed,
  type ImportProblem,
  type ImportResult,
  importResult,
  MOST_IMPORTED,
  type ReadItem,
} from "./import-result.ts";
import { type Imported, importedItem, optionId, sorted } from "./imported-item.ts";

/**
 * Columns of the first line, in any order. `options` are set apart by `|`; those of an order stand in the right order,
 * those of a match as `left -> right`. `answer` names the right option, several with `|`; a number or `least..most`.
 */
const COLUMNS = ["kind", "question", "options", "answer"] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number] | "explanation", string>>;
type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };
type Body = Pick<Imported, "key"> & Partial<Pick<Imported, "options" | "matches">>;

/** Reads a table of questions; `newId` names what is read. */
export function importCsv(text: string, language: Language, newId: () => string): ImportResult {
  let parsed: readonly Parsed[];
  try {
    // Its types do not know what `info` adds to each record.
    parsed = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    return failed(reasons.csvBroken(error instanceof Error ? error.message : String(error)));
  }
  const [first, ...rows] = parsed;
  if (first === undefined || rows.length === 0) return failed(reasons.empty);
  const header = first.record.map((name) => name.toLowerCase());
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) return failed(reasons.csvHeader(missing));
  if (rows.length > MOST_IMPORTED) return failed(reasons.tooMany(MOST_IMPORTED));

  const read: ReadItem[] = [];
  const unread: ImportProblem[] = [];
  for (const { record, info } of rows) {
    const isCut = record.slice(header.length).some((cell) => cell !== "");
    const imported = isCut
      ? reasons.csvColumns(record.length, header.length)
      : readRow(Object.fromEntries(header.map((name, place) => [name, record[place] ?? ""])) as Row, language);
    if (typeof imported === "string") unread.push({ line: info.lines, message: imported });
    else read.push({ line: info.lines, item: importedItem(imported, language, newId()) });
  }
  return importResult(read, unread);
}

/** What sets the columns of the first line apart: a spreadsheet writes what its language has. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split(/\r?\n/u, 1);
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ",";
}

/** The question, or why it is not taken over. */
function readRow(row: Row, language: Language): Imported | string {
  const { kind } = row;
  if (!isKind(kind)) return reasons.csvKind(kind, Object.keys(READERS));
  const body = READERS[kind](row, language);
  return typeof body === "string" ? body : { kind, stem: row.question, explanation: row.explanation ?? "", ...body };
}

type TakenKind = Exclude<ItemKind, "poll">;

function isKind(kind: string): kind is TakenKind {
  return kind !== "poll" && (ITEM_KINDS as readonly string[]).includes(kind);
}

const READERS: Readonly<Record<TakenKind, (row: Row, language: Language) => Body | string>> = {
  "single-choice": readChoice,
  "multiple-choice": readChoice,
  "true-false"({ answer }, language) {
    const options = messagesIn(language).quizFiles.trueFalse;
    const said = answer.toLowerCase();
    const place = [options, ["true", "false"]].map((pair) => pair.findIndex((text) => text.toLowerCase() === said));
    const right = place.find((each) => each >= 0);
    return right === undefined
      ? reasons.csvKey(answer)
      : { options, key: { type: "choice", options: [optionId(right)] } };
  },
  number({ answer }) {
    const [least = Number.NaN, most = least] = answer.split("..").map((part) => readTypedNumber(part) ?? Number.NaN);
    if (!Number.isFinite(least) || !Number.isFinite(most)) return reasons.csvNumber(answer);
    return { key: { type: "number", value: (least + most) / 2, least, most } };
  },
  order(row, language) {
    const right = parts(row.options);
    const options = sorted(right, language);
    return { options, key: { type: "order", options: right.map((text) => optionId(options.indexOf(text))) } };
  },
  match(row, language) {
    const pairs = parts(row.options).map((pair) => pair.split("->").map((side) => side.trim()));
    if (pairs.length === 0 || pairs.some((pair) => pair.length !== 2 || pair.includes(""))) return reasons.csvPairs;
    const matches = sorted([...new Set(pairs.map(([, right = ""]) => right))], language);
    const links = pairs.map(([, right = ""], place) => [optionId(place), optionId(matches.indexOf(right))] as const);
    return {
      options: pairs.map(([left = ""]) => left),
      matches,
      key: { type: "match", pairs: Object.fromEntries(links) },
    };
  },
};

function readChoice({ options: text, answer }: Row): Body | string {
  const options = parts(text);
  const right = parts(answer).map((each) => options.indexOf(each));
  if (right.length === 0 || right.includes(-1)) return reasons.csvKey(answer);
  return { options, key: { type: "choice", options: right.map(optionId) } };
}

function parts(text: string): string[] {
  return text
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
