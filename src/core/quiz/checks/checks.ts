import type { ItemCheck } from "../item.ts";
import { checkDistractorsContradicted } from "./check-distractors-contradicted.ts";
import { checkLint } from "./check-lint.ts";
import { checkLookUp } from "./check-look-up.ts";
import { checkNoNearMention } from "./check-no-near-mention.ts";
import { checkNumbersApart } from "./check-numbers-apart.ts";
import { checkOptionsDistinct } from "./check-options-distinct.ts";
import { checkQualifiers } from "./check-qualifiers.ts";
import { checkQuotePlain } from "./check-quote-plain.ts";
import { checkSingleValued } from "./check-single-valued.ts";
import type { Check } from "./item-check.ts";

/** Every check of an item, in the order in which they are made; the first that refuses counts. */
export const CHECKS: Readonly<Record<ItemCheck, Check>> = {
  qualifiers: checkQualifiers,
  "single-valued": checkSingleValued,
  "distractors-contradicted": checkDistractorsContradicted,
  "options-distinct": checkOptionsDistinct,
  "numbers-apart": checkNumbersApart,
  "no-near-mention": checkNoNearMention,
  "quote-plain": checkQuotePlain,
  "look-up": checkLookUp,
  lint: checkLint,
};
