import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/core/answer/evidence.ts";
import { chooseSentences, type ExtractLimits, limitsFor } from "../../../src/core/answer/extract.ts";
import type { Passage } from "../../../src/core/corpus/passage.ts";
import { type IndexedPassage, indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const passages = indexPassages(corpus);
const ROOM: ExtractLimits = { sentences: 10, length: 5_000 };

/** Evidence for the sentence of the bees that begins with these words. */
function sentence(opening: string, score: number, among: readonly IndexedPassage[] = passages): Evidence {
  for (const indexed of among) {
    const found = indexed.sentences.find(({ text }) => text.startsWith(opening));
    if (found !== undefined) return evidence(indexed, found.position, score);
  }
  throw new Error(`no sentence begins with ${opening}`);
}

function evidence(indexed: IndexedPassage, position: number, score: number): Evidence {
  const found = indexed.sentences[position];
  if (found === undefined) throw new Error(`no sentence ${position}`);
  return {
    indexed,
    sentence: found,
    score,
    support: 1,
    holdsKind: true,
    missing: [],
    hasNameOutside: false,
    hasTurningPointOutside: false,
    outsideShare: 0,
    questionMatch: 0,
    similarity: null,
  };
}

/** Passages of other texts than the bees', one after the other. */
function passagesOf(...texts: readonly string[]): IndexedPassage[] {
  const [model] = corpus.passages;
  if (model === undefined) throw new Error("the bees have no passage");
  const made = texts.map((text, position): Passage => ({
    ...model,
    id: `${model.section}/${position}`,
    text,
    questions: [],
  }));
  return indexPassages({ ...corpus, passages: made, figures: [] });
}

/** All sentences of the passages, in the order given, each a little less fit than the one before. */
function all(indexed: readonly IndexedPassage[]): Evidence[] {
  return indexed.flatMap((each) => each.sentences.map(({ position }) => evidence(each, position, 1 - position / 100)));
}

const texts = (found: readonly Evidence[], limits = ROOM) => chooseSentences(found, limits).map(({ text }) => text);

describe("the sentences chosen", () => {
  it("are none when there is no evidence", () => {
    expect(chooseSentences([], ROOM)).toEqual([]);
  });

  it("begin with the best one, the rest in reading order", () => {
    const found = [
      sentence("The honey harvest of Braga", 1),
      sentence("The monks have kept bees", 0.99),
      sentence("Lyon has 640 hives", 0.95),
      sentence("Wasps killed 40 colonies", 0.98),
    ];
    expect(texts(found)).toEqual([
      "The honey harvest of Braga was 1,150 kilograms in 2018.",
      "Lyon has 640 hives on its roofs.",
      "Wasps killed 40 colonies in 2017.",
      "The monks have kept bees since 1740.",
    ]);
  });

  it("put those of the best one's passage before earlier passages", () => {
    const found = [
      sentence("In Braga 95 hives", 1),
      sentence("Wasps killed", 0.99),
      sentence("The monks have kept", 0.5),
    ];
    expect(texts(found)).toEqual([
      "In Braga 95 hives stand in the gardens of the monastery.",
      "The monks have kept bees since 1740.",
      "Wasps killed 40 colonies in 2017.",
    ]);
  });

  it("leave out what is far less fit than the best one, sooner so in other passages", () => {
    const found = [
      sentence("In Braga 95 hives", 1),
      sentence("The monks have kept", 0.46),
      sentence("Wasps killed", 0.84),
    ];
    expect(texts(found)).toEqual([
      "In Braga 95 hives stand in the gardens of the monastery.",
      "The monks have kept bees since 1740.",
    ]);
    expect(texts([sentence("In Braga 95 hives", 1), sentence("The monks have kept", 0.44)])).toHaveLength(1);
  });
});

describe("a sentence that cannot stand alone", () => {
  it.each([
    ["It was founded", 'The school "Abeille Ouverte" teaches children how to keep bees.'],
    ["They belong to", "Lyon has 640 hives on its roofs."],
    ["However, the town", "Wasps killed 40 colonies in 2017."],
    ["Its chair is", "The beekeepers' union of Izmir had 310 members in 2010 and 540 members in 2018."],
    ["That costs nothing", "Towns can help their bees if they mow less often."],
  ])("brings the one before: %j", (opening, before) => {
    const dependent = sentence(opening, 1);
    expect(texts([dependent])).toEqual([before, dependent.sentence.text]);
  });

  it("brings it even when only one sentence is wished for", () => {
    expect(texts([sentence("It was founded", 1)], { sentences: 1, length: 10 })).toHaveLength(2);
  });

  it("stands alone where its passage begins with it", () => {
    expect(texts([sentence("It begins.", 1, passagesOf("It begins. Then more."))])).toEqual(["It begins."]);
  });

  it("stays behind the one that it leans on, whatever stands before that", () => {
    const found = passagesOf("Storms came. Ada kept the light. She lived there. Boats passed.");
    const [storms, ada, she] = ["Storms", "Ada", "She"].map((opening, rank) => sentence(opening, 1 - rank / 50, found));
    if (storms === undefined || ada === undefined || she === undefined) throw new Error("a sentence is missing");
    expect(
      texts([
        { ...ada, score: 2 },
        { ...storms, score: 1.9 },
        { ...she, score: 1.8 },
      ]),
    ).toEqual(["Ada kept the light.", "She lived there.", "Storms came."]);
  });

  it("brings one that does not itself belong to the evidence", () => {
    expect(texts([sentence("Boats passed", 1, passagesOf("Boats passed.")), sentence("It was founded", 0.99)])).toEqual(
      [
        "Boats passed.",
        'The school "Abeille Ouverte" teaches children how to keep bees.',
        "It was founded in 2004 by Paul Garnier.",
      ],
    );
  });

  it("does not bring one that is there already", () => {
    expect(texts([sentence("Wasps killed", 1), sentence("However, the town", 0.9)])).toEqual([
      "Wasps killed 40 colonies in 2017.",
      "However, the town does not pay for the losses.",
    ]);
  });
});

describe("a line that leads into a list", () => {
  const RULES = [
    "The keepers of Lyon must:",
    "register every hive at the town hall",
    "keep ten metres between a hive and a school",
    "carry a smoker",
  ];

  it("brings its items, whatever the limits", () => {
    const [list, ...more] = chooseSentences([sentence("The keepers of Lyon must", 1)], { sentences: 1, length: 10 });
    expect(list?.text).toBe(RULES.join("\n"));
    expect(list?.inOneLine).toBe(`${RULES[0]} ${RULES.slice(1).join("; ")}.`);
    expect(more).toEqual([]);
  });

  it("comes with an item that is chosen", () => {
    expect(texts([sentence("carry a smoker", 1)])).toEqual([RULES[0], "carry a smoker"]);
  });

  it("comes with all items where a list is asked for", () => {
    expect(texts([sentence("carry a smoker", 1)], limitsFor("list"))).toEqual([RULES.join("\n")]);
  });

  it("may end without a colon, or be missing, where the passage knows where its items begin", () => {
    const [led, bare] = passagesOf("Tools of a keeper\nsmoker\nveil", "smoker\nveil\ngloves");
    if (led === undefined || bare === undefined) throw new Error("no passage");
    const list = (indexed: IndexedPassage, firstItem: number): IndexedPassage => ({
      ...indexed,
      passage: { ...indexed.passage, firstItem },
    });
    expect(texts([evidence(list(led, 1), 0, 1)])).toEqual(["Tools of a keeper\nsmoker\nveil"]);
    expect(texts([evidence(list(bare, 0), 1, 1)], limitsFor("list"))).toEqual(["smoker\nveil\ngloves"]);
  });

  it("brings no more items than there is room for", () => {
    const items = Array.from({ length: 40 }, (_, position) => `item ${position} ${"x".repeat(90)}`);
    const [list] = passagesOf(["They must:", ...items].join("\n"));
    if (list === undefined) throw new Error("no passage");
    const lines = texts([evidence(list, 0, 1)]).flatMap((text) => text.split("\n"));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(1).join("").length).toBeLessThanOrEqual(900);
  });

  it("is added to another sentence with its whole list or not at all", () => {
    const found = [sentence("Wasps killed", 1), sentence("The keepers of Lyon must", 0.99)];
    expect(texts(found, { sentences: 5, length: 1_000 }).slice(1)).toEqual(RULES);
    expect(texts(found, { sentences: 4, length: 1_000 })).toEqual(["Wasps killed 40 colonies in 2017."]);
  });
});

