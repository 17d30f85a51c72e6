import { beforeAll, describe, expect, it } from "vitest";
import type { MessageCheck } from "../../../src/core/claims/message-check.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { createSeededRandom } from "../../../src/core/evaluation/checker/seeded-random.ts";
import { corruptedClaims } from "../../evals/claims/corrupted-claims.ts";
import {
  type ClaimResult,
  type ClaimSet,
  confusionMatrix,
  measure,
  readClaimCases,
  shippedMessageCheck,
} from "../../evals/claims/measure.ts";

const SAMPLE = 25;

let corpus: Corpus;
let checkMessage: MessageCheck;
let results: Readonly<Record<ClaimSet, readonly ClaimResult[]>>;

beforeAll(async () => {
  ({ corpus, checkMessage } = await shippedMessageCheck());
  results = {
    "held-out-2": await measure(readClaimCases("held-out-2"), checkMessage),
    "held-out-3": await measure(readClaimCases("held-out-3"), checkMessage),
    development: await measure(readClaimCases("development"), checkMessage),
    "held-out": await measure(readClaimCases("held-out"), checkMessage),
  };
}, 60_000);

/** What the check reached when it was built, rounded down: whatever falls below has become worse. */
const FLOORS = { development: 0.9, "held-out": 0.85, "held-out-2": 0.85, "held-out-3": 0.7 } as const;

describe.each(["development", "held-out", "held-out-2", "held-out-3"] as const)(
  "messages about the shipped report, %s set",
  (half) => {
    it("calls nothing supported that the report does not say, and gives no other value where it has none", () => {
      const wrong = results[half].filter(({ case: { outcome }, got }) => {
        const expected = outcome.split("+");
        return got.split("+").some((one, place) => one !== "not_covered" && one !== "none" && one !== expected[place]);
      });
      expect(
        wrong.map(({ case: one, got }) => `${one.id}: ${got}`),
        confusionMatrix(results[half]),
      ).toEqual([]);
    });

    it("tells as many as it did", () => {
      const right = results[half].filter(({ case: { outcome }, got }) => outcome === got);
      expect(right.length / results[half].length, confusionMatrix(results[half])).toBeGreaterThanOrEqual(FLOORS[half]);
    });

    it("quotes words that stand in their passage, letter for letter", () => {
      const passages = results[half].flatMap(({ claims }) => claims.flatMap(({ passage }) => passage ?? []));
      expect(passages.length).toBeGreaterThan(0);
      for (const { passageId, quote } of passages) expect(corpus.passage(passageId)?.text).toContain(quote);
    });

    it("never says that the report contradicts a claim, without a model", () => {
      expect(results[half].filter(({ got }) => got.includes("contradicted"))).toEqual([]);
    });
  },
);

describe("claims with a corrupted figure of the report", () => {
  it("are never supported", async () => {
    const claims = corruptedClaims(corpus, createSeededRandom(7)).slice(0, SAMPLE);
    expect(claims.length).toBe(SAMPLE);
    const checked = await Promise.all(
      claims.map(async ({ text, is }) => ({ text, is, claims: await checkMessage(text) })),
    );
    const supported = checked.filter(({ is, claims: all }) =>
      all.some(({ text, outcome }) => text.includes(is) && outcome === "supported"),
    );
    expect(supported.map(({ text }) => text)).toEqual([]);
  }, 60_000);
});
