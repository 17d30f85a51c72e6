import { describe, expect, it } from "vitest";
import { MOST_CLAIMS, splitClaims } from "../../../src/core/claims/split-claims.ts";

const claimsOf = (message: string) => splitClaims(message).claims;

describe("what a message claims", () => {
  it("is each sentence, and each clause with a statement of its own", () => {
    expect(claimsOf("Lyon has 40 hives. Bees live in Ghent; the wax is sold, and the honey is eaten.")).toEqual([
      "Lyon has 40 hives.",
      "Bees live in Ghent",
      "the wax is sold",
      "the honey is eaten.",
    ]);
  });

  it("keeps a list in one claim", () => {
    expect(claimsOf("The hives stand in Lyon, Ghent and Porto.")).toEqual([
      "The hives stand in Lyon, Ghent and Porto.",
    ]);
  });

  it.each([
    "Hello everybody!",
    "Thanks a lot, that was great.",
    "How many hives does Lyon have?",
    "We should meet at ten tomorrow.",
    "Please send the slides to everybody.",
    ":tada: <@U123> <https://example.com/a/page>",
    "```\nconst hives = 40; // Lyon has 40 hives.\n```",
    "",
  ])("is nothing in %j", (message) => {
    expect(claimsOf(message)).toEqual([]);
  });

  it("leaves out mentions, links, emoji and quote marks around it", () => {
    expect(claimsOf("> <@U1> :bee: *Lyon* has <https://example.com|40 hives>.")).toEqual(["Lyon has 40 hives."]);
  });

  it("leaves out that somebody believes it", () => {
    expect(claimsOf("I think that Lyon has 40 hives.")).toEqual(["Lyon has 40 hives."]);
  });

  it("stops at the most that anybody reads, and counts the others", () => {
    const message = Array.from({ length: MOST_CLAIMS + 3 }, (_, at) => `Lyon has ${at + 2} hives.`).join(" ");
    const { claims, more } = splitClaims(message);
    expect(claims).toHaveLength(MOST_CLAIMS);
    expect(more).toBe(3);
  });
});
