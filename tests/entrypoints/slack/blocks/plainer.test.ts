import { expect, it } from "vitest";
import { decodeAction } from "../../../../src/entrypoints/slack/actions.ts";
import { wholeAnswer } from "../../../../src/entrypoints/slack/blocks/answer.ts";
import { PLAIN_CONTEXT } from "../../../../src/entrypoints/slack/blocks/answer-context.ts";
import { comparisonMessage } from "../../../../src/entrypoints/slack/blocks/comparison.ts";
import { plainerBlocks } from "../../../../src/entrypoints/slack/blocks/plainer.ts";
import { beeCorpus } from "../../../support/bee-corpus.ts";
import { sampleAnswer } from "../../../support/sample-answer.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";
import { clicksOf, textsOf } from "../../../support/slack/reading-blocks.ts";

const NEWER = ["container", "data_table", "context_actions"];

it("says the same in older blocks, with the same clicks", () => {
  const [message] = wholeAnswer(sampleAnswer(), PLAIN_CONTEXT);
  const blocks = message?.blocks ?? [];
  const plainer = plainerBlocks(blocks);
  expect(plainer.filter(({ type }) => NEWER.includes(type))).toEqual([]);
  expect(blockProblems(plainer, "message")).toEqual([]);
  expect(textsOf(plainer)).toContain("[1] Istanbul › Good examples, pages 6–9\n“an old neighbourhood of Fatih”");
  const values = (part: unknown) => clicksOf(part).map(({ id, value }) => decodeAction(id, value));
  expect(values(plainer)).toEqual(values(blocks));
});

it("writes a table as lines", () => {
  const corpus = beeCorpus();
  const [hives] = corpus.figures;
  if (hives === undefined) throw new Error("the bees have figures");
  const message = comparisonMessage(hives, { corpus, language: "en", page: 0 });
  expect(textsOf(plainerBlocks(message?.blocks ?? []))).toContain(
    "Lyon · 640 · not dated; published 2018 · city · Lyon › Hives, pages 3–6",
  );
});

it("keeps the buttons where there are too many blocks", () => {
  const many = Array.from({ length: 60 }, () => ({ type: "divider" as const }));
  const [message] = wholeAnswer(sampleAnswer(), PLAIN_CONTEXT);
  const plainer = plainerBlocks([...many, ...(message?.blocks ?? [])]);
  expect(plainer).toHaveLength(50);
  expect(plainer.at(-1)?.type).toBe("actions");
});
