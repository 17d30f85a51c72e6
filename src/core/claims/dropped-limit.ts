import type { Reading } from "../checking/reading/reading.ts";
import type { CheckingLanguage } from "../checking/language/checking-language.ts";
import { createVocabulary } from "../checking/vocabulary.ts";

/** Words that hold a statement within limits. English; other languages' words join them. */
const LIMITING: ReadonlySet<string> = new Set(["only", "solely", "exclusively", "merely", "just"]);
/** Words of how many or how often, which nothing else can stand for. */
const QUANTIFYING: ReadonlySet<string> = new Set(
  "all every each everybody everyone most majority nobody none always never mostly fully entirely".split(" "),
);
/** Words by which a passage says what may be, should be or is said wrongly, and not what is. */
const UNREAL: ReadonlySet<string> = new Set(
  "should could would might can must call calls called want wants slip wrong wrongly mistake error suggest suggests proposal".split(
    " ",
  ),
);
/** What is limited stands within so many words behind. */
const LIMITED_WITHIN = 9;

/**
 * Whether a claim leaves out what limits a passage's statement: "open to people" for "open only to people from Europe",
 * "the largest city" for "the fifth largest city"; or says that it is so where the passage says that it should be, or of
 * most where the passage does not. Limits of a number are checked with the number.
 */
export function dropsLimit(claim: Reading, quote: Reading, language: CheckingLanguage): boolean {
  const said = createVocabulary(claim.words, language);
  const isNumber = (index: number) => quote.quantities.some(({ first, behind }) => index >= first && index < behind);
  const limited = quote.words.some(({ folded, index }) => {
    if (!LIMITING.has(folded) || isNumber(index + 1)) return false;
    const behind = quote.words.slice(index + 1, index + 1 + LIMITED_WITHIN).filter(({ isContent }) => isContent);
    return behind.some((word) => said.means(word)) && behind.some((word) => !said.means(word));
  });
  const ranked = quote.quantities.some(({ kind, values: [value], behind }) => {
    const next = quote.words[behind];
    return (
      kind === "ordinal" &&
      next !== undefined &&
      said.holds(next) &&
      !claim.quantities.some((one) => one.kind === "ordinal" && one.values[0] === value)
    );
  });
  const has = ({ words }: Reading, some: ReadonlySet<string>) => words.some(({ folded }) => some.has(folded));
  const isUnreal = has(quote, UNREAL) && !has(claim, UNREAL);
  const given = new Set(quote.words.map(({ folded }) => folded));
  const isOfOtherNumber = claim.words.some(({ folded }) => QUANTIFYING.has(folded) && !given.has(folded));
  return limited || ranked || isUnreal || isOfOtherNumber;
}
