import { readTypedNumber } from "../../../../../core/quiz/session/typed-number.ts";
import type { Response } from "../../../../../core/quiz/item.ts";
import type { QuestionView } from "../../../../../core/quiz/session/snapshot.ts";

/** An answer that is being given. */
export type ResponseDraft =
  | { readonly type: "choice"; readonly options: readonly string[] }
  | { readonly type: "number"; readonly text: string }
  | { readonly type: "order"; readonly options: readonly string[] }
  | { readonly type: "match"; readonly pairs: Readonly<Record<string, string>> };

export function emptyDraft({ kind, options }: Pick<QuestionView, "kind" | "options">): ResponseDraft {
  switch (kind) {
    case "number":
      return { type: "number", text: "" };
    case "order":
      return { type: "order", options: options.map(({ id }) => id) };
    case "match":
      return { type: "match", pairs: {} };
    case "single-choice":
    case "multiple-choice":
    case "true-false":
    case "poll":
      return { type: "choice", options: [] };
  }
}

/** The draft as an answer; null while it is none. */
export function responseOf({ options }: Pick<QuestionView, "options">, draft: ResponseDraft): Response | null {
  switch (draft.type) {
    case "choice":
      return draft.options.length === 0 ? null : { type: "choice", options: draft.options };
    case "number": {
      const value = readTypedNumber(draft.text);
      return value === null ? null : { type: "number", value };
    }
    case "order":
      return draft;
    case "match":
      return options.every(({ id }) => (draft.pairs[id] ?? "") !== "") ? draft : null;
  }
}
