import type { Corpus } from "../../corpus/corpus.ts";
import type { Item, Response } from "../item.ts";
import { matchesKey } from "../session/judge.ts";
import { solve } from "./solve.ts";

/** An item for which solving did not give its key, and nothing but its key. */
export type AuditFault = { readonly item: Item; readonly found: readonly Response[] };

export type Audit = { readonly audited: number; readonly faults: readonly AuditFault[] };

/**
 * Solves every item from what a player sees, and compares with its key. Of a number, the report may give several values,
 * which all have to count as right. Polls have no right answer.
 */
export function auditItems(items: readonly Item[], corpus: Corpus): Audit {
  const asked = items.filter(({ key }) => key !== null);
  const faults = asked.flatMap((item) => {
    const found = solve(item, corpus);
    const isOne = found.length === 1 || (found.length > 1 && item.kind === "number");
    const isSound = isOne && found.every((response) => item.key !== null && matchesKey(item.key, response));
    return isSound ? [] : [{ item, found }];
  });
  return { audited: asked.length, faults };
}
