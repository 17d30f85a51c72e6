import { checkMessages } from "../../messages/en/check.ts";
import { addedWords } from "../additions.ts";
import { type Check, type Claim, fails, holds, NOT_APPLICABLE } from "../claim.ts";
import { contentWords, supportOf } from "../support.ts";

/** Share of a sentence's content words that must be carried. Calibrated with `npm run eval -- --checker`. */
const LEAST_COVERAGE = 0.55;

/**
 * Enough of its words stand in two sentences of the passages, or one more than there are passages, and nothing is put to
 * them of which the passages say nothing.
 */
export const checkCoverage: Check = (claim) => {
  const words = contentWords(claim);
  if (words.length === 0) return saysFigures(claim) ? NOT_APPLICABLE : fails(checkMessages.coverage.nothing);
  const added = addedWords(claim);
  if (added.length > 0) return fails(checkMessages.coverage.clause(added.map(({ text }) => text)));
  const { share, missing } = supportOf(words, claim, claim.passages.length + 1);
  const percent = Math.round(share * 100);
  return share >= (claim.language.leastCoverage ?? LEAST_COVERAGE)
    ? holds(checkMessages.coverage.share(percent))
    : fails(
        checkMessages.coverage.tooFew(
          percent,
          missing.slice(0, SHOWN).map(({ text }) => text),
        ),
      );
};

/** Figures are compared by the checks of their own. */
function saysFigures({ reading }: Claim): boolean {
  return reading.quantities.length + reading.dates.length > 0;
}

/** So many missing words are shown. */
const SHOWN = 5;
