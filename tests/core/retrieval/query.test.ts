import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCityNames } from "../../../src/core/corpus/city-names.ts";
import { rulesOf } from "../../../src/core/languages/rules-of.ts";
import { analyzeQuestion, type Query, type QueryAnalysis, queryForCity } from "../../../src/core/retrieval/query.ts";
import { createSpelling } from "../../../src/core/retrieval/spelling.ts";
import { createFamilies } from "../../../src/core/text/families.ts";
import { createSynonyms } from "../../../src/core/text/synonyms.ts";
import { createTranslations } from "../../../src/core/text/translations.ts";

const cities = [
  { id: "lyon", name: "Lyon", country: "France", names: ["ليون"] },
  { id: "izmir", name: "Izmir", country: "Turkey", names: ["İzmir", "Smyrna"] },
  { id: "cork", name: "Cork", country: "Ireland", names: [] },
  { id: "hull", name: "Hull", country: "United Kingdom", names: [] },
  { id: "nowhere", name: "Nowhere", country: null, names: [] },
];

/** Common words as a list of frequencies has them; the rest it does not hold. */
const ZIPF = new Map([
  ["town", 5.1],
  ["keep", 5.9],
  ["boat", 4.9],
  ["moth", 3.1],
]);

const analysis: QueryAnalysis = {
  rules: rulesOf("en"),
  cities,
  cityNames: createCityNames(cities),
  spelling: createSpelling(
    new Map(
      ["bee", "bees", "honey", "hives", "beekeeper", "queen", "mouth", "town", "nighttrain"].map((word) => [word, 2]),
    ),
  ),
  stems: new Set<string>(),
  translations: createTranslations([], "en", [], () => false),
  synonyms: createSynonyms(
    [
      ["france", "french"],
      ["honey", "nectar"],
      ["hive", "colony"],
    ],
    "en",
  ),
  families: createFamilies([], undefined),
  frequencies: { zipf: (word) => ZIPF.get(word) ?? null },
  names: new Set(["langstroth"]),
};

const analyze = (question: string): Query => analyzeQuestion(question, analysis);
const word = (question: string, folded: string) => analyze(question).words.find((each) => each.word === folded);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe("a question whose misspelling changes how it reads", () => {
  const spelling = createSpelling(new Map(["bee", "izmir", "which", "honey"].map((known) => [known, 2])));

  it("names the city that was meant", () => {
    expect(ids(analyzeQuestion("Where are bees in Izmri?", { ...analysis, spelling }).cities)).toEqual(["izmir"]);
  });

  it("asks what was meant", () => {
    const query = analyzeQuestion("Wich honey is best?", { ...analysis, spelling });
    expect([query.question, query.words.map(({ stem }) => stem)]).toEqual(["which honey is best?", ["honey", "good"]]);
  });
});

describe("a name in a question", () => {
  it("is a word with a capital, or one that the corpus only knows with one", () => {
    expect([word("who was Dzierzon", "dzierzon")?.isName, word("langstroth hive", "langstroth")?.isName]).toEqual([
      true,
      true,
    ]);
    expect(word("langstroth hive", "hive")?.isName).toBe(false);
  });

  it("of several words is a phrase", () => {
    expect(analyze("When was the Bee Protection Act passed in Cork?").phrases).toEqual(["bee protection act"]);
    expect(analyze("Which Hives?").phrases).toEqual([]);
    expect(analyze("Town Beekeepers Guild: founded when?").phrases).toContain("town beekeepers guild");
  });
});

describe("framing words", () => {
  it("count little, unless nothing else is asked", () => {
    const weight = (question: string) => word(question, "author")?.term.weight ?? 0;
    expect(weight("Which honey does the author praise?")).toBeLessThan(0.2);
    expect(weight("Who is the author?")).toBe(1);
  });
});

