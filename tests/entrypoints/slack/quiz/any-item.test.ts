import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/core/language.ts";
import { ITEM_KINDS, type Item, type ItemKind, type Option } from "../../../../src/core/quiz/item.ts";
import type { Quiz } from "../../../../src/core/quiz/quiz.ts";
import type { PlayedSession } from "../../../../src/core/quiz/quizzes.ts";
import { boardOf } from "../../../../src/core/quiz/session/board.ts";
import type { Session } from "../../../../src/core/quiz/session/session.ts";
import { answerForm } from "../../../../src/entrypoints/slack/quiz/answer-form.ts";
import { reviewView } from "../../../../src/entrypoints/slack/quiz/review-view.ts";
import {
  boardMessage,
  lobbyMessage,
  missedMessage,
  questionMessage,
} from "../../../../src/entrypoints/slack/quiz/room-messages.ts";
import { sampleItem } from "../../../support/sample-items.ts";
import { sampleAnswer, samplePlayer, sampleSession } from "../../../support/sample-session.ts";
import { anyText } from "../../../support/slack/answer-arbitrary.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";

/** As long as an item may be that somebody wrote. */
const upTo = (most: number) => anyText.map((text) => Array.from(text).slice(0, most).join(""));
const anyOptions: fc.Arbitrary<Option[]> = fc
  .array(upTo(300), { minLength: 2, maxLength: 6 })
  .map((texts) => texts.map((text, place) => ({ id: "abcdef".charAt(place), text })));

const anyItem: fc.Arbitrary<Item> = fc
  .record({
    kind: fc.constantFrom<ItemKind>(...ITEM_KINDS),
    language: fc.constantFrom(...LANGUAGES),
    stem: upTo(500),
    options: anyOptions,
    matches: anyOptions,
    explanation: upTo(1000),
    quote: anyText,
  })
  .map(({ kind, quote, options, matches, ...texts }) =>
    sampleItem(kind, {
      ...texts,
      options: kind === "number" ? [] : options,
      matches: kind === "match" ? matches : [],
      evidence: { passageId: "harbour/1", document: "Book", city: null, section: "North", pages: "4", quote },
    }),
  );

function played(items: readonly Item[], changes: Partial<Session>, names: readonly string[] = ["Ada"]): PlayedSession {
  const session = { ...sampleSession({}, { question: 0, ...changes }), items, language: items[0]?.language ?? "en" };
  const participants = names.map((name, place) => samplePlayer(`p${place}`, { name }));
  const answers = [sampleAnswer("p0", 0, "b")];
  return { session, participants, answers, disputes: [], board: boardOf({ session, participants, answers }) };
}

const LIVE = /[<>]|&(?!(?:amp|lt|gt);)|@(?:channel|here|everyone)/u;

describe("the quiz in Slack, whatever an item says", { timeout: 600_000 }, () => {
  it("keeps within Slack's limits, with nothing live in it, before and after the reveal", () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom("open", "closed", "reveal"), (item, phase) => {
        const shown = questionMessage(played([item], { phase, revealed: phase === "reveal" ? 1 : 0 }), 0);
        expect(blockProblems(shown.blocks, "message")).toEqual([]);
        expect(shown.text).not.toMatch(LIVE);
      }),
      { numRuns: 150 },
    );
  });

  it("fits its board, its lobby and what somebody missed into a message each", () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 12 }),
        fc.array(upTo(40), { minLength: 1 }),
        (items, names) => {
          const end = played(items, { phase: "finished", revealed: items.length }, names);
          for (const shown of [boardMessage(end, true), lobbyMessage(end, null), missedMessage(end, "p0", null)]) {
            expect(blockProblems(shown.blocks, "message")).toEqual([]);
            expect(shown.text).not.toMatch(LIVE);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("fits its review and its forms into a modal", () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const quiz = {
          id: "quz_1",
          items: [{ item, state: "proposed" }],
          title: "",
          language: item.language,
        } as unknown as Quiz;
        const review = reviewView({ quiz, channel: "C123", at: 0, language: "ar", publicUrl: null, notice: null });
        const form = answerForm(item, { session: "ses_1", question: 0, version: 3 }, "de");
        for (const view of [review, form]) expect(blockProblems(view.blocks, "view")).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it("tells neither key nor quote before the reveal", () => {
    const evidence = { passageId: "p", document: "", city: null, section: "", pages: null, quote: "Its lamp is red." };
    const open = JSON.stringify(
      questionMessage(played([sampleItem("single-choice", { evidence })], { phase: "open" }), 0),
    );
    expect(open).not.toMatch(/✓|Its lamp|harbour's book/u);
    const told = JSON.stringify(
      questionMessage(played([sampleItem("single-choice", { evidence })], { phase: "reveal", revealed: 1 }), 0),
    );
    expect(told).toMatch(/B {2}Red {2}✓ {2}\(1\)/u);
    expect(told).toContain("Its lamp is red.");
  });
});
