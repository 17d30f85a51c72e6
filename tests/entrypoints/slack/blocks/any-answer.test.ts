import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/core/language.ts";
import { wholeAnswer } from "../../../../src/entrypoints/slack/blocks/answer.ts";
import { type AnswerContext, PLAIN_CONTEXT } from "../../../../src/entrypoints/slack/blocks/answer-context.ts";
import type { SlackMessage } from "../../../../src/entrypoints/slack/blocks/message.ts";
import { escapedMarkdown, visibleText } from "../../../../src/entrypoints/slack/escape.ts";
import { LIMITS } from "../../../../src/entrypoints/slack/limits.ts";
import { anyAnswer, anyText } from "../../../support/slack/answer-arbitrary.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";

const RUNS = { numRuns: process.env["SOAK"] === undefined ? 200 : 10_000 };

const CITIES = [{ id: "istanbul", name: "Istanbul", country: null, names: [] }];

/** Every control at once, each as long as it may be. */
const FULLEST: AnswerContext = {
  cities: CITIES,
  page: 0,
  body: "shown",
  languages: LANGUAGES,
  isPrivate: true,
  thread: { channel: "C0123456789", thread: "1700000000.000100" },
  suggestions: Array.from({ length: 6 }, () => "文".repeat(100)),
  withQuestion: true,
};

const LONGEST_COMPARISON = { document: "عربي".repeat(25), figure: "文".repeat(100), label: "", url: "" };

/** Letters and signs only: what is cut or joined between pieces is white space, what is broken up has unseen letters. */
const bare = (text: string) => visibleText(text).replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");

/** The texts of sections in their order, those in panels apart. */
function shownTexts(messages: readonly SlackMessage[]): { readonly words: string; readonly sources: string } {
  const blocks = messages.flatMap((message) => message.blocks);
  const textOf = (block: unknown) => (block as { readonly text?: { readonly text: string } }).text?.text ?? "";
  return {
    words: bare(blocks.flatMap((block) => (block.type === "section" ? [textOf(block)] : [])).join("")),
    sources: bare(
      blocks.flatMap((block) => (block.type === "container" ? block.child_blocks.map(textOf) : [])).join(""),
    ),
  };
}

describe("any answer, in any script, whatever stands in it", { timeout: 600_000 }, () => {
  it.each([
    ["with every control", FULLEST],
    ["with none", PLAIN_CONTEXT],
    ["behind a stream", { ...FULLEST, body: "streamed" as const }],
  ])("keeps within Slack's limits and has nothing live in it, %s", (_name, context) => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const message of wholeAnswer({ ...answer, comparison: LONGEST_COMPARISON }, context)) {
          expect(blockProblems(message.blocks, "message")).toEqual([]);
          expect(message).toMatchObject({ unfurl_links: false, unfurl_media: false });
          expect(message.text.trim()).not.toBe("");
          expect(message.text.length).toBeLessThanOrEqual(LIMITS.fallbackText);
          expect(message.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)|\w:\/\/|@(?:channel|here|everyone)/u);
        }
      }),
      RUNS,
    );
  });

  it("loses no word and no quote: what does not fit stands behind More", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const messages = wholeAnswer(answer, PLAIN_CONTEXT);
        const shown = shownTexts(messages);
        expect(shown.words).toBe(bare(answer.answer));
        for (const { quote } of answer.citations) expect(shown.sources).toContain(bare(quote));
        const withMore = messages.filter(({ blocks }) => JSON.stringify(blocks).includes('"action_id":"more"'));
        expect(withMore).toEqual(messages.slice(0, -1));
      }),
      RUNS,
    );
  });

  it("streams nothing that Slack or Markdown would act on", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const streamed = escapedMarkdown(text);
        expect(streamed).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)|\w:\/\/|(?<!\\)(?:\\\\)*[`*_~[\]]|^\s*[-+#]/mu);
        expect(bare(streamed.replace(/\\([\\`*_~[\]()#|!])/gu, "$1"))).toBe(
          bare(text).replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;"),
        );
      }),
      RUNS,
    );
  });
});
