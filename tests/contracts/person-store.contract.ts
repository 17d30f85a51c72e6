import { beforeEach, describe, expect, it } from "vitest";
import type { AnswerStore } from "../../src/core/answer/answer-store.ts";
import type { ChatStores } from "../../src/core/chat/chat-stores.ts";
import type { ConversationStore } from "../../src/core/conversation/conversation-store.ts";
import { sampleAnswer } from "../support/sample-answer.ts";

const ANA = "slack:T1:U1";
const BEN = "slack:T1:U12";

export type PersonParts = {
  readonly answers: AnswerStore;
  readonly conversations: ConversationStore;
  readonly stores: Pick<ChatStores, "people" | "threads" | "feedback">;
};

/** What every person store does. */
export function personStoreContract(open: () => Promise<PersonParts>): void {
  describe("as a person store", () => {
    let parts: PersonParts;
    beforeEach(async () => {
      parts = await open();
    });

    const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));

    async function ask(person: string, id: string, conversationId: string, question: string, minute = 0) {
      if (!(await parts.conversations.exists(conversationId))) await parts.conversations.create(conversationId, at(0));
      await parts.answers.save(sampleAnswer({ id, conversationId, question }), at(minute), null);
      await parts.stores.people.noteQuestion(person, id, at(minute));
    }

    it("knows the language that somebody chose last, and that nobody else did", async () => {
      const { people } = parts.stores;
      expect(await people.languageOf(ANA)).toBeNull();
      await people.setLanguage(ANA, "tr");
      await people.setLanguage(ANA, "ar");
      expect(await people.languageOf(ANA)).toBe("ar");
      expect(await people.languageOf(BEN)).toBeNull();
      await people.setLanguage(ANA, null);
      expect(await people.languageOf(ANA)).toBeNull();
    });

    it("lists a person's own questions, latest first, each once", async () => {
      await ask(ANA, "ans_1", "cnv_1", "First?", 1);
      await ask(ANA, "ans_2", "cnv_1", "Second?", 2);
      await ask(BEN, "ans_3", "cnv_1", "Another's?", 3);
      await ask(ANA, "ans_4", "cnv_1", "First?", 4);
      await parts.stores.people.noteQuestion(ANA, "ans_2", at(9));
      expect(await parts.stores.people.recentQuestions(ANA, 5)).toEqual(["First?", "Second?"]);
      expect(await parts.stores.people.recentQuestions(ANA, 1)).toEqual(["First?"]);
    });

    it("notes nothing of an answer that is gone", async () => {
      await parts.stores.people.noteQuestion(ANA, "ans_gone", at(1));
      expect(await parts.stores.people.recentQuestions(ANA, 5)).toEqual([]);
    });

    it("erases a person's answers and all about them, and leaves what others asked", async () => {
      const { people, threads, feedback } = parts.stores;
      await ask(ANA, "ans_1", "cnv_own", "Mine?", 1);
      await ask(ANA, "ans_2", "cnv_both", "Mine too?", 2);
      await ask(BEN, "ans_3", "cnv_both", "Another's?", 3);
      await people.setLanguage(ANA, "de");
      await people.setLanguage(BEN, "fr");
      await feedback.save({ answerId: "ans_3", person: ANA, verdict: "down", comment: "no" }, at(4));
      await feedback.save({ answerId: "ans_3", person: BEN, verdict: "up", comment: null }, at(4));
      const own = { key: "own", conversationId: "cnv_own", askers: [ANA], lastSpeaker: ANA, isMuted: true };
      const both = { key: "both", conversationId: "cnv_both", askers: [ANA, BEN], lastSpeaker: BEN, isMuted: false };
      await threads.save(own, at(5));
      await threads.save(both, at(5));

      expect(await people.erase(ANA)).toBe(2);
      expect(await parts.answers.find("ans_1")).toBeNull();
      expect(await parts.answers.find("ans_2")).toBeNull();
      expect(await parts.conversations.exists("cnv_own")).toBe(false);
      expect((await parts.conversations.recent("cnv_both", 9)).map(({ id }) => id)).toEqual(["ans_3"]);
      expect(await people.recentQuestions(ANA, 5)).toEqual([]);
      expect(await people.recentQuestions(BEN, 5)).toEqual(["Another's?"]);
      expect(await people.languageOf(ANA)).toBeNull();
      expect(await people.languageOf(BEN)).toBe("fr");
      expect((await feedback.ofAnswer("ans_3")).map(({ person }) => person)).toEqual([BEN]);
      expect(await threads.find("own")).toEqual({ ...own, conversationId: null, askers: [], lastSpeaker: null });
      expect(await threads.find("both")).toEqual({ ...both, askers: [BEN] });
      expect(await people.erase(ANA)).toBe(0);
    });
  });
}
