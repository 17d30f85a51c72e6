import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerSentence } from "../../../src/core/answer/answer.ts";
import { citedSentence, createCitationList, joinSentences, referenceTo } from "../../../src/core/answer/references.ts";
import type { Passage } from "../../../src/core/corpus/passage.ts";
import { indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();

function passage(id: string): Passage {
  const found = corpus.passage(id);
  if (found === undefined) throw new Error(`there is no passage ${id}`);
  return found;
}

const wasps = passage("bees/lyon/troubles/1");
const preface = passage("bees/preface/1");

describe("a reference", () => {
  it("shows where a passage stands, with the words that matter", () => {
    expect(referenceTo(corpus, wasps, "Wasps killed 40 colonies")).toEqual({
      passageId: "bees/lyon/troubles/1",
      city: "lyon",
      section: "Lyon › Troubles",
      pages: "3–6",
      quote: "Wasps killed 40 colonies",
      url: "/passages/bees/lyon/troubles/1",
    });
    expect(referenceTo(corpus, preface, "It was printed").city).toBeNull();
  });
});

describe("citations", () => {
  it("are numbered by first use, and keep their number for the same words of the same passage", () => {
    const citations = createCitationList(corpus);
    const numbers = [
      citations.cite(wasps, "Wasps killed 40 colonies"),
      citations.cite(preface, "It was printed"),
      citations.cite(wasps, "Wasps killed 40 colonies"),
      citations.cite(wasps, "The keepers complain"),
      citations.cite(preface, "The keepers complain"),
    ].map((citation) => citation.number);
    expect(numbers).toEqual([1, 2, 1, 3, 4]);
    expect(citations.all().map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(citations.all()[1]).toMatchObject({ document: "Hives Above the Roofs", passageId: "bees/preface/1" });
  });

  it("of an excerpt quote the excerpt itself", () => {
    const citations = createCitationList(corpus);
    const [indexed] = indexPassages(corpus);
    if (indexed === undefined) throw new Error("the corpus is empty");
    const text = indexed.sentences[1]?.text ?? "";
    expect(citedSentence({ indexed, text }, citations)).toEqual({ text, citations: [1] });
    expect(citations.all()[0]?.quote).toBe(text);
  });
});

describe("an answer's sentences", () => {
  it.each([
    ["The lamp burns.", "The lamp burns [1]."],
    ["Does it burn?", "Does it burn [1]?"],
    ["It burns?!", "It burns [1]?!"],
    ["It burns...", "It burns [1]..."],
    ["It burns…", "It burns [1]…"],
    ["He said “It burns.”", "He said “It burns [1].”"],
    ["(It burns.)", "(It burns [1].)"],
    ["The keeper has to:", "The keeper has to [1]:"],
    ["trim the wick", "trim the wick [1]"],
    ["end . ", "end [1]."],
    ["end .", "end [1]."],
    ["It burns in No. 4", "It burns in No. 4 [1]"],
    ["هل وصلوا؟", "هل وصلوا [1]؟"],
    ["یہ شہر ہے۔", "یہ شہر ہے [1]۔"],
  ])("have their numbers before the stop: %j", (text, shown) => {
    expect(joinSentences([{ text, citations: [1] }])).toBe(shown);
  });

  it("follow each other, each with all of its numbers; one without stays as it is", () => {
    const sentences: AnswerSentence[] = [
      { text: "It burns.", citations: [1, 2] },
      { text: "For Brest, nothing is said.", citations: [] },
      { text: "It shines!", citations: [2] },
    ];
    expect(joinSentences(sentences)).toBe("It burns [1][2]. For Brest, nothing is said. It shines [2]!");
    expect(joinSentences([])).toBe("");
  });

  it("lose nothing but white space when their numbers are taken out again, whatever they are", () => {
    const bare = (text: string) => text.replaceAll(/\s/g, "");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ".", "?", "…", "”", ")", ":", " ", "é") }), (text) => {
        const shown = joinSentences([{ text, citations: [1] }]);
        expect(bare(shown.replace("[1]", ""))).toBe(bare(text));
        expect(shown).toMatch(/(?:^| )\[1\]/);
        if (!text.includes("  ")) expect(shown).not.toContain("  ");
      }),
    );
  });
});
