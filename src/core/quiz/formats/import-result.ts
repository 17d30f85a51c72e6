import { quizErrors } from "../../messages/en/quiz-errors.ts";
import type { Item } from "../item.ts";
import { formFaults } from "../item-faults.ts";

/** Something in a file that was not taken over. */
export type ImportProblem = {
  /** From 1. */
  readonly line: number;
  readonly message: string;
};

/** What a file holds: items without a source yet, and what could not be read. */
export type ImportResult = { readonly items: readonly Item[]; readonly problems: readonly ImportProblem[] };

/** Questions that a file may hold. */
export const MOST_IMPORTED = 100;

/** An item and where it began in its file, from 1. */
export type ReadItem = { readonly line: number; readonly item: Item };

/** Sets what can be asked apart from what cannot, so that one item does not keep the others out. */
export function importResult(read: readonly ReadItem[], unread: readonly ImportProblem[]): ImportResult {
  const judged = read.map((each) => ({ ...each, faults: formFaults(each.item) }));
  const faulty = judged
    .filter(({ faults }) => faults.length > 0)
    .map(({ line, faults }) => ({ line, message: quizErrors.itemInvalid(faults) }));
  return {
    items: judged.filter(({ faults }) => faults.length === 0).map(({ item }) => item),
    problems: [...unread, ...faulty].toSorted((one, other) => one.line - other.line),
  };
}

/** Nothing is taken over from the whole file. */
export function failed(message: string): ImportResult {
  return { items: [], problems: [{ line: 1, message }] };
}
