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
      const value = readNumber(draft.text);
      return value === null ? null : { type: "number", value };
    }
    case "order":
      return draft;
    case "match":
      return options.every(({ id }) => (draft.pairs[id] ?? "") !== "") ? draft : null;
  }
}

const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";

/**
 * A number as people of the five languages type it: `9.8`, `9,8`, `14.600.000`, `14,600,000`, `14 600 000`, `%10`, in
 * Arabic digits too. One separator with three digits behind it groups thousands, any other is a decimal sign. Null for
 * what is none.
 */
export function readNumber(text: string): number | null {
  const western = [...text.trim()]
    .map((sign) => (ARABIC_DIGITS.includes(sign) ? String(ARABIC_DIGITS.indexOf(sign)) : sign))
    .join("");
  const plain = western
    .replace(/[\s\u00A0\u202F%٪'’]/gu, "")
    .replaceAll("٫", ".")
    .replaceAll("٬", ",");
  if (!/^[-−]?\d[\d.,]*$/u.test(plain)) return null;
  const separators = [...plain.matchAll(/[.,]/gu)].map(([sign]) => sign);
  const last = separators.at(-1);
  const groups = plain.split(/[.,]/u).slice(1);
  const areSame = new Set(separators).size <= 1;
  const groupsThousands =
    areSame && groups.every((group) => group.length === 3) && plain.replace(/^[-−]/u, "")[0] !== "0";
  if (last === undefined || groupsThousands) return Number(plain.replace(/[.,]/gu, "").replace("−", "-"));
  const at = plain.lastIndexOf(last);
  const value = Number(`${plain.slice(0, at).replace(/[.,]/gu, "")}.${plain.slice(at + 1)}`.replace("−", "-"));
  return Number.isFinite(value) ? value : null;
}
