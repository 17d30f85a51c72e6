import type { WordWriter } from "../citing/conversation-export.ts";
import type { Practice } from "./practice/practice.ts";
import type { SpreadsheetWriter } from "./results/spreadsheet.ts";

/** What is taken home: quizzes to be practised alone, and to come and go as files; conversations as files. */
export type TakingHome = {
  readonly practice: Practice;
  readonly writeSpreadsheet: SpreadsheetWriter;
  /** Of conversations. */
  readonly writeWord: WordWriter;
  readonly ids: {
    /** Of a question that is brought. */
    readonly item: () => string;
    /** Whoever knows it practises as that learner. */
    readonly learner: () => string;
  };
};
