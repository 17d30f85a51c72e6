import { rulesOf } from "../../languages/rules-of.ts";
import { tokenize } from "../../text/tokens.ts";
import { numbersOf } from "../facts/read-sentence.ts";
import { type Check, holds, person, refused } from "./item-check.ts";

/** The quote contains the key, and no hedge or negation that the stem lacks. */
export const checkQuotePlain: Check = ({ item, facts, years, statement }, { language }) => {
  const { negations } = rulesOf(language);
  const denied = years.find((asked) => tokenize(asked.statement.text).some(({ folded }) => negations.has(folded)));
  if (denied !== undefined) return person(`the quote denies something: ${denied.statement.id}`);
  if (years.length > 0) return holds("each sentence gives its year in digits");
  if (statement !== null) return holds("the stem is the quote");
  for (const fact of facts) {
    if (fact.statement === null || !numbersOf(fact.statement).includes(fact.value)) {
      return refused(`no sentence gives ${fact.text} in the words of a number`);
    }
    const isHedged = fact.bound !== "exact";
    const isSaid = item.kind === "single-choice" || item.kind === "number";
    if (isHedged && !isSaid) return refused(`the report gives ${fact.text} with a hedge`);
    const denies = tokenize(fact.statement.text).some(({ folded }) => negations.has(folded));
    if (denies) return person(`the quote denies something: ${fact.statement.id}`);
  }
  return holds("the quote gives the value plainly");
};
