import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuestionKind } from "../../../src/core/languages/question-kind.ts";
import { questionKind } from "../../../src/core/retrieval/question-kind.ts";

const WORDINGS: Readonly<Record<QuestionKind, readonly string[]>> = {
  number: [
    "How many steps does the lighthouse have?",
    "how much honey does a hive give",
    "How tall is the tower on the skerry?",
    "What share of the trains ran late?",
    "percentage of hives lost in winter",
    "How often does the night train run?",
    "What is the number of platforms in Ghent?",
    "How old is the oldest keeper?",
  ],
  date: [
    "When was the first lamp lit?",
    "In what year did the railway reach the coast?",
    "Since when have the monks kept bees?",
    "Which tower is older?",
    "date of the last steam train",
    "what month do the bees swarm",
  ],
  person: [
    "Who designed the Fresnel lens?",
    "Whose train was the first to arrive?",
    "To whom does the hive belong?",
    "Which professor studied the bees?",
  ],
  place: [
    "Where does the night train stop?",
    "In which district do the beekeepers meet?",
    "where r the lighthouses",
    "What region does the honey come from?",
  ],
  reason: [
    "Why did the lamp go out?",
    "What caused the delay?",
    "How come the bees left?",
    "reasons for closing the branch line",
    "What is the purpose of a fog horn?",
  ],
  definition: [
    "What does ballast mean?",
    "What is the Northern Lights Board?",
    "What's a “skep”?",
    "Explain the term bee space",
    "definition of a halt",
    "What does LED stand for?",
  ],
  list: [
    "What are the duties of a keeper?",
    "List the stations between the two ports",
    "Give examples of bee plants",
    "Which kinds of lamps were tried?",
    "Name three famous lighthouses",
  ],
  name: [
    "What is the name of the first keeper?",
    "What's its official name?",
    "What is the oldest tower called?",
    "names of these trains",
  ],
  comparison: [
    "Compare the trains of the two lines",
    "Do the lamps differ?",
    "Which city has the tallest tower?",
    "Is honey dearer in all three places?",
    "Lighthouse versus lightship",
    "Are there more hives than keepers?",
    "Which tower is the highest?",
  ],
  other: ["Tell me about the life of a keeper", "honey harvest", "Did the lamp burn oil?", "what is a skep"],
};

describe("the kind of a question", () => {
  describe.each(Object.entries(WORDINGS))("is %s", (kind, wordings) => {
    it.each(wordings)("for %j", (wording) => {
      expect(questionKind(wording, "en")).toBe(kind);
    });
  });

  it("does not change with the case of a question without names", () => {
    for (const wording of ["How many steps are there?", "When was it lit?", "Why did it go out?", "where is it?"]) {
      expect(questionKind(wording.toUpperCase(), "en")).toBe(questionKind(wording.toLowerCase(), "en"));
    }
  });

  it("is told for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Object.keys(WORDINGS)).toContain(questionKind(text, "en"));
      }),
    );
  });
});
