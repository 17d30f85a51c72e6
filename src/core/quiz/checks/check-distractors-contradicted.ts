import { type Check, holds, refused } from "./item-check.ts";

/** Each wrong option is true of something else in the corpus, and of nothing asked here. */
export const checkDistractorsContradicted: Check = ({ distractors, facts, item }) => {
  const unfounded = distractors.find(({ trueOf }) => trueOf === "");
  if (unfounded !== undefined) return refused(`${unfounded.text} is true of nothing in the corpus`);
  const isKey =
    item.kind !== "multiple-choice" && facts.some(({ text }) => distractors.some((each) => each.text === text));
  if (isKey) return refused("a wrong option is the right answer");
  return holds(
    distractors.length === 0
      ? "there is no wrong option"
      : distractors.map(({ text, trueOf }) => `${text}: ${trueOf}`).join("; "),
  );
};
