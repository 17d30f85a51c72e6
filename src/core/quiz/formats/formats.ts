import { ANKI } from "./anki.ts";
import { GIFT } from "./gift.ts";
import { JSON_BANK } from "./json.ts";
import { MOODLE_XML } from "./moodle-xml.ts";
import { QTI } from "./qti.ts";
import type { QuizFormat } from "./quiz-format.ts";

/** Formats that a question bank is taken home in. */
export const QUIZ_FORMATS = {
  gift: GIFT,
  "moodle-xml": MOODLE_XML,
  qti3: QTI,
  anki: ANKI,
  json: JSON_BANK,
} as const satisfies Readonly<Record<string, QuizFormat>>;

export type QuizFormatName = keyof typeof QUIZ_FORMATS;

export const QUIZ_FORMAT_NAMES = Object.keys(QUIZ_FORMATS) as [QuizFormatName, ...QuizFormatName[]];
