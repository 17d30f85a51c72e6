import { describe, expect, it } from "vitest";
import { type Evidence, weighSentences } from "../../../src/core/answer/evidence.ts";
import { analyzeQuestion } from "../../../src/core/retrieval/query.ts";
import { assistantOver, assistantWithVectors } from "../../support/bee-assistant.ts";
import { BEES, beeCorpus } from "../../support/bee-corpus.ts";

const { analysis, retriever } = assistantOver();

async function weigh(question: string, { vectors = false } = {}): Promise<Evidence[]> {
  const assistant = vectors ? await assistantWithVectors() : { analysis, retriever };
  const query = analyzeQuestion(question, assistant.analysis);
  const candidates = await assistant.retriever.retrieve(query, { limit: 12 });
  return weighSentences(query, candidates, assistant.retriever.keyword);
}

/** The evidence of the sentence that begins so. */
async function evidenceFor(
  question: string,
  start: string,
  options?: { readonly vectors: boolean },
): Promise<Evidence> {
  const found = (await weigh(question, options)).find(({ sentence }) => sentence.text.startsWith(start));
  if (found === undefined) throw new Error(`“${start}” was not weighed`);
  return found;
}

const missing = ({ missing: words }: Evidence) => words.map(({ word }) => word);

describe("the evidence of a sentence", () => {
  it("comes for every sentence of what was found, best first", async () => {
    const evidence = await weigh("Do wasps kill colonies?");
    expect(evidence[0]?.sentence.text).toBe("Wasps killed 40 colonies in 2017.");
    expect(evidence.map(({ score }) => score)).toEqual(evidence.map(({ score }) => score).toSorted((a, b) => b - a));
    const wasps = evidence.filter(({ indexed }) => indexed.passage.id === "bees/lyon/troubles/1");
    expect(wasps).toHaveLength(3);
  });

  it("is none when nothing was found", async () => {
    expect(await weigh("zeppelin")).toEqual([]);
  });

  it("supports a question in full when the sentence holds all of its words", async () => {
    expect((await evidenceFor("wasps colonies", "Wasps killed")).support).toBeCloseTo(1, 9);
    expect((await evidenceFor("wasps colonies", "The keepers complain")).support).toBeLessThan(0.6);
  });

  it("takes the initials of a name in the question for all of its words", async () => {
    const supportBy = async (initials: string): Promise<number> => {
      const preface = `${BEES["bees/en/preface.md"] ?? ""}\nThe ${initials} counts 700 members.\n`;
      const assistant = assistantOver(beeCorpus({ ...BEES, "bees/en/preface.md": preface }));
      const query = analyzeQuestion("How many members does the Town Beekeepers Guild count?", assistant.analysis);
      const candidates = await assistant.retriever.retrieve(query, { limit: 12 });
      const evidence = weighSentences(query, candidates, assistant.retriever.keyword);
      return evidence.find(({ sentence }) => sentence.text.startsWith(`The ${initials}`))?.support ?? 0;
    };
    expect(await supportBy("TBG")).toBeGreaterThan(await supportBy("TBC"));
  });

  it("scores lower where a city of another country is spoken of than of the one that the question names", async () => {
    const scoreOf = async (country: string) => (await evidenceFor(`Which hives in ${country}?`, "Lyon has 640")).score;
    expect(await scoreOf("Portugal")).toBeLessThan((await scoreOf("France")) - 0.3);
  });

  it("supports it the less the farther off the words stand", async () => {
    const own = await evidenceFor("tools", "A museum");
    const named = await evidenceFor("museum tools", "A museum");
    const passage = await evidenceFor("museum smokers", "A museum");
    const nowhere = await evidenceFor("museum zeppelin", "A museum");
    expect(own.support).toBeCloseTo(0.9, 9);
    expect(named.support).toBeGreaterThan(passage.support);
    expect(passage.support).toBeGreaterThan(nowhere.support);
  });

  it("counts a synonym less than the word itself", async () => {
    const [word, synonym] = [await evidenceFor("school", "The school"), await evidenceFor("classroom", "The school")];
    expect(word.support).toBe(1);
    expect(synonym.support).toBeCloseTo(0.75, 9);
  });

  it("names the words that neither the sentence nor its passage knows", async () => {
    expect(missing(await evidenceFor("How many zeppelins and wasps killed colonies?", "Wasps killed"))).toEqual([
      "zeppelins",
    ]);
    expect(missing(await evidenceFor("Did wasps upset the town?", "Wasps killed"))).not.toContain("town");
  });

  it("says whether a name asked about stands elsewhere", async () => {
    expect((await evidenceFor("Did wasps sting Jeanne Moreau?", "Wasps killed")).hasNameOutside).toBe(true);
    expect((await evidenceFor("what did Jeanne Moreau put there", "The oldest hive")).hasNameOutside).toBe(false);
  });

  it("says whether a turning point asked about is not stated", async () => {
    expect((await evidenceFor("Why was the museum of beekeeping closed?", "A museum")).hasTurningPointOutside).toBe(
      true,
    );
    expect((await evidenceFor("When was the museum of beekeeping opened?", "A museum")).hasTurningPointOutside).toBe(
      false,
    );
    expect((await evidenceFor("Did wasps kill colonies?", "Wasps killed")).hasTurningPointOutside).toBe(false);
  });
});

describe("what is asked for", () => {
  it.each([
    ["How many colonies did the wasps kill?", "Wasps killed", true],
    ["How many keepers complain of wasps?", "The keepers complain", false],
    ["How many schools did wasps kill?", "Wasps killed", false],
    ["When did wasps kill colonies?", "Wasps killed", true],
    ["When do the keepers complain?", "The keepers complain", false],
    ["Who chairs the union of beekeepers?", "Its chair", true],
    ["What percentage of sold honey is pine honey?", "Pine honey", true],
  ])("%j: %s … holds it: %s", async (question, start, holds) => {
    expect((await evidenceFor(question, start)).holdsKind).toBe(holds);
  });

  it("speaks for a sentence that holds it", async () => {
    const [first] = await weigh("When did the school begin to teach bees?");
    expect(first?.sentence.text).toContain("2004");
  });
});

describe("a question that the corpus names for a sentence", () => {
  it("is matched by one in the same words, less by one that shares some, not by another", async () => {
    const match = async (question: string) => (await evidenceFor(question, "A museum")).questionMatch;
    const [same, some, none] = [
      await match("Where can visitors look at old beekeeping tools?"),
      await match("Can visitors buy museum honey?"),
      await match("museum"),
    ];
    expect(same).toBeCloseTo(1, 1);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(same);
    expect(none).toBe(0);
  });
});

describe("nearness in meaning", () => {
  it("is known with vectors alone", async () => {
    expect((await evidenceFor("wasps", "Wasps killed")).similarity).toBeNull();
    const near = await evidenceFor("Wasps killed 40 colonies in 2017.", "Wasps killed", { vectors: true });
    expect(near.similarity).toBeCloseTo(1, 5);
  });
});
