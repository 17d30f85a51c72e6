import { describe, expect, it } from "vitest";
import { holdsKind } from "../../../src/core/answer/kind-evidence.ts";
import type { QuestionKind } from "../../../src/core/languages/question-kind.ts";

const known = (words = "") => ({ language: "en", given: new Set(words.split(" ")) }) as const;

describe("a text holds what is asked for", () => {
  it.each<[QuestionKind, string]>([
    ["number", "The line had 14 stations."],
    ["date", "The lamp was lit in 1911."],
    ["date", "It dates from the 17th century."],
    ["person", "The school was founded by Paul Garnier."],
    ["person", "Anna van Dyck kept it."],
    ["place", "The train stops in Ghent."],
    ["reason", "The lamp went out because the oil froze."],
    ["reason", "They moved in order to be nearer to the limes."],
    ["list", "It shows smokers, veils and presses."],
    ["list", "Duties: trimming"],
    ["name", "It carries the title “The Long Night”."],
    ["comparison", "anything"],
    ["other", "anything"],
  ])("%s: %s", (kind, text) => {
    expect(holdsKind(kind, text, known())).toBe(true);
  });

  it.each<[QuestionKind, string]>([
    ["number", "The line had many stations."],
    ["date", "The lamp was lit in spring."],
    ["date", "As of May 2019 nothing was known."],
    ["person", "The school was founded by a keeper."],
    ["place", "The train stops at the harbour."],
    ["reason", "The lamp went out."],
    ["list", "It shows smokers."],
    ["name", "It carries a title."],
  ])("but not %s: %s", (kind, text) => {
    expect(holdsKind(kind, text, known())).toBe(false);
  });

  it("but not by what the question brings itself", () => {
    const text = "The keepers meet Paul Garnier in May.";
    expect(holdsKind("person", text, known("paul"))).toBe(true);
    expect(holdsKind("person", text, known("paul garnier"))).toBe(false);
    expect(holdsKind("name", text, known("paul garnier"))).toBe(false);
  });

  it("as a definition when it says of the thing asked about what it is, early on", () => {
    const skep = "A skep is a basket of straw in which bees were kept.";
    expect(holdsKind("definition", skep, known("what is a skep"))).toBe(true);
    expect(holdsKind("definition", skep, known("what is a frame"))).toBe(false);
    expect(
      holdsKind(
        "definition",
        "In the old town many of the keepers there still say that a skep is best.",
        known("skep"),
      ),
    ).toBe(false);
    expect(holdsKind("definition", "Skeps burn well.", known("skeps"))).toBe(false);
  });
});
