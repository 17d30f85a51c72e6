import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/core/language.ts";
import { ITEM_KINDS, type Item, type ItemKind, type Option } from "../../../../src/core/quiz/item.ts";
import { type Scene, sceneOf, viewsOf } from "../../../../src/core/quiz/session/views.ts";
import type { Session } from "../../../../src/core/quiz/session/session.ts";
import type { SlackMessage } from "../../../../src/entrypoints/slack/blocks/message.ts";
import { answerText, receiptText } from "../../../../src/entrypoints/slack/blocks/quiz-answer-text.ts";
import { boardMessage } from "../../../../src/entrypoints/slack/blocks/quiz-board.ts";
import { questionMessage } from "../../../../src/entrypoints/slack/blocks/quiz-question.ts";
import { sampleItem } from "../../../support/sample-items.ts";
import { sampleAnswer, samplePlayer, sampleSession } from "../../../support/sample-session.ts";
import { anyText } from "../../../support/slack/answer-arbitrary.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";

const EVIDENCE = {
  passageId: "harbour/north",
  document: "The harbour's book",
  city: null,
  section: "North",
  pages: "4",
  quote: "Its lamp is red.",
};

function sceneWith(item: Item, changes: Partial<Session>, players: readonly string[] = ["Ada"]): Scene {
  const session = { ...sampleSession({}, changes), items: [item], question: 0, language: item.language };
  return sceneOf(
    { session, participants: players.map((name) => samplePlayer(name)), answers: [sampleAnswer("Ada", 0, "b")] },
    [],
  );
}

function shown(item: Item, changes: Partial<Session>): SlackMessage {
  const { session, question, reveal } = viewsOf(sceneWith(item, changes), 0).projector();
  if (question === null) throw new Error("no question is shown in this phase");
  return questionMessage({ session, question, reveal }, []);
}

const anyOptions: fc.Arbitrary<Option[]> = fc
  .array(anyText, { minLength: 2, maxLength: 6 })
  .map((texts) => texts.map((text, place) => ({ id: "abcdef".charAt(place), text })));

const anyItem: fc.Arbitrary<Item> = fc
  .record({
    kind: fc.constantFrom<ItemKind>(...ITEM_KINDS),
    language: fc.constantFrom(...LANGUAGES),
    stem: anyText,
    options: anyOptions,
    matches: anyOptions,
    explanation: anyText,
    unit: anyText,
    quote: anyText,
    section: anyText,
  })
  .map(({ kind, quote, section, options, matches, ...texts }) =>
    sampleItem(kind, {
      ...texts,
      options: kind === "number" ? [] : options,
      matches: kind === "match" ? matches : [],
      evidence: { ...EVIDENCE, quote, section },
    }),
  );

describe("a question in a channel", { timeout: 600_000 }, () => {
  it("keeps within Slack's limits with nothing live in it, whatever the item says, before and after the reveal", () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom("open", "closed", "reveal"), (item, phase) => {
        const posted = shown(item, { phase, revealed: phase === "reveal" ? 1 : 0 });
        expect(blockProblems(posted.blocks, "message")).toEqual([]);
        expect(posted.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)|\w:\/\/|@(?:channel|here|everyone)/u);
      }),
      { numRuns: 200 },
    );
  });

  it("shows every option in full and tells neither key nor quote before the reveal", () => {
    const item = sampleItem("single-choice", { evidence: EVIDENCE });
    const open = JSON.stringify(shown(item, { phase: "open" }));
    for (const text of ["A   Green", "B   Red", "C   White", "1 of 1 answered"]) expect(open).toContain(text);
    expect(open).not.toMatch(/Right answer|Its lamp|harbour's book/u);
  });

  it("reveals the key, the counts, the explanation and where the report says so", () => {
    const item = sampleItem("single-choice", { evidence: EVIDENCE });
    const told = JSON.stringify(shown(item, { phase: "reveal", revealed: 1 }));
    for (const text of [
      "Right answer: B",
      "1 of 1 right",
      "A: 0   B: 1   C: 0",
      "The harbour's book says so.",
      "“Its lamp is red.”",
      "p. 4",
    ])
      expect(told).toContain(text);
  });

  it("says of a voided question that it does not count, and names no key", () => {
    const corrections = [{ question: 0, key: null, reason: "two are right", by: "trainer", at: 0 }];
    const told = JSON.stringify(shown(sampleItem("single-choice"), { phase: "reveal", revealed: 1, corrections }));
    expect(told).toContain("This question does not count.");
    expect(told).not.toContain("Right answer");
  });
});

describe("an answer in a few letters", () => {
  it.each([
    ["multiple-choice", "A and C"],
    ["number", "120 steps"],
    ["order", "B → A → C"],
    ["match", "A–2 and B–1"],
  ] as const)("names the key of a question of the kind %s", (kind, text) => {
    const item = sampleItem(kind);
    expect(item.key === null ? null : answerText(item, item.key, "en")).toBe(text);
  });

  it("is repeated in the receipt in the player's language, and a refusal says why", () => {
    const item = sampleItem("single-choice");
    const answer = sampleAnswer("Ada", 0, "b");
    expect(receiptText(item, { status: "counted", answer }, "en")).toBe("Your answer: B. Counted.");
    expect(receiptText(item, { status: "repeated", answer }, "de")).toBe(
      "Sie haben bereits B geantwortet; die erste Antwort zählt.",
    );
    expect(receiptText(item, { status: "refused", reason: "late" }, "en")).toBe(
      "Your time is over; the answer came too late.",
    );
  });
});

describe("the board in a channel", () => {
  const session = { language: "en", phase: "board", title: "Lighthouses" } as const;
  const row = (name: string, rank: number, points: number) => ({
    participant: name,
    name,
    team: null,
    rank,
    points,
    right: 1,
  });
  const textsOf = (posted: SlackMessage) => JSON.stringify(posted.blocks);

  it("names the ranks one to three, which equal points share, and nobody below", () => {
    const players = [row("Ada", 1, 200), row("Ben", 2, 100), row("Cem", 2, 100), row("Dina", 4, 50)];
    const posted = textsOf(boardMessage(session, { players, teams: [] }, []));
    for (const line of ["1. Ada: 200 points", "2. Ben: 100 points", "2. Cem: 100 points"])
      expect(posted).toContain(line);
    expect(posted).not.toContain("Dina");
  });

  it("keeps within Slack's limits with many who share the first rank, whatever they are called", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 40 }), fc.constantFrom(...LANGUAGES), (names, language) => {
        const players = names.map((name) => row(name, 1, 100));
        const { blocks } = boardMessage({ ...session, language, phase: "finished" }, { players, teams: [] }, []);
        expect(blockProblems(blocks, "message")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
