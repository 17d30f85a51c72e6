import { describe, expect, it } from "vitest";
import type { Item } from "../../../../src/core/quiz/item.ts";
import type { Quiz, QuizWish } from "../../../../src/core/quiz/quiz.ts";
import { COMMANDS } from "../../../../src/entrypoints/cli/command-table.ts";
import { runCommandLine } from "../../../../src/entrypoints/cli/run.ts";
import { sampleItem, sampleItems } from "../../../support/sample-items.ts";
import { lighthouseCorpus } from "../../../support/scripted-application.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

const REVIEWED: Quiz = {
  id: "quz_1",
  title: "Lights",
  language: "en",
  owner: "local",
  wish: { language: "en", cities: [], theme: null, count: 2, kinds: [], difficulties: [] },
  settings: { preset: "workshop", seconds: 30, openBook: false, teams: [] },
  items: [],
  revision: 3,
  createdAt: "2026-11-20T10:00:00.000Z",
};

/** The first is kept, all others were dropped. */
const keptOnce = (item: Item, place: number) => ({ item, state: place === 0 ? "kept" : "dropped" }) as const;

async function run(args: readonly string[], items: readonly Item[] = [sampleItem("single-choice")]) {
  const wishes: QuizWish[] = [];
  const { cities } = lighthouseCorpus();
  const context = createContextDouble({
    openItems: async () => ({
      cities,
      draw: async (wish) => {
        wishes.push(wish);
        return [...items];
      },
    }),
    findQuiz: async (id) => (id === "quz_1" ? { ...REVIEWED, items: items.map(keptOnce) } : null),
  });
  const code = await runCommandLine(["quiz", ...args], COMMANDS, context);
  return { code, wishes, out: context.terminal.out.text(), err: context.terminal.err.text() };
}

const proved = sampleItem("single-choice", {
  city: "kiel",
  evidence: {
    passageId: "lighthouses/kiel/1",
    document: "Lights of the North",
    city: "kiel",
    section: "Kiel",
    pages: "6–9",
    quote: "The northern lamp is red.",
  },
  proof: [
    { check: "qualifiers", verdict: "holds", reason: "no other northern lighthouse is named" },
    { check: "no-near-mention", verdict: "person", reason: "green stands two sentences on" },
  ],
});

describe("quiz draft", () => {
  it("prints each question with its key, quote, page and proof", async () => {
    const { code, out } = await run(["draft", "--count", "1"], [proved]);
    expect(code).toBe(0);
    expect(out).toBe(
      "1. Which colour is the lamp of the northern lighthouse?\n" +
        "   single choice, easy, kiel, needs a person's look\n" +
        "     a  Green\n" +
        "   ✓ b  Red\n" +
        "     c  White\n" +
        "   The harbour's book says so.\n" +
        "   “The northern lamp is red.”\n" +
        "   Lights of the North, Kiel, p. 6–9\n" +
        "   Proof\n" +
        "   ✓ qualifiers: no other northern lighthouse is named\n" +
        "   ! no-near-mention: green stands two sentences on\n",
    );
  });

  it("writes out the key of what is not chosen from options", async () => {
    const range = { type: "number", value: 120, least: 118, most: 122 } as const;
    const { out } = await run(
      ["draft"],
      [sampleItem("number", { key: range }), sampleItem("order"), sampleItem("match")],
    );
    expect(out).toContain("Right answer: 120 steps (right from 118 to 122)\n");
    expect(out).toContain("Right answer: North; South; East\n");
    expect(out).toContain("Right answer: North → Red; South → Green\n");
  });

  it("shows a poll without a key", async () => {
    const { out } = await run(["draft", "--kinds", "poll"], [sampleItem("poll")]);
    expect(out).toContain("  a  North\n");
    expect(out).not.toContain("✓");
    expect(out).not.toContain("Right answer");
  });

  it("draws ten questions of anything unless told otherwise", async () => {
    const { wishes } = await run(["draft"]);
    expect(wishes).toEqual([{ language: "en", cities: [], theme: null, count: 10, kinds: [], difficulties: [] }]);
  });

  it("passes on what is wished for, cities by any of their names", async () => {
    const words = "draft --city Kyl,brest --theme oil --count 3 --kinds number,order --difficulty hard --language de";
    const { wishes } = await run(words.split(" "));
    expect(wishes).toEqual([
      {
        language: "de",
        cities: ["kiel", "brest"],
        theme: "oil",
        count: 3,
        kinds: ["number", "order"],
        difficulties: ["hard"],
      },
    ]);
  });

  it("gives a program the wish and the items as they are", async () => {
    const items = sampleItems();
    const { out } = await run(["draft", "--json", "--count", String(items.length)], items);
    expect(JSON.parse(out)).toMatchObject({ wish: { count: items.length }, items });
  });

  it("says on the error stream when there are fewer than wished for", async () => {
    const { code, err } = await run(["draft", "--count", "5"]);
    expect(code).toBe(0);
    expect(err).toContain("allows 1 of the 5 questions");
  });

  it("ends with a no when nothing can be drawn", async () => {
    const { code, out, err } = await run(["draft", "--theme", "astronomy"], []);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("question");
  });

  it("prints nothing that could move a terminal's cursor", async () => {
    const { out } = await run(["draft"], [sampleItem("single-choice", { stem: "Which\u001b[2J colour?" })]);
    expect(out).toContain("1. Which colour?\n");
  });

  it.each([
    [[], "needs to be told what to do"],
    [["drafd"], "Did you mean draft?"],
    [["draft", "Kiel"], "takes no words of its own"],
    [["draft", "--kinds", "riddle"], "--kinds cannot be “riddle”"],
    [["draft", "--difficulty", "fiendish"], "--difficulty cannot be “fiendish”"],
    [["draft", "--language", "la"], "--language cannot be “la”"],
    [["draft", "--count", "51"], "from 1 to 50"],
    [["draft", "--city", "Atlantis"], "It has Kiel, Brest."],
  ])("refuses %j and says what is right", async (args, said) => {
    const { code, err, wishes } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(wishes).toEqual([]);
  });
});

describe("quiz export", () => {
  it("writes drawn questions for another program, and says beside them that nobody has looked at them", async () => {
    const { code, out, err } = await run(
      ["export", "--format", "gift"],
      [sampleItem("single-choice"), sampleItem("poll")],
    );
    expect(code).toBe(0);
    expect(out).toContain("=Red");
    expect(err).toContain("left out: lighthouses/poll");
    expect(err).toContain("Nobody has looked at these questions yet");
  });

  it("writes the questions that were kept of a reviewed quiz, and nothing else", async () => {
    const { out, err, wishes } = await run(
      ["export", "--quiz", "quz_1", "--format", "json"],
      [sampleItem("single-choice"), sampleItem("number")],
    );
    const bank = JSON.parse(out) as { title: string; items: Item[] };
    expect([bank.title, bank.items.map(({ kind }) => kind)]).toEqual(["Lights", ["single-choice"]]);
    expect([err, wishes]).toEqual(["", []]);
  });

  it("asks for a format that it knows, and for a quiz that is there", async () => {
    expect((await run(["export"])).err).toContain("--format");
    expect((await run(["export", "--format", "docx"])).code).toBe(2);
    const unknown = await run(["export", "--quiz", "quz_2", "--format", "gift"]);
    expect([unknown.code, unknown.err.includes("quz_2")]).toEqual([2, true]);
  });
});
