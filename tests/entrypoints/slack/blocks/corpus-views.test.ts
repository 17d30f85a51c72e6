import { describe, expect, it } from "vitest";
import { readCorpusFolder } from "../../../../src/adapters/files/corpus-folder.ts";
import type { Corpus } from "../../../../src/core/corpus/corpus.ts";
import type { Figure } from "../../../../src/core/corpus/figure.ts";
import { readCorpus } from "../../../../src/core/corpus/read-corpus.ts";
import { decodeAction } from "../../../../src/entrypoints/slack/actions.ts";
import { comparisonMessage } from "../../../../src/entrypoints/slack/blocks/comparison.ts";
import { type HomeContext, homeView } from "../../../../src/entrypoints/slack/blocks/home-view.ts";
import { missingPassageView, passageView } from "../../../../src/entrypoints/slack/blocks/passage-view.ts";
import { visibleText } from "../../../../src/entrypoints/slack/escape.ts";
import { beeCorpus } from "../../../support/bee-corpus.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";
import { clicksOf, textsOf } from "../../../support/slack/reading-blocks.ts";

const bees = beeCorpus();
const shipped = await shippedCorpus();

async function shippedCorpus(): Promise<Corpus> {
  const { corpus } = readCorpus(await readCorpusFolder("corpus"));
  if (corpus === null) throw new Error("the shipped corpus cannot be read");
  return corpus;
}

