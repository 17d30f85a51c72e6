import { beforeEach, describe, expect, it } from "vitest";
import type { AnswerStore } from "../../src/core/answer/answer-store.ts";
import type { ConversationStore } from "../../src/core/conversation/conversation-store.ts";
import type { FeedbackStore } from "../../src/core/feedback/feedback-store.ts";
import { sampleAnswer } from "../support/sample-answer.ts";

const AT = new Date("2026-11-20T10:00:00Z");
const LATER = new Date("2026-11-20T10:05:00Z");
const UP = { answerId: "ans_sample", person: "slack:T1:U1", verdict: "up", comment: null } as const;

export type FeedbackParts = {
  readonly answers: AnswerStore;
  readonly conversations: ConversationStore;
  readonly feedback: FeedbackStore;
};

/** What every feedback store does. */
export function feedbackStoreContract(open: () => Promise<FeedbackParts>): void {
  describe("as a feedback store", () => {
    let parts: FeedbackParts;
    beforeEach(async () => {
      parts = await open();
      await parts.conversations.create("cnv_sample", AT);
      await parts.answers.save(sampleAnswer(), AT, null);
    });

    it("keeps what each person said last of an answer", async () => {
      await parts.feedback.save({ ...UP, comment: "good" }, AT);
      await parts.feedback.save({ ...UP, person: "slack:T1:U2" }, AT);
      await parts.feedback.save({ ...UP, verdict: "down", comment: null }, LATER);
      expect(await parts.feedback.ofAnswer("ans_sample")).toEqual([
        { ...UP, person: "slack:T1:U2" },
        { ...UP, verdict: "down" },
      ]);
      expect(await parts.feedback.ofAnswer("ans_other")).toEqual([]);
    });

    it("keeps a comment when the same verdict comes again without one", async () => {
      await parts.feedback.save({ ...UP, comment: "good" }, AT);
      await parts.feedback.save(UP, LATER);
      expect(await parts.feedback.ofAnswer("ans_sample")).toEqual([{ ...UP, comment: "good" }]);
      await parts.feedback.save({ ...UP, comment: "better" }, LATER);
      expect(await parts.feedback.ofAnswer("ans_sample")).toEqual([{ ...UP, comment: "better" }]);
    });

    it("drops feedback on an answer that is not there", async () => {
      await parts.feedback.save({ ...UP, answerId: "ans_gone" }, AT);
      expect(await parts.feedback.ofAnswer("ans_gone")).toEqual([]);
    });
  });
}
