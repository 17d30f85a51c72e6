import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckerCase } from "../../../src/core/evaluation/checker/checker-case.ts";
import { generateCases } from "../../../src/core/evaluation/checker/generate-cases.ts";
import { BEES } from "../../support/bee-corpus.ts";
import { measureSentences } from "./measure-sentences.ts";
import { INVENTED } from "./sections.ts";
import { openSetting, type Setting } from "./setting.ts";

let setting: Setting;
beforeAll(async () => {
  setting = await openSetting({ files: BEES });
});
afterAll(() => setting.close());

function casesOf(wanted: (one: CheckerCase) => boolean): CheckerCase[] {
  return generateCases(setting.corpus, 7).filter(wanted);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("what a model writes, over HTTP", () => {
  test("is shown when it is true, in whatever words: at most three in a hundred are dropped", async () => {
    const { tallies, unwritten, harms } = await measureSentences(
      casesOf(({ verdict }) => verdict === "good"),
      setting,
    );
    const cases = sum(tallies.map((tally) => tally.cases));
    const dropped = cases - sum(tallies.map(({ shown }) => shown));
    expect(cases).toBeGreaterThan(60);
    expect(unwritten).toBeLessThan(cases / 10);
    expect(dropped / cases).toBeLessThanOrEqual(0.03);
    expect(harms).toEqual([]);
  });

  test("is never shown when a figure, name, source, quotation or citation of it is invented", async () => {
    const { tallies, wrong, harms } = await measureSentences(
      casesOf(({ kind }) => INVENTED.has(kind)),
      setting,
    );
    const made = new Set(tallies.map(({ kind }) => kind));
    // Years are figures among others in English.
    expect(new Set([...made, "invented-year"])).toEqual(INVENTED);
    expect(wrong).toEqual([]);
    expect(harms).toEqual([]);
  });

  test("is mostly caught when its words are the passage's and its meaning is another", async () => {
    const { tallies } = await measureSentences(
      casesOf(({ kind, verdict }) => verdict === "bad" && !INVENTED.has(kind)),
      setting,
    );
    const cases = sum(tallies.map((tally) => tally.cases));
    expect(cases).toBeGreaterThan(60);
    expect(sum(tallies.map(({ shown }) => shown)) / cases).toBeLessThan(0.15);
  });
});
