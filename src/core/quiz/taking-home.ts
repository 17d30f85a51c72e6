import type { Practice } from "./practice/practice.ts";
import type { SpreadsheetWriter } from "./results/spreadsheet.ts";

/** What a quiz needs beside its playing: to be practised alone, and to come and go as files. */
export type TakingHome = {
  readonly practice: Practice;
  readonly writeSpreadsheet: SpreadsheetWriter;
  readonly ids: {
    /** Of a question that is brought. */
    readonly item: () => string;
    /** Whoever knows it practises as that learner. */
    readonly learner: () => string;
  };
};