describe("a list among other sentences", () => {
  const [bees, long] = passagesOf("Bees hum.", `They must:\n${"x".repeat(1_000)}`);
  if (bees === undefined || long === undefined) throw new Error("a passage is missing");

  it("is not begun when none of its items fits", () => {
    expect(texts([evidence(bees, 0, 1), evidence(long, 0, 0.99)])).toEqual(["Bees hum."]);
  });

  it("is quoted whole and in order where several of its items fit best", () => {
    const found = [sentence("carry a smoker", 1), sentence("register every hive", 0.9), sentence("Wasps killed", 0.85)];
    expect(texts(found)).toEqual([
      "The keepers of Lyon must:\nregister every hive at the town hall\nkeep ten metres between a hive and a school\ncarry a smoker",
    ]);
  });
});

describe("the limits", () => {
  const plenty = passagesOf("Ants dig. Bees hum. Cats nap. Dogs run. Eels swim.");

  it.each([1, 2, 3, 4])("of sentences: no more than %i", (sentences) => {
    expect(texts(all(plenty), { sentences, length: 1_000 })).toHaveLength(sentences);
  });

  it("of characters: no further sentence that goes beyond", () => {
    expect(texts(all(plenty), { sentences: 9, length: 30 })).toEqual(["Ants dig.", "Bees hum.", "Cats nap."]);
  });

  it("of characters are passed by a single long sentence", () => {
    expect(texts(all(plenty), { sentences: 9, length: 3 })).toEqual(["Ants dig."]);
  });

  it("are narrower for a single thing than for a list or a reason", () => {
    for (const kind of ["name", "number", "date", "person", "place"] as const)
      for (const wide of ["list", "reason"] as const) {
        expect(limitsFor(kind).sentences).toBeLessThan(limitsFor(wide).sentences);
        expect(limitsFor(kind).length).toBeLessThan(limitsFor(wide).length);
      }
  });
});

