import { ITEM_CHECKS } from "../item.ts";

/** Why a question that a model wrote is not taken over: a check of every item, or one of what a model wrote. */
export const DROP_CODES = [
  ...ITEM_CHECKS,
  "no-quote",
  "key-not-quoted",
  "also-quoted",
  "asked",
  "malformed",
  "not-contradicted",
  "not-solved",
  "model-failed",
] as const;

export type DropCode = (typeof DROP_CODES)[number];

/** `detail` is the option that it is about, or what was seen, in English; empty where the code says all. */
export type Drop = { readonly question: string; readonly code: DropCode; readonly detail: string };

/** A reason before it is known of which question. */
export type DropReason = Omit<Drop, "question">;
