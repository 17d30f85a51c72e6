import { describe, expect, it } from "vitest";
import { contextOf } from "../../../src/core/checking/passage-context.ts";
import { createSentenceCheck } from "../../../src/core/checking/check-sentence.ts";
import { believedComparison } from "../../../src/core/claims/believed-comparison.ts";
import { standingClaims } from "../../../src/core/claims/standing-claim.ts";
import type { Comparison } from "../../../src/core/model/language-model.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const { analysis } = assistantOver(corpus);
const rules = { check: createSentenceCheck({ cities: corpus.cities }), cityNames: analysis.cityNames };
/** "Lyon has 640 hives on its roofs. They belong to 85 keepers, most of whom are retired. The oldest hive stands on …" */
const HIVES = "bees/lyon/hives/1";
const KEEPERS = "They belong to 85 keepers, most of whom are retired.";
const CLAIM = "The 85 keepers of Lyon are mostly pensioners.";

function believed(
  text: string,
  comparison: Partial<Comparison> = {},
  passages: readonly string[] = [HIVES],
): ReturnType<typeof believedComparison> {
  const [claim = expect.fail("no claim")] = standingClaims([text], analysis);
  const cited = passages.map((id) => {
    const passage = corpus.passages.find((each) => each.id === id) ?? expect.fail(`no passage ${id}`);
    return { passage, context: contextOf(corpus, passage) };
  });
  return believedComparison({ relation: "supported", passage: 1, quote: KEEPERS, ...comparison }, claim, cited, rules);
}

describe("what a model makes of a claim", () => {
  it.each(["supported", "contradicted"] as const)(
    "is believed where its quote stands in the passage: %s",
    (relation) => {
      expect(believed(CLAIM, { relation })).toEqual({
        relation,
        quote: { passage: expect.objectContaining({ id: HIVES }), quote: KEEPERS },
      });
    },
  );

  it.each<[string, Partial<Comparison>]>([
    ["of words that stand nowhere", { quote: "They belong to 85 keepers, all of whom are retired." }],
    ["of words with one letter changed", { quote: "they belong to 85 keepers, most of whom" }],
    ["of two pieces put together", { quote: "Lyon has 640 hives. They belong to 85 keepers" }],
    ["of next to nothing", { quote: "They belong" }],
    ["of nothing", { quote: "" }],
    ["of nothing but space", { quote: " ".repeat(40) }],
    ["of a passage that it was not given", { passage: 2 }],
    ["of passage 0", { passage: 0 }],
    ["of half a passage", { passage: 0.5 }],
    ["without a relation", { relation: "neither" }],
  ])("is not believed with a quote %s", (_what, comparison) => {
    expect(believed(CLAIM, comparison)).toBeNull();
    expect(believed(CLAIM, { relation: "contradicted", ...comparison })).toBeNull();
  });

  it("is not believed with a quote of another passage than it names", () => {
    expect(believed(CLAIM, { passage: 2 }, [HIVES, "bees/lyon/hives/2"])).toBeNull();
    expect(believed(CLAIM, { passage: 1 }, [HIVES, "bees/lyon/hives/2"])).not.toBeNull();
  });

  it("is shown with whole sentences, so that nothing is left out which turns them round", () => {
    const quote = "85 keepers, most of whom";
    expect(believed(CLAIM, { quote })?.quote.quote).toBe(KEEPERS);
    expect(believed(CLAIM, { quote: "on its roofs. They belong to 85" })?.quote.quote).toBe(
      `Lyon has 640 hives on its roofs. ${KEEPERS}`,
    );
  });

  it.each([
    ["number", "The 90 keepers of Lyon are mostly pensioners."],
    ["number of another sentence", "The 640 keepers of Lyon are mostly pensioners."],
    ["date", "The 85 keepers of Lyon have mostly been pensioners since 1990."],
    ["name", "The 85 keepers of Lyon are mostly pensioners under Marie Dubois."],
    ["denial", "The 85 keepers of Lyon are not retired."],
    ["city", "The 85 keepers of Izmir are mostly pensioners."],
  ])("is not support where the rules find another %s", (_what, claim) => {
    expect(believed(claim)).toBeNull();
  });

  it.each(["supported", "contradicted"] as const)("is not believed with the words of another city: %s", (relation) => {
    expect(believed("The keepers of Braga are mostly pensioners.", { relation })).toBeNull();
  });

  it.each(["supported", "contradicted"] as const)(
    "is not believed where the quote is about something else: %s",
    (relation) => {
      const quote = "The oldest hive stands on the opera house";
      expect(believed("Rents in Lyon double every winter.", { relation, quote })).toBeNull();
    },
  );
});
