import { messagesIn } from "../../messages/catalogue.ts";
import { type Check, holds, refused } from "./item-check.ts";

/** Looking up what the rendered stem asks for gives the key, and only the key. */
export const checkLookUp: Check = ({ item, facts, statement }, { facts: all, statements, language }) => {
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
  const found = all.filter(({ label, subject }) => item.stem.includes(label) && item.stem.includes(`(${subject})`));
  const values = [...new Set(found.map(({ value }) => value))];
  return values.length === 1 && values[0] === facts[0]?.value
    ? holds(`the stem names ${facts[0]?.id} alone`)
    : refused(`the stem fits the values ${values.join(", ")}`);
};
