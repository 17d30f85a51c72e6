import { describe, expect, it } from "vitest";
import { type CorpusReading, readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { readCorpusWith } from "../../../src/core/corpus/read-corpus-with.ts";
import type { Span, SplitRequest } from "../../../src/core/corpus/text-splitter.ts";
import { filesOf, LIGHTHOUSES } from "../../support/lighthouse-corpus.ts";

const SENTENCES = Array.from({ length: 60 }, (_, place) => `Hive ${place} stands on a roof of Lyon and gives honey.`);
const LONG = { "bees.md": `# Bees\n\nBees dance.\n\n${SENTENCES.join(" ")}\n` };

function createSplitter(give: (request: SplitRequest) => readonly Span[]) {
  const requests: SplitRequest[] = [];
  return {
    requests,
    async split(request: SplitRequest) {
      requests.push(request);
      return give(request);
    },
  };
}

const contentOf = ({ corpus, ...rest }: CorpusReading) => ({ ...rest, documents: corpus?.documents });

/** Cuts behind each sentence. */
const eachUnit = createSplitter(({ units }) => units);

describe("reading a corpus with a splitter", () => {
  it("cuts what is too long as the splitter says, and numbers the pieces in order", async () => {
    const { corpus } = await readCorpusWith(eachUnit, filesOf(LONG));
    expect(corpus?.passages.map(({ text }) => text)).toEqual(["Bees dance.", ...SENTENCES]);
    expect(corpus?.passages.at(-1)?.id).toBe("bees/bees/61");
    expect(eachUnit.requests).toHaveLength(1);
    expect(eachUnit.requests[0]).toMatchObject({ text: SENTENCES.join(" "), longest: 1_200 });
  });

  it("asks the splitter nothing when nothing is too long", async () => {
    const splitter = createSplitter(() => []);
    const reading = await readCorpusWith(splitter, filesOf(LIGHTHOUSES));
    expect(contentOf(reading)).toEqual(contentOf(readCorpus(filesOf(LIGHTHOUSES))));
    expect(splitter.requests).toEqual([]);
  });

  it.each<[string, (request: SplitRequest) => readonly Span[]]>([
    ["nothing", () => []],
    ["a piece that is too long", ({ text }) => [{ start: 0, end: text.length }]],
    ["pieces that leave words out", ({ units }) => units.slice(1)],
    ["pieces in another order", ({ units }) => units.toReversed()],
    [
      "pieces that overlap",
      ({ units }) => units.map(({ start, end }, place) => ({ start: start - Number(place > 0) * 3, end })),
    ],
  ])("does not take %s from it", async (_name, give) => {
    const reading = await readCorpusWith(createSplitter(give), filesOf(LONG));
    expect(contentOf(reading)).toEqual(contentOf(readCorpus(filesOf(LONG))));
  });

  it("reads in the language that is asked for", async () => {
    const files = filesOf({ ...LIGHTHOUSES, ...LONG });
    const { corpus } = await readCorpusWith(eachUnit, files, { language: "en" });
    expect(corpus?.documents.map(({ id }) => id)).toContain("bees");
  });
});
