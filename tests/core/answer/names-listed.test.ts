import { describe, expect, it } from "vitest";
import { asksForSeveralNames, namesSeveral } from "../../../src/core/answer/names-listed.ts";

describe("a question for the names of several", () => {
  it.each([
    "Which three towns keep bees?",
    "What are their names?",
    "The 13 other members of the league: which are they?",
    "four lighthouses of the coast, names",
  ])("is recognised: %j", (question) => {
    expect(asksForSeveralNames(question, "en")).toBe(true);
  });

  it.each(["Which town keeps bees?", "What is its name?", "How many towns keep bees?"])("is not: %j", (question) => {
    expect(asksForSeveralNames(question, "en")).toBe(false);
  });
});

describe("several names", () => {
  const names = new Set(["ghent", "bruge", "flander"]);

  it("are two that the question does not bring", () => {
    const text = "Of the 13 towns of Flanders only Ghent and Bruges answered.";
    expect(namesSeveral(text, names, new Set(["flanders"]), "en")).toBe(true);
    expect(namesSeveral(text, names, new Set(["flanders", "ghent"]), "en")).toBe(false);
    expect(namesSeveral("Only 13 other towns answered.", names, new Set(), "en")).toBe(false);
  });
});
