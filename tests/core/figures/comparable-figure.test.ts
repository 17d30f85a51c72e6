import { expect, it } from "vitest";
import { comparableFigure } from "../../../src/core/figures/comparable-figure.ts";
import { sampleAnswer } from "../../support/sample-answer.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const citing = (passageId: string, quote: string) =>
  sampleAnswer().citations.map((citation) => ({ ...citation, passageId, quote }));

it("is of cities, and its value stands in a quote", () => {
  const { figures } = beeCorpus();
  expect(comparableFigure(citing("bees/lyon/hives/1", "Lyon has 640 hives"), figures)?.id).toBe("hives");
  expect(comparableFigure(citing("bees/lyon/hives/1", "Lyon has hives"), figures)).toBeNull();
  expect(comparableFigure(citing("bees/lyon/hives/1", "Since 2640 hives of 1,640 kinds"), figures)).toBeNull();
  expect(comparableFigure(citing("bees/izmir/practice/1", "540 members"), figures)).toBeNull();
  expect(comparableFigure([], figures)).toBeNull();
});
