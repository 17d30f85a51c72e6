import { describe, expect, it } from "vitest";
import type { QueryWord } from "../../../src/core/retrieval/query-word.ts";
import { repairQuestion } from "../../../src/core/retrieval/repair-question.ts";

const read = (word: string, corrected: string | null): QueryWord => ({
  word,
  corrected,
  stem: corrected ?? word,
  stems: [corrected ?? word],
  known: true,
  isName: false,
  isFraming: false,
  isAsking: true,
  term: { weight: 1, alternatives: [] },
});

describe("a repaired question", () => {
  it("has each misspelt word replaced, wherever it stands, and all else as it was typed", () => {
    expect(repairQuestion("  Lmap, LMAP's  oil – lmaps?", [read("lmap", "lamp"), read("oil", null)])).toBe(
      "  lamp, lamp  oil – lmaps?",
    );
  });

  it("is the question itself when nothing was misspelt", () => {
    expect(repairQuestion("Lamp?", [read("lamp", null)])).toBe("Lamp?");
    expect(repairQuestion("", [])).toBe("");
  });
});