describe("nothing is said twice", () => {
  it("in the same words by two passages", () => {
    expect(texts(all(passagesOf("Bees hum.", "Bees hum.", "Cats nap.")))).toEqual(["Bees hum.", "Cats nap."]);
  });

  it("in the same words by two passages, even in words that tell nothing", () => {
    expect(texts(all(passagesOf("It is here.", "It is here.")))).toEqual(["It is here."]);
  });

  it("in almost the same words", () => {
    const found = all(
      passagesOf("The honey of Lyon is sold in spring.", "In spring the honey of Lyon is sold.", "Cats nap."),
    );
    expect(texts(found)).toEqual(["The honey of Lyon is sold in spring.", "Cats nap."]);
  });
});

describe("every excerpt", () => {
  it("stands verbatim in its passage, once, within the limit of sentences, whatever the order and the scores", () => {
    const everything = all(passages).filter(({ indexed }) => !indexed.passage.text.includes(":\n"));
    const shuffled = fc
      .shuffledSubarray(everything, { minLength: 1 })
      .map((found) => found.map((item, place) => ({ ...item, score: 2 - place / 50 })));
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 2, max: 6 }), (found, sentences) => {
        const chosen = chooseSentences(found, { sentences, length: 600 });
        expect(chosen.length).toBeGreaterThan(0);
        expect(chosen.length).toBeLessThanOrEqual(sentences);
        expect(new Set(chosen.map(({ text }) => text)).size).toBe(chosen.length);
        for (const { indexed, text } of chosen) expect(indexed.passage.text).toContain(text);
        expect(chosen.some(({ text }) => text.includes(found[0]?.sentence.text ?? ""))).toBe(true);
      }),
    );
  });
});
