import type { ItemCheck } from "../../quiz/item.ts";

/** What each check of an item looks at, in a few words. */
export const ITEM_CHECK_NAMES: Readonly<Record<ItemCheck, string>> = {
  qualifiers: "Place, scope and date make it unique",
  "single-valued": "It has one right value",
  "distractors-contradicted": "Wrong options are true of something else",
  "options-distinct": "All options differ",
  "numbers-apart": "Numbers are far enough apart",
  "no-near-mention": "No wrong option stands near the subject",
  "quote-plain": "The quote says it plainly",
  "look-up": "Looking it up gives the answer and no other",
  lint: "One full question that gives nothing away",
};
