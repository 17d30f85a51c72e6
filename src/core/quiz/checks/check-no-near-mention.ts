import { numbersOf, type Statement } from "../facts/read-sentence.ts";
import { type Check, holds, person, refused } from "./item-check.ts";

/** A wrong value that stands within two sentences of the subject may be right after all, unless a fact explains it. */
export const checkNoNearMention: Check = ({ facts, statement, distractors }, { statements, facts: all }) => {
  if (statement !== null) {
    const near = statements.filter(({ passage }) => passage.id === statement.passage.id);
    const mentioned = distractors.find(
      ({ text, trueOf }) => trueOf !== text && near.some((each) => each.text.includes(text)),
    );
    return mentioned === undefined
      ? holds("no wrong option stands in the passage")
      : refused(`“${mentioned.text}” stands in the passage`);
  }
  for (const { number, text } of distractors) {
    if (number === null) continue;
    const unexplained = statements.find(
      (each) =>
        numbersOf(each).includes(number) &&
        facts.some(({ city, label }) => isAbout(each, city, label, statements)) &&
        !all.some(({ value, passageId }) => value === number && passageId === each.passage.id),
    );
    if (unexplained !== undefined) return person(`${text} stands in ${unexplained.id}: see what it means there`);
  }
  return holds("no wrong value stands near the subject");
};

/** Whether a sentence or one of the two before it names both the city and the figure's first word. */
function isAbout(
  { passage, place }: Statement,
  city: string | null,
  label: string,
  statements: readonly Statement[],
): boolean {
  const [word = label] = label.split(" ");
  const window = statements.filter(
    (each) => each.passage.id === passage.id && each.place <= place && each.place >= place - 1,
  );
  const text = window.map((each) => each.text.toLowerCase()).join(" ");
  return (
    text.includes(word.toLowerCase()) &&
    (city === null || window.some(({ cities }) => cities.some((each) => each.city === city)))
  );
}