function figure(id: string): Figure {
  const found = bees.figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the bees have no figure ${id}`);
  return found;
}

function passage(id: string) {
  const found = bees.passage(id);
  if (found === undefined) throw new Error(`the bees have no passage ${id}`);
  return found;
}

describe("a comparison of cities", () => {
  const compare = (id: string, page = 0) => comparisonMessage(figure(id), { corpus: bees, language: "en", page });

  it("is a table of the figure for each city, with date, scope and place", () => {
    const table = compare("hives")?.blocks.find(({ type }) => type === "data_table") as unknown as {
      rows: { text: string; value?: number }[][];
    };
    expect(table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["City", "Figure", "As of", "What is counted", "Where it stands"],
      ["Lyon", "640", "not dated; published 2018", "city", "Lyon › Hives, pages 3–6"],
      ["Braga", "95", "not dated; published 2018", "city", "Braga › Hives, pages 7–9"],
      ["Izmir", "2,300", "not dated; published 2018", "city", "Izmir › Hives, pages 10–12"],
    ]);
    expect(table.rows[3]?.[1]?.value).toBe(2300);
  });

  it("says of a city without the figure that the report says nothing", () => {
    const message = compare("honey");
    expect(textsOf(message?.blocks)).toContain("The report says nothing on this for Izmir.");
    expect(message?.text).toContain("The report says nothing on this for Izmir.");
  });

  it("leads to the passages that state the values", () => {
    const clicks = clicksOf(compare("members")?.blocks);
    expect(clicks.map(({ id, value }) => decodeAction(id, value)?.value)).toEqual([
      { passage: "bees/izmir/practice/1" },
    ]);
  });

  it("goes on behind More where there are too many rows, and loses none", () => {
    const [value] = figure("hives").values;
    if (value === undefined) throw new Error("hives have values");
    const values = Array.from({ length: 90 }, (_, year) => ({
      ...value,
      text: `${year} hives`,
      date: String(1900 + year),
    }));
    const long = { ...figure("hives"), values };
    const pages = Array.from({ length: 20 }, (_, page) =>
      comparisonMessage(long, { corpus: bees, language: "en", page }),
    );
    const messages = pages.filter((message) => message !== null);
    expect(messages.length).toBeGreaterThan(1);
    const texts = textsOf(messages.map(({ blocks }) => blocks));
    expect(values.filter(({ text }) => !texts.includes(text))).toEqual([]);
    for (const [page, { blocks }] of messages.entries()) {
      expect(blockProblems(blocks, "message")).toEqual([]);
      const more = clicksOf(blocks).some(({ id }) => id === "compare_cities");
      expect(more).toBe(page + 1 < messages.length);
    }
  });
});

describe("a passage in Slack", () => {
  const shown = (id: string, quote: string | null = null) =>
    passageView(passage(id), { corpus: bees, language: "en", quote, part: 0 });

  it("stands in its place, the quote in bold, its neighbours beside it, the full reference below", () => {
    const view = shown("bees/lyon/hives/2", "the lime trees flowered early");
    const words = view.blocks.find(({ type }) => type === "rich_text");
    expect(words).toMatchObject({
      elements: [
        {
          elements: [
            { text: "The honey harvest of Lyon came to 4,200 kilograms in 2018, because " },
            { text: "the lime trees flowered early", style: { bold: true } },
            { text: "." },
          ],
        },
      ],
    });
    const texts = textsOf(view.blocks);
    expect(texts[0]).toBe("Lyon › Hives, pages 3–6");
    expect(texts).toContainEqual(expect.stringMatching(/^Lyon has 640 hives on its roofs/u));
    expect(texts.at(-1)).toBe(
      "Maud Linden and Ivo Kessel: Hives Above the Roofs. Guild of Town Beekeepers, 2019-05. Lyon › Hives, pages 3–6.\nThis is a digest of the report in our own words, with the pages of the original.",
    );
    const opened = clicksOf(view.blocks).map(({ id, value }) => decodeAction(id, value)?.value);
    expect(opened).toEqual([{ passage: "bees/lyon/hives/1" }, { passage: "bees/lyon/practice/1" }]);
  });

  it("marks nothing where the quote does not stand in it", () => {
    expect(JSON.stringify(shown("bees/lyon/hives/2", "something else"))).not.toContain("bold");
  });

  it("is read on in parts where it is longer than a modal, and loses nothing", () => {
    const text = Array.from({ length: 9000 }, (_, place) => `word${place}`).join(" ");
    const long = { ...passage("bees/lyon/hives/2"), text };
    let joined = "";
    for (let part = 0; part < 50; part += 1) {
      const view = passageView(long, { corpus: bees, language: "en", quote: null, part });
      expect(blockProblems(view.blocks, "view")).toEqual([]);
      joined += textsOf(view.blocks.filter(({ type }) => type === "rich_text")).join("");
      if (!clicksOf(view.blocks).some(({ value }) => value.includes(`"part":${part + 1}`))) break;
    }
    expect(joined).toBe(text);
  });

  it("says so when it is gone", () => {
    expect(textsOf(missingPassageView("en").blocks)[0]).toContain("no longer in the report");
  });

  it("shows every passage of the report that ships, whole and within Slack's limits", () => {
    expect(shipped.passages.length).toBeGreaterThan(100);
    for (const each of shipped.passages) {
      const view = passageView(each, { corpus: shipped, language: "en", quote: null, part: 0 });
      expect(blockProblems(view.blocks, "view")).toEqual([]);
      expect(textsOf(view.blocks).join("")).toContain(visibleText(each.text));
    }
  });
});

describe("App Home", () => {
  const home: HomeContext = {
    corpus: shipped,
    language: "en",
    chosenLanguage: "de",
    languages: ["en", "de"],
    suggestions: ["What is an arrival city?"],
    recent: ["How many people live in Istanbul?"],
    quizzes: { drawn: [], hosted: [], played: [] },
    publicUrl: null,
    retentionDays: 30,
  };

  it("shows questions, cities with their themes, one's own questions and language, and a way to delete", () => {
    const { blocks } = homeView(home);
    expect(blockProblems(blocks, "view")).toEqual([]);
    const texts = textsOf(blocks);
    for (const { name } of shipped.cities) expect(texts).toContain(name);
    expect(texts).toContain("How many people live in Istanbul?");
    const clicks = clicksOf(blocks);
    expect(clicks.filter(({ id, value }) => decodeAction(id, value) === null)).toEqual([]);
    const actions = clicks.map(({ id, value }) => decodeAction(id, value));
    expect(actions).toContainEqual({ name: "ask", value: { question: "What is an arrival city?" } });
    expect(actions).toContainEqual({ name: "delete_my_data", value: {} });
    for (const action of actions) {
      if (action?.name === "show_passage") expect(shipped.passage(action.value.passage)).toBeDefined();
    }
    expect(JSON.stringify(blocks)).toContain('"initial_option":{"text":{"type":"plain_text","text":"Deutsch"');
  });

  it("says how many more there are where a library does not fit", () => {
    const many = { ...shipped, cities: Array.from({ length: 300 }, () => shipped.cities).flat() };
    const { blocks } = homeView({ ...home, corpus: many, recent: ["?".repeat(2000), "<!channel>"] });
    expect(blockProblems(blocks, "view")).toEqual([]);
    expect(textsOf(blocks)).toContainEqual(expect.stringMatching(/^and [\d,]+ more$/u));
  });
});
