import { describe, expect, it } from "vitest";
import type { Item } from "../../../src/core/quiz/item.ts";
import type { Quiz } from "../../../src/core/quiz/quiz.ts";
import type { QuizChange } from "../../../src/core/quiz/quizzes.ts";
import { openTestQuizzes } from "../../support/open-quizzes.ts";
import { sampleItem } from "../../support/sample-items.ts";

const WISH = { language: "en", cities: [], theme: null, count: 3, kinds: [], difficulties: [] } as const;
const PASSAGE = {
  text: "The north light is red. It has 120 steps.",
  document: "Lights",
  city: null,
  section: "North",
  pages: "3",
};

function manyItems(count: number): Item[] {
  return Array.from({ length: count }, (_, number) => sampleItem("single-choice", { id: `item-${number}` }));
}

function opened() {
  const { quizzes } = openTestQuizzes({ items: manyItems(6), passages: { "lights/1": PASSAGE } });
  const draw = () => quizzes.draw(WISH, { title: " My quiz ", owner: "trainer" });
  const change = (quiz: Quiz, ...changes: QuizChange[]) =>
    changes.reduce<Promise<Quiz>>(async (last, each) => {
      const { id, revision } = await last;
      return quizzes.change(id, revision, each);
    }, Promise.resolve(quiz));
  return { quizzes, draw, change };
}

const idsOf = ({ items }: Quiz) => items.map(({ item }) => item.id);

