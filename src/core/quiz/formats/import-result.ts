import type { Item } from "../item.ts";

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
