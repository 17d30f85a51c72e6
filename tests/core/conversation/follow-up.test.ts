import { describe, expect, it } from "vitest";
import { resolveFollowUp } from "../../../src/core/conversation/follow-up.ts";
import { analyzeQuestion, type Query } from "../../../src/core/retrieval/query.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const { cities } = corpus;
const { analysis } = assistantOver(corpus);

const analyze = (question: string): Query => analyzeQuestion(question, analysis);

/** The last of the questions, as the ones before make it understood. */
function understand(first: string, ...further: readonly string[]): Query {
  return further.reduce((known, question) => resolveFollowUp(analyze(question), known, cities), analyze(first));
}

const cityIds = (query: Query) => query.cities.map(({ id }) => id);
const stems = (query: Query) => query.words.map(({ stem }) => stem);
const weightOf = (query: Query, stem: string) => query.words.find((word) => word.stem === stem)?.term.weight;

describe("a follow-up that only names a city", () => {
  it('may be worded as "What about …?"', () => {
    const query = understand("How many hives does Lyon have?", "What about Braga?");
    expect([cityIds(query), stems(query)]).toEqual([["braga"], ["hive"]]);
  });

  it.each(["And in Braga?", "Braga?", "and Braga"])("keeps the question and changes the city: %j", (next) => {
    const before = analyze("How many hives does Lyon have?");
    const query = understand("How many hives does Lyon have?", next);
    expect(cityIds(query)).toEqual(["braga"]);
    expect(stems(query)).toEqual(stems(before));
    expect(query.words.map(({ term }) => term)).toEqual(before.words.map(({ term }) => term));
    expect([query.kind, query.quantity]).toEqual([before.kind, before.quantity]);
  });

  it("understands a city by another of its names", () => {
    expect(cityIds(understand("How many hives does Lyon have?", "And in Smyrna?"))).toEqual(["izmir"]);
  });

  it("understands a city by its country", () => {
    const query = understand("How many hives does Lyon have?", "And the Portuguese one?");
    expect(cityIds(understand("How many hives does Lyon have?", "And in Portugal?"))).toEqual(["braga"]);
    expect(stems(query)).toContain("hive");
  });

  it("keeps the year asked about", () => {
    expect(understand("What was the honey harvest of Lyon in 2018?", "And in Braga?").years).toEqual(["2018"]);
  });

  it("changes the year where it names one", () => {
    const query = understand("What was the honey harvest of Lyon in 2018?", "And in 2017?");
    expect([query.years, cityIds(query)]).toEqual([["2017"], ["lyon"]]);
  });
});

describe("a follow-up that names no city", () => {
  it("keeps subject and city, and asks for its own kind of thing", () => {
    const query = understand("What do the monks of Braga keep?", "Since when?");
    expect(cityIds(query)).toEqual(["braga"]);
    expect(stems(query)).toEqual(expect.arrayContaining(["monk", "keep"]));
    expect(query.kind).toBe("date");
  });

  it.each(["Who founded it?", "When was it founded?", "Why are they free?", "Who founded that school?"])(
    "leans on what was said before where it points at something: %j",
    (next) => {
      const query = understand('What does the school "Abeille Ouverte" of Lyon teach?', next);
      expect(cityIds(query)).toEqual(["lyon"]);
      expect(stems(query)).toContain("school");
      expect(query.words[0]).toEqual(analyze(next).words[0]);
    },
  );

  it("counts words of before less than its own, names nearly as much", () => {
    const first = "Which courses does the school Abeille give in Lyon?";
    const before = analyze(first);
    const query = understand(first, "Who founded it?");
    expect(weightOf(query, "school")).toBeCloseTo(0.5 * (weightOf(before, "school") ?? 0));
    const name = before.words.find(({ isName }) => isName);
    expect(name).toBeDefined();
    expect(weightOf(query, name?.stem ?? "")).toBeCloseTo(0.9 * (name?.term.weight ?? 0));
  });

  it("names no word twice", () => {
    const query = understand("How many hives does Lyon have?", "Who owns these hives?");
    expect(stems(query).filter((stem) => stem === "hive")).toHaveLength(1);
  });
});

describe("the other cities", () => {
  it.each(["And the other two?", "What about the others?", "And in the other cities?"])(
    "are those not yet named: %j",
    (next) => {
      const query = understand("How many hives does Lyon have?", next);
      expect(cityIds(query)).toEqual(["braga", "izmir"]);
      expect(stems(query)).toContain("hive");
    },
  );

  it("are the one that is left when two were named, in whichever turn", () => {
    expect(cityIds(understand("How many hives do Lyon and Izmir have?", "And the third one?"))).toEqual(["braga"]);
    expect(cityIds(understand("How many hives does Lyon have?", "And in Izmir?", "And the other one?"))).toEqual([
      "braga",
    ]);
  });

  it("are the city asked about when all were named", () => {
    expect(cityIds(understand("How many hives do Lyon, Izmir and Braga have?", "And the others?"))).toHaveLength(3);
  });
});

describe("a full new question", () => {
  it.each([
    "Where can visitors look at old beekeeping tools in Braga?",
    "How many members has the union of Izmir?",
    "Why do so many colonies die because of wasps?",
    "Is there a museum of beekeeping with smokers and veils?",
    "What does this report say about taxes on honey and wax?",
  ])("is left alone: %j", (next) => {
    const asked = analyze(next);
    expect(resolveFollowUp(asked, analyze("How many hives does Lyon have?"), cities)).toBe(asked);
  });
});

describe("three turns", () => {
  it("carry the subject through cities", () => {
    const query = understand("How many hives does Lyon have?", "And in Braga?", "And in Izmir?");
    expect(cityIds(query)).toEqual(["izmir"]);
    expect(query.mentioned.map(({ id }) => id)).toEqual(["lyon", "braga", "izmir"]);
    expect(stems(query)).toEqual(["hive"]);
    expect(query.kind).toBe("number");
  });

  it("forget the first subject once a new question has begun", () => {
    const query = understand(
      "How many hives does Lyon have?",
      "What does the museum of beekeeping in Braga show to visitors?",
      "Since when?",
    );
    expect(cityIds(query)).toEqual(["braga"]);
    expect(stems(query)).toContain("museum");
    expect(stems(query)).not.toContain("hive");
  });
});

describe("a country named after its city", () => {
  it("is asked about itself", () => {
    const query = understand("How many hives does Lyon have?", "And in all of France?");
    expect([cityIds(query), query.ofCountries.map(({ id }) => id)]).toEqual([[], ["lyon"]]);
  });
});