describe("the words of a question", () => {
  it("are its content words by their stems, once each, without cities and words that compare", () => {
    expect(analyze("Compare the hives of Lyon and the hive of Cork with honey").words.map(({ stem }) => stem)).toEqual([
      "hive",
      "honey",
    ]);
  });

  it("bring their synonyms, which count less", () => {
    expect(word("nectar", "nectar")?.term.alternatives).toEqual([
      { stem: "nectar", weight: 1 },
      { stem: "honey", weight: 0.6 },
    ]);
  });

  it("are put right where the corpus does not know them, and count less for it", () => {
    const query = analyze("how many hievs has a beekeepr?");
    expect(query.words.map(({ word: typed, corrected }) => [typed, corrected])).toEqual([
      ["hievs", "hives"],
      ["beekeepr", "beekeeper"],
    ]);
    expect(query.question).toBe("how many hives has a beekeeper?");
    expect(query.words[0]).toMatchObject({ stem: "hive", known: true });
    expect(query.words[0]?.term.weight).toBeLessThan(word("how many hives", "hives")?.term.weight ?? 0);
  });

  it("stay as they are where the corpus, the synonyms or the language know them", () => {
    expect(word("what do hives cost", "hives")?.corrected).toBeNull();
    expect(word("what does a colony cost", "colony")).toMatchObject({ corrected: null, known: true });
    expect(word("is there a moth in it", "moth")).toMatchObject({ corrected: null, known: false });
  });

  it("are unknown when nothing is near them", () => {
    expect(word("what is a lighthouse", "lighthouse")).toMatchObject({ corrected: null, known: false });
  });

  it("tell more the rarer they are in the language", () => {
    const [keep, town, moth] = ["keep", "town", "moth"].map((each) => word(`what ${each}`, each)?.term.weight ?? 0);
    expect(keep).toBeLessThan(town ?? 0);
    expect(town).toBeLessThan(moth ?? 0);
    expect(moth).toBe(1);
    expect(word("what skeps", "skeps")?.term.weight).toBe(1);
  });

  it.each([
    ["For a talk on bees: who sells honey?", "bees", 0.5],
    ["My neighbour plays the zither. Who sells honey?", "zither", 0.1],
    ["For a homework on bees, who sells honey?", "homework", 0.1],
    ["For a talk on bees: who sells honey?", "honey", 1],
    ["Honey and bees", "bees", 1],
  ])("count by their clause: in %j %s counts %d", (question, folded, weight) => {
    expect(word(question, folded)?.term.weight).toBeCloseTo(weight, 9);
  });

  it.each([
    ["Who paid Maud Linden?", ["maud", "linden"]],
    ["Linden sold honey. Who bought it?", []],
    ["what is the Guild?", ["guild"]],
    ["Honey: Wax or not", []],
  ])("are names where a capital stands inside a sentence: %j", (question, names) => {
    expect(
      analyze(question)
        .words.filter((each) => each.isName)
        .map((each) => each.word),
    ).toEqual(names);
  });

  it("are the whole of a hyphenated word where the corpus knows it, else its parts", () => {
    expect(analyze("the night-train").words.map((each) => each.word)).toEqual(["nighttrain"]);
    expect(analyze("the queen-bees").words.map((each) => each.word)).toEqual(["queen", "bees"]);
  });
});

describe("the places of a question", () => {
  it("are the cities that it names, by first mention, in any spelling", () => {
    expect(ids(analyze("Smyrna's hives, then those of Cork, Izmir and ليون").cities)).toEqual([
      "izmir",
      "cork",
      "lyon",
    ]);
    expect(analyze("bees of Paris").cities).toEqual([]);
  });

  it("are the cities whose country it names, by first mention", () => {
    const query = analyze("Do Turkey and the French keep bees?");
    expect(ids(query.ofCountries)).toEqual(["izmir", "lyon"]);
    expect(query.placeStems).toEqual(["turkey", "french"]);
    expect(query.cities).toEqual([]);
  });

  it("need the whole of a country's name", () => {
    expect(ids(analyze("bees in the United Kingdom").ofCountries)).toEqual(["hull"]);
    expect(analyze("the kingdom of the bees").ofCountries).toEqual([]);
    expect(analyze("United beekeepers").placeStems).toEqual([]);
  });
});

describe("the years of a question", () => {
  it.each([
    ["How many hives were there in 1911 and in 2019?", ["1911", "2019"]],
    ["1,911 hives", ["1911"]],
    ["In the 1990s, were there 12 or 3000 bees?", []],
    ["Hives since 1499", []],
  ])("of %j are %j", (question, years) => {
    expect(analyze(question).years).toEqual(years);
  });
});

describe("what a question brings itself", () => {
  it("is its words and every city and country, which therefore are no answers", () => {
    const { given } = analyze("Who sells hnoey?");
    for (const each of ["who", "sells", "honey", "lyon", "kingdom"]) expect(given.has(each)).toBe(true);
  });

  it("is an amount where it asks for one, and the kind of thing", () => {
    expect(analyze("How many hives are there?")).toMatchObject({
      kind: "number",
      quantity: { unit: "count", of: ["hives"] },
    });
    expect(analyze("Who sells honey?")).toMatchObject({ kind: "person", quantity: null });
  });

  it("is told after misspelt words are put right", () => {
    expect(analyze("number of hievs").quantity).toEqual({ unit: "count", of: ["hives"] });
  });
});

describe("a question about several cities", () => {
  it("is for each city without what is asked about the others alone", () => {
    const query = analyze("What is the honey like in Lyon, and the queen in Cork?");
    const [lyon, cork] = query.cities;
    if (lyon === undefined || cork === undefined) throw new Error("the cities were not found");
    expect(queryForCity(query, lyon)).toMatchObject({ cities: [{ id: "lyon" }], ofCountries: [] });
    expect(queryForCity(query, lyon).words.map(({ stem }) => stem)).toEqual(["honey"]);
    expect(queryForCity(query, cork).words.map(({ stem }) => stem)).toEqual(["queen"]);
  });

  it.each([
    "How much honey do Lyon and Cork sell?",
    "the honey of Lyon, of Cork, and what they sell",
    "Lyon versus Cork: who sells more honey?",
    "Who sells honey, Lyon or Cork?",
  ])("is for each the whole question when the cities stand in a row: %j", (question) => {
    const query = analyze(question);
    expect(query.cities).toHaveLength(2);
    for (const city of query.cities) expect(queryForCity(query, city).words).toEqual(query.words);
  });
});

describe("any text", () => {
  it("is read without an error, each word once and with a weight of 0 to 1", () => {
    const piece = fc.oneof(
      fc.constantFrom("Lyon", "United ", "1911", "-", "؟", "honey", "'s "),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { words } = analyze(pieces.join(""));
        expect(new Set(words.map(({ stem }) => stem)).size).toBe(words.length);
        for (const { term, stem } of words) {
          expect(stem).toBeTypeOf("string");
          expect(term.weight).toBeGreaterThan(0);
          expect(term.weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
