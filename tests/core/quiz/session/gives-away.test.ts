import { describe, expect, it } from "vitest";
import type { Item } from "../../../../src/core/quiz/item.ts";
import { givesAway } from "../../../../src/core/quiz/session/gives-away.ts";
import { openTestQuizzes, startedSession } from "../../../support/open-quizzes.ts";
import { answerWith } from "../../../support/scripted-application.ts";
import { sampleItem } from "../../../support/sample-items.ts";

const EVIDENCE = {
  passageId: "orford/lamps/1",
  document: "Lamps",
  city: null,
  section: "Lamps",
  pages: null,
  quote: "",
};

/** Whether an answer touches the item while it is asked. */
async function touches(item: Item, answer: Parameters<typeof answerWith>[0]): Promise<boolean> {
  const { quizzes } = openTestQuizzes({ items: [item] });
  const session = await startedSession(quizzes, { count: 1 });
  return givesAway({ ...session, question: 0, phase: "open" }, answerWith({ citations: [], related: [], ...answer }));
}

describe("an answer of the assistant", () => {
  it.each([
    ["single-choice", "The lamp is red [1].", true],
    ["single-choice", "RED, as the book has it.", true],
    ["single-choice", "It was a predator's colour.", false],
    ["single-choice", "The lamp is green [1].", false],
    ["multiple-choice", "The one in the south has a keeper.", true],
    ["match", "The northern lamp is red.", true],
    ["match", "It has a keeper.", false],
    ["number", "It has 120 steps.", true],
    ["number", "It has 1120 steps.", false],
    ["true-false", "That is true.", false],
    ["poll", "The northern one.", false],
  ] as const)("to a %s that says “%s” touches it: %s", async (kind, answer, expected) => {
    expect(await touches(sampleItem(kind), { answer })).toBe(expected);
  });

  it("touches a question by the value alone that a right option gives behind its name", async () => {
    const options = ["Steps: 120", "Keepers: 7"].map((text, place) => ({ id: "ab".charAt(place), text }));
    const item = sampleItem("multiple-choice", { options, key: { type: "choice", options: ["a"] } });
    expect(await touches(item, { answer: "The tower has 120 steps [1]." })).toBe(true);
    expect(await touches(item, { answer: "It has 7 keepers [1]." })).toBe(false);
  });

  it("touches a question when it names the passage that proves it, in a citation or as something near", async () => {
    const item = sampleItem("true-false", { evidence: EVIDENCE });
    const reference = { ...EVIDENCE, url: "/passages/orford/lamps/1", number: 1 };
    const answer = "Nothing of it.";
    expect(await touches(item, { answer, citations: [reference] })).toBe(true);
    expect(await touches(item, { answer, related: [reference] })).toBe(true);
    const other = { ...reference, passageId: "orford/lamps/2" };
    expect(await touches(item, { answer, related: [other] })).toBe(false);
    const several = sampleItem("order", { evidence: EVIDENCE, passages: ["orford/lamps/1", "orford/lamps/2"] });
    expect(await touches(several, { answer, related: [other] })).toBe(true);
  });
});
