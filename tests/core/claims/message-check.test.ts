import { describe, expect, it } from "vitest";
import type { ClaimReader } from "../../../src/core/claims/claim-reader.ts";
import { createMessageCheck } from "../../../src/core/claims/message-check.ts";
import { createSentenceCheck } from "../../../src/core/checking/check-sentence.ts";
import { claimMessages } from "../../../src/core/messages/en/claims.ts";
import type { Comparison } from "../../../src/core/model/language-model.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const { analysis, retriever } = assistantOver(corpus);
const check = createSentenceCheck({ cities: corpus.cities });
const checkWith = (reader: ClaimReader | null) => createMessageCheck({ corpus, analysis, retriever, check, reader });

const [passage] = corpus.passages.filter(({ text, city }) => city !== null && text.length > 60);
if (passage === undefined) throw new Error("the bees have no passage");
const city = corpus.cities.find(({ id }) => id === passage.city)?.name ?? "";
/** Near that passage, and not said by it. */
const CLAIM = `${passage.text.split(/[.\n]/u)[0]} on Sundays.`;

const reading =
  (changes: Partial<Comparison> = {}): ClaimReader =>
  async ({ passages }) => ({
    relation: "contradicted",
    passage: 1,
    quote: passages[0]?.text.slice(0, 40) ?? "",
    ...changes,
  });

const outcomeWith = async (reader: ClaimReader | null) => (await checkWith(reader)(CLAIM))[0]?.outcome;

describe("the check of a message", () => {
  it("supports what a passage says, with its words", async () => {
    const sentence = passage.text.split("\n")[0] ?? "";
    const claims = await checkWith(null)(sentence);
    expect(claims.map(({ outcome }) => outcome)).toContain("supported");
    expect(passage.text).toContain(claims.find(({ outcome }) => outcome === "supported")?.passage?.quote);
    expect(city).not.toBe("");
  });

  it("claims nothing about a greeting", async () => {
    expect(await checkWith(null)("Good morning!")).toEqual([]);
  });

  it("says how many claims it did not look at", async () => {
    const message = Array.from({ length: 14 }, (_, at) => `Lyon has ${at + 200} elephants.`).join(" ");
    const claims = await checkWith(null)(message);
    expect(claims).toHaveLength(12);
    expect(claims.at(-1)?.finding).toContain("2 more");
  });

  it("calls nothing contradicted without a model", async () => {
    expect(await outcomeWith(null)).toBe("not_covered");
  });

  it("believes a model that quotes a passage letter for letter", async () => {
    expect(await outcomeWith(reading())).toBe("contradicted");
  });

  it("says so where only a model finds that the report says it in other words", async () => {
    const quote = "Its courses are free";
    const reader: ClaimReader = async ({ passages }) => {
      const { number = 0 } = passages.find(({ text }) => text.includes(quote)) ?? {};
      return { relation: "supported", passage: number, quote };
    };
    const claim = "Learning at the school in Lyon is at no charge.";
    expect(await checkWith(null)(claim)).toMatchObject([{ outcome: "not_covered" }]);
    expect(await checkWith(reader)(claim)).toMatchObject([
      { outcome: "supported", finding: claimMessages.inOtherWords, passage: { quote: expect.stringContaining(quote) } },
    ]);
  });

  it("does not believe a model's support against its own rules", async () => {
    // "Sundays" is a name that the passage does not have.
    expect(await outcomeWith(reading({ relation: "supported" }))).toBe("not_covered");
  });

  it("asks a model with one signal for all claims of a message, whose time they share", async () => {
    const signals = new Set<AbortSignal>();
    const texts: string[] = [];
    const reader: ClaimReader = async ({ claim }, signal) => {
      signals.add(signal);
      texts.push(claim);
      throw new Error("it has gone");
    };
    await checkWith(reader)(`${CLAIM} ${CLAIM.replace("Sundays", "Mondays")}`);
    expect(texts).toHaveLength(2);
    expect(signals.size).toBe(1);
  });

  it("tells a model nothing of who is mentioned in a message", async () => {
    const read: string[] = [];
    const reader: ClaimReader = async (request) => {
      read.push(JSON.stringify(request));
      throw new Error("it has gone");
    };
    await checkWith(reader)(`<@U012AB3CD> <@W9XYZ|anna.b> @boris_k <#C044|bees> ${CLAIM}`);
    expect(read).toHaveLength(1);
    expect(read[0]).not.toMatch(/U012AB3CD|W9XYZ|anna|boris|C044|[<>]/u);
  });

  it.each([
    ["a quote that stands in no passage", reading({ quote: "The bees have flown to the moon and back." })],
    ["a quote that says nothing", reading({ quote: "The" })],
    ["a passage that does not exist", reading({ passage: 99 })],
    ["no relation", reading({ relation: "neither" })],
    ["an error", () => Promise.reject(new Error("the model has gone"))],
  ])("judges as without a model when that gives %s", async (_, reader: ClaimReader) => {
    expect(await outcomeWith(reader)).toBe("not_covered");
  });

  it("ends with the reason of the signal", async () => {
    const reason = new Error("nobody waits");
    await expect(checkWith(null)(CLAIM, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
