import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { AnswerStore } from "../../src/core/answer/answer-store.ts";
import type { ConversationStore } from "../../src/core/conversation/conversation-store.ts";
import { sampleExplanation } from "../support/sample-explanation.ts";
import { sampleAnswer } from "../support/sample-answer.ts";

const AT = new Date("2026-11-20T10:00:00Z");

/** What every answer store does. Conversations come from the store beside it. */
export function answerStoreContract(
  open: () => Promise<{ answers: AnswerStore; conversations: ConversationStore }>,
): void {
  describe("as an answer store", () => {
    let answers: AnswerStore;

    beforeEach(async () => {
      const stores = await open();
      answers = stores.answers;
      await stores.conversations.create("cnv_sample", AT);
    });

    it("gives back an answer as it was saved", async () => {
      await answers.save(sampleAnswer(), AT, null);
      expect(await answers.find("ans_sample")).toEqual(sampleAnswer());
    });

    it("gives back how it came about, where that was saved with it", async () => {
      const { writing: _writing, ...rest } = sampleExplanation();
      const explanations = [sampleExplanation(), { ...rest, writing: null }, null];
      for (const [number, explanation] of explanations.entries()) {
        await answers.save(sampleAnswer({ id: `ans_${number}` }), AT, explanation);
        expect(await answers.explain(`ans_${number}`)).toEqual(explanation);
        expect(await answers.find(`ans_${number}`)).toEqual(sampleAnswer({ id: `ans_${number}` }));
      }
      expect(await answers.explain("ans_unknown")).toBeNull();
    });

    it("gives null for an id that it does not know", async () => {
      expect(await answers.find("ans_unknown")).toBeNull();
      expect(await answers.find("' OR 1=1 --")).toBeNull();
      expect(await answers.find("")).toBeNull();
    });

    it("keeps any text as it is", async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), async (question, answer) => {
          count += 1;
          const saved = sampleAnswer({ id: `ans_${count}`, question, answer });
          await answers.save(saved, AT, null);
          expect(await answers.find(saved.id)).toEqual(saved);
        }),
        { numRuns: 25 },
      );
    });

    it("keeps a refusal with what is near", async () => {
      const related = sampleAnswer().citations.map(
        ({ number: _number, document: _document, ...reference }) => reference,
      );
      const refusal = sampleAnswer({
        status: "not_in_report",
        reason: "not_covered",
        sentences: [],
        citations: [],
        related,
      });
      await answers.save(refusal, AT, null);
      expect(await answers.find(refusal.id)).toEqual(refusal);
    });

    it("saves an id once, and keeps the first answer", async () => {
      await answers.save(sampleAnswer(), AT, null);
      await expect(answers.save(sampleAnswer({ answer: "another" }), AT, null)).rejects.toMatchObject({
        code: "storage_failed",
      });
      expect(await answers.find("ans_sample")).toEqual(sampleAnswer());
    });

    it("refuses an answer of a conversation that does not exist", async () => {
      const stray = sampleAnswer({ conversationId: "cnv_unknown" });
      await expect(answers.save(stray, AT, null)).rejects.toMatchObject({ code: "conversation_not_found" });
      expect(await answers.find(stray.id)).toBeNull();
    });
  });
}