describe("quizzes", () => {
  it("are drawn with every item still to be looked at", async () => {
    const { quizzes, draw } = opened();
    const quiz = await draw();
    expect(quiz).toMatchObject({ title: "My quiz", owner: "trainer", revision: 1, language: "en" });
    expect(quiz.items.map(({ state }) => state)).toEqual(["proposed", "proposed", "proposed"]);
    expect(await quizzes.quiz(quiz.id)).toEqual(quiz);
    expect(await quizzes.list("trainer")).toEqual([quiz]);
  });

  it("do not start before every item was looked at and one was kept", async () => {
    const { quizzes, draw, change } = opened();
    const quiz = await change(await draw(), { type: "keep", item: "item-0" }, { type: "drop", item: "item-1" });
    const start = { quizId: quiz.id, host: "trainer", channel: null };
    await expect(quizzes.start(start)).rejects.toMatchObject({ code: "quiz_not_reviewed" });
    await change(quiz, { type: "keep", item: "item-2" });
    const session = await quizzes.start(start);
    expect(session).toMatchObject({ phase: "lobby", question: -1, hosts: ["trainer"] });
    expect(session.items.map(({ id }) => id)).toEqual(["item-0", "item-2"]);
    expect(session.code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/u);
    const dropped = await change(
      await draw(),
      ...(["item-0", "item-1", "item-2"].map((item) => ({ type: "drop", item })) as QuizChange[]),
    );
    await expect(quizzes.start({ ...start, quizId: dropped.id })).rejects.toMatchObject({ code: "quiz_not_reviewed" });
  });

  it("take a dropped item back", async () => {
    const { draw, change } = opened();
    const quiz = await change(await draw(), { type: "drop", item: "item-0" }, { type: "propose", item: "item-0" });
    expect(quiz.items[0]?.state).toBe("proposed");
  });

  it("swap, add, move and rename", async () => {
    const { draw, change } = opened();
    const quiz = await change(
      await draw(),
      { type: "swap", item: "item-1" },
      { type: "add", count: 1 },
      { type: "move", item: "item-2", to: 0 },
      { type: "rename", title: "Lights" },
      { type: "settings", settings: { seconds: 45, teams: ["A", " B "] } },
    );
    expect(idsOf(quiz)).toEqual(["item-2", "item-0", "item-3", "item-1", "item-4"]);
    expect(quiz.items[3]?.state).toBe("dropped");
    expect(quiz).toMatchObject({ title: "Lights", settings: { seconds: 45, teams: ["A", "B"], preset: "workshop" } });
  });

  it("say when the corpus has no other item", async () => {
    const { draw, change } = opened();
    const quiz = await change(await draw(), { type: "add", count: 3 });
    expect(quiz.items).toHaveLength(6);
    await expect(change(quiz, { type: "swap", item: "item-0" })).rejects.toMatchObject({ code: "nothing_to_draw" });
    await expect(change(quiz, { type: "add", count: 1 })).rejects.toMatchObject({ code: "nothing_to_draw" });
  });

  it("take an edited item as a person's, to be looked at again", async () => {
    const { draw, change } = opened();
    const quiz = await change(await draw(), { type: "keep", item: "item-0" });
    const edited = sampleItem("single-choice", { id: "item-0", stem: "Which lamp is red?" });
    const { items } = await change(quiz, { type: "edit", item: edited });
    expect(items[0]).toMatchObject({
      state: "proposed",
      item: { stem: "Which lamp is red?", origin: "person", proof: [] },
    });
  });

  it.each([
    ["an empty stem", { stem: " " }],
    [
      "two options that are the same",
      {
        options: [
          { id: "a", text: "Red" },
          { id: "b", text: "red " },
        ],
      },
    ],
    ["one option", { options: [{ id: "b", text: "Red" }] }],
    ["a key that is no option", { key: { type: "choice", options: ["f"] } }],
    ["two keys of a single choice", { key: { type: "choice", options: ["a", "b"] } }],
    ["a key of another kind", { key: { type: "number", value: 1, least: 1, most: 1 } }],
    ["no key", { key: null }],
    [
      "a quote that is not in its passage",
      { evidence: { passageId: "lights/1", document: "", city: null, section: "", pages: null, quote: "It is blue." } },
    ],
  ] as readonly (readonly [string, Partial<Item>])[])("refuse an item with %s", async (_name, fault) => {
    const { draw, change } = opened();
    const item = sampleItem("single-choice", { id: "item-0", ...fault });
    await expect(change(await draw(), { type: "edit", item })).rejects.toMatchObject({ code: "invalid_request" });
  });

  it("give an imported item its source by a quote that stands in the passage", async () => {
    const { draw, change } = opened();
    const brought = sampleItem("number", { id: "mine", origin: "import" });
    const quiz = await change(await draw(), { type: "import", items: [brought] });
    const attach = { type: "attach", item: "mine", passageId: "lights/1" } as const;
    const { items } = await change(quiz, { ...attach, quote: "It has 120 steps." });
    expect(items.at(-1)?.item.evidence).toEqual({
      passageId: "lights/1",
      document: "Lights",
      city: null,
      section: "North",
      pages: "3",
      quote: "It has 120 steps.",
    });
    await expect(change(quiz, { ...attach, quote: "It has 12 steps." })).rejects.toMatchObject({
      code: "quiz_changed",
    });
  });

  it("refuse a change of a revision that is past, and lose neither", async () => {
    const { quizzes, draw, change } = opened();
    const quiz = await draw();
    await change(quiz, { type: "keep", item: "item-0" });
    const late = quizzes.change(quiz.id, quiz.revision, { type: "drop", item: "item-0" });
    await expect(late).rejects.toMatchObject({ code: "quiz_changed", data: { revision: 2 } });
    expect((await quizzes.quiz(quiz.id)).items[0]?.state).toBe("kept");
  });

  it.each([0, 51, 2.5])("draw no quiz of %d questions", async (count) => {
    const { quizzes } = opened();
    await expect(quizzes.draw({ ...WISH, count }, { title: null, owner: "trainer" })).rejects.toMatchObject({
      code: "invalid_request",
    });
  });

  it.each([{ seconds: 5 }, { seconds: 301 }, { teams: ["A", "A"] }, { teams: [" "] }])(
    "refuse the settings %j",
    async (settings) => {
      const { draw, change } = opened();
      await expect(change(await draw(), { type: "settings", settings })).rejects.toMatchObject({
        code: "invalid_request",
      });
    },
  );
});
