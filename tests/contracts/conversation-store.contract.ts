import { beforeEach, describe, expect, it } from "vitest";
import type { AnswerStore } from "../../src/core/answer/answer-store.ts";
import type { ConversationStore } from "../../src/core/conversation/conversation-store.ts";
import { sampleAnswer } from "../support/sample-answer.ts";

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 9, 30));

/** What every conversation store does. Answers come from the store beside it. */
export function conversationStoreContract(
  open: () => Promise<{ answers: AnswerStore; conversations: ConversationStore }>,
): void {
  describe("as a conversation store", () => {
    let answers: AnswerStore;
    let conversations: ConversationStore;

    beforeEach(async () => {
      ({ answers, conversations } = await open());
    });

    async function converse(id: string, ...days: number[]): Promise<void> {
      if (!(await conversations.exists(id))) await conversations.create(id, day(days[0] ?? 1));
      for (const number of days) {
        await answers.save(sampleAnswer({ id: `ans_${id}_${number}`, conversationId: id }), day(number), null);
      }
    }

    async function recentIds(id: string, limit: number): Promise<string[]> {
      return (await conversations.recent(id, limit)).map((answer) => answer.id);
    }

    it("knows the conversations that were created, and no others", async () => {
      await conversations.create("cnv_one", day(1));
      expect(await conversations.exists("cnv_one")).toBe(true);
      expect(await conversations.exists("cnv_two")).toBe(false);
      expect(await conversations.exists("cnv_ONE")).toBe(false);
    });

    it("creates a conversation once", async () => {
      await conversations.create("cnv_one", day(1));
      await expect(conversations.create("cnv_one", day(2))).rejects.toMatchObject({ code: "storage_failed" });
    });

    it("gives the latest answers, oldest first, at most as many as asked for", async () => {
      await converse("cnv_one", 1, 2, 3, 4);
      expect(await recentIds("cnv_one", 2)).toEqual(["ans_cnv_one_3", "ans_cnv_one_4"]);
      expect(await recentIds("cnv_one", 10)).toHaveLength(4);
      expect(await recentIds("cnv_one", 0)).toEqual([]);
    });

    it("goes by the order of saving, whatever the clock said", async () => {
      await converse("cnv_one", 5, 3, 4);
      expect(await recentIds("cnv_one", 2)).toEqual(["ans_cnv_one_3", "ans_cnv_one_4"]);
    });

    it("keeps conversations apart", async () => {
      await converse("cnv_one", 1);
      await converse("cnv_two", 2);
      await converse("cnv_one", 3);
      expect(await recentIds("cnv_one", 9)).toEqual(["ans_cnv_one_1", "ans_cnv_one_3"]);
      expect(await recentIds("cnv_none", 9)).toEqual([]);
    });

    it("takes answers that come at the same time, each as a turn of its own", async () => {
      await conversations.create("cnv_one", day(1));
      const ids = Array.from({ length: 20 }, (_, place) => `ans_${place}`);
      await Promise.all(ids.map((id) => answers.save(sampleAnswer({ id, conversationId: "cnv_one" }), day(1), null)));
      expect((await recentIds("cnv_one", 100)).sort()).toEqual(ids.sort());
    });

    it("erases answers given before a time, and conversations without later ones", async () => {
      await converse("cnv_old", 1, 2);
      await converse("cnv_both", 1, 20);
      await converse("cnv_new", 20);
      await conversations.create("cnv_silent", day(1));
      await conversations.create("cnv_waiting", day(20));

      expect(await conversations.deleteOlderThan(day(10))).toEqual({ answers: 3, conversations: 2 });

      expect(await answers.find("ans_cnv_old_1")).toBeNull();
      expect(await answers.find("ans_cnv_both_1")).toBeNull();
      expect(await recentIds("cnv_both", 9)).toEqual(["ans_cnv_both_20"]);
      expect(await recentIds("cnv_new", 9)).toEqual(["ans_cnv_new_20"]);
      const left = ["cnv_old", "cnv_both", "cnv_new", "cnv_silent", "cnv_waiting"].map((id) =>
        conversations.exists(id),
      );
      expect(await Promise.all(left)).toEqual([false, true, true, false, true]);
      expect(await conversations.deleteOlderThan(day(10))).toEqual({ answers: 0, conversations: 0 });
    });

    it("keeps what was given at that very time, and goes on with the conversation", async () => {
      await converse("cnv_one", 1, 10);
      await conversations.deleteOlderThan(day(10));
      await answers.save(sampleAnswer({ id: "ans_later", conversationId: "cnv_one" }), day(11), null);
      expect(await recentIds("cnv_one", 9)).toEqual(["ans_cnv_one_10", "ans_later"]);
    });
  });
}
