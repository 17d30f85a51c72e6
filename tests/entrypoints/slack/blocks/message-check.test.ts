import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckedClaim } from "../../../../src/core/claims/checked-claim.ts";
import { messageCheckMessages } from "../../../../src/entrypoints/slack/blocks/message-check.ts";
import { anyText } from "../../../support/slack/answer-arbitrary.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";
import { clicksOf, textsOf } from "../../../support/slack/reading-blocks.ts";

const CONTEXT = { cities: [], language: "en" } as const;

const passage = {
  passageId: "l/kiel/1",
  city: "kiel",
  section: "Kiel › Lamps",
  pages: "4",
  quote: "It burns 14 litres.",
  url: "",
};

const claim = (changes: Partial<CheckedClaim> = {}): CheckedClaim => ({
  text: "The lamp burns 15 litres.",
  outcome: "other_figure",
  finding: "15 litres is not in the passage; it has 14 litres.",
  passage,
  ...changes,
});

describe("a message held against the report", () => {
  it("shows each claim with what the report has, where, and a way there", () => {
    const [message] = messageCheckMessages([claim(), claim({ outcome: "supported", finding: null })], CONTEXT);
    const blocks = message?.blocks ?? [];
    expect(textsOf(blocks)).toContain("The report supports 1 of 2 claims.");
    expect(textsOf(blocks)).toContain(
      [
        "“The lamp burns 15 litres.”",
        "≠ The report has another figure",
        "15 litres is not in the passage; it has 14 litres.",
        "Kiel › Lamps, page 4: “It burns 14 litres.”",
      ].join("\n"),
    );
    expect(clicksOf(blocks).map(({ id }) => id)).toEqual(["show_passage", "show_passage"]);
  });

  it("says so where there is nothing to check", () => {
    const [message, ...others] = messageCheckMessages([], CONTEXT);
    expect(message?.text).toContain("no claim that could be checked");
    expect(others).toEqual([]);
  });

  it("keeps within Slack's limits and loses no claim, however many there are", () => {
    const claims = fc.array(
      fc.record({
        text: anyText,
        outcome: fc.constantFrom("supported" as const, "not_covered" as const, "contradicted" as const),
        finding: fc.option(anyText),
        passage: fc.option(fc.record({ quote: anyText, section: anyText }).map((said) => ({ ...passage, ...said }))),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(claims, (all) => {
        const messages = messageCheckMessages(all, CONTEXT);
        for (const { blocks } of messages) expect(blockProblems(blocks, "message")).toEqual([]);
        const marks = textsOf(messages.map(({ blocks }) => blocks))
          .join("\n")
          .match(/^[✓–✗] (?:Supported|The report)/gmu);
        expect(marks?.length ?? 0).toBeGreaterThanOrEqual(all.length);
      }),
      { numRuns: 60 },
    );
  });
});
