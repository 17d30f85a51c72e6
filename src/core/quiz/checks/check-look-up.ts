import { messagesIn } from "../../messages/catalogue.ts";
import { type Check, holds, refused } from "./item-check.ts";

/** Looking up what the rendered stem asks for gives the key, and only the key. */
export const checkLookUp: Check = ({ item, facts, years, statement }, material) => {
  const { facts: all, statements, language, questions } = material;
  if (years.length > 0) {
    const twice = years.find(
      ({ question }) => material.years.filter((other) => other.question === question).length > 1,
    );
    return twice === undefined
      ? holds("one sentence alone answers each question")
      : refused(`several sentences answer “${twice.question}”`);
  }
  if (statement !== null) {
    const { missing } = messagesIn(language).quizItems;
    const [, before = "", after = ""] = new RegExp(`[“„«]\\s?(.*?)${missing}(.*?)\\s?[”“»]`, "u").exec(item.stem) ?? [];
    if (before + after === "") return holds("the statement is asked as a whole");
    const fitting = statements.filter(
      ({ text }) => text.startsWith(before) && text.includes(after.split(missing)[0] ?? ""),
    );
    return fitting.length === 1
      ? holds(`the stem fits ${statement.id} alone`)
      : refused(`the stem fits ${fitting.length} sentences`);
  }
  if (facts.length > 1) return holds("each option carries its own label");
  const found = all.filter(
    ({ id, label, subject }) =>
      questions.get(id) === item.stem || (item.stem.includes(label) && item.stem.includes(`(${subject})`)),
  );
  const values = [...new Set(found.map(({ value }) => value))];
  return values.length === 1 && values[0] === facts[0]?.value
    ? holds(`the stem names ${facts[0]?.id} alone`)
    : refused(`the stem fits the values ${values.join(", ")}`);
};
