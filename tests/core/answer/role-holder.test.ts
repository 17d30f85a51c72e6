import { describe, expect, it } from "vitest";
import { asksForRoleHolder, namesPerson } from "../../../src/core/answer/role-holder.ts";

describe("a question for who holds an office", () => {
  it.each([
    "Who is the mayor of Ghent?",
    "who runs the lighthouse",
    "What is the name of the director?",
    "head of the beekeepers' union, name",
  ])("is recognised: %j", (question) => {
    expect(asksForRoleHolder(question, "en")).toBe(true);
  });

  it.each(["Who keeps bees?", "Where does the mayor live?", "What is a director?"])("is not: %j", (question) => {
    expect(asksForRoleHolder(question, "en")).toBe(false);
  });
});

describe("a person named", () => {
  const names = new Set(["jan", "dzierzon", "ghent", "bruges"]);
  const named = (text: string, known: readonly string[] = []) => namesPerson(text, names, new Set(known), "en");

  it("is two words in a row that only stand with a capital", () => {
    expect(named("The hive was invented by Jan Dzierzon.")).toBe(true);
    expect([named("The Royal Society met."), named("Ghent, Bruges and others"), named("Jan alone")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("is nobody whom the question names already", () => {
    expect(named("A book about Jan Dzierzon.", ["jan", "dzierzon"])).toBe(false);
  });

  it("knows in German that one capital makes no name, and in Arabic a name by what stands before it", () => {
    const named = (text: string, language: "de" | "ar") => namesPerson(text, new Set(), new Set(["stadt"]), language);
    expect(named("Die Leitung der Stadt hat Paul Garnier.", "de")).toBe(true);
    expect(named("In Lyon wirbt die Leitung der Stadt für Bienen.", "de")).toBe(false);
    expect(named("رئيس الخلية هو بول غارنييه.", "ar")).toBe(true);
    expect(named("يرأس الخلية مجلس من النحل.", "ar")).toBe(false);
  });
});
