import { describe, expect, it } from "vitest";
import { commentView, feedbackThanks, readComment } from "../../../../src/entrypoints/slack/blocks/feedback.ts";
import { decodeAction } from "../../../../src/entrypoints/slack/actions.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";
import { clicksOf } from "../../../support/slack/reading-blocks.ts";

const feedback = { answer: "ans_7Zk2", verdict: "down" } as const;

const sent = (value: string | null, metadata = commentView(feedback, "en").private_metadata ?? "") => ({
  private_metadata: metadata,
  state: { values: { comment: { comment: { value } } } },
});

describe("feedback", () => {
  it("is thanked for, with a way to say more", () => {
    const { blocks, text } = feedbackThanks(feedback, "en");
    expect(text).toBe("Thank you. This answer will be looked at.");
    const [more] = clicksOf(blocks);
    expect(decodeAction(more?.id ?? "", more?.value ?? "")).toEqual({ name: "comment", value: feedback });
  });

  it("takes a comment for the answer that it is about", () => {
    expect(blockProblems(commentView(feedback, "en").blocks, "view")).toEqual([]);
    expect(readComment(sent("  The year is wrong.\u202e "))).toEqual({ ...feedback, text: "The year is wrong." });
  });

  it("takes none that says nothing, or names no answer", () => {
    expect(readComment(sent(null))).toBeNull();
    expect(readComment(sent(" \n"))).toBeNull();
    expect(readComment(sent("Good.", "{}"))).toBeNull();
  });
});
