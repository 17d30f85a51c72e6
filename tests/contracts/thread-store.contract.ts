import { beforeEach, describe, expect, it } from "vitest";
import type { ChatThread, ThreadStore } from "../../src/core/chat/thread-store.ts";

const AT = new Date("2026-11-20T10:00:00Z");
const THREAD: ChatThread = {
  key: "slack:T1:C1:1.1",
  conversationId: null,
  askers: ["slack:T1:U1"],
  lastSpeaker: "slack:T1:U1",
  isMuted: false,
};

/** What every thread store does. */
export function threadStoreContract(open: () => Promise<ThreadStore>): void {
  describe("as a thread store", () => {
    let threads: ThreadStore;
    beforeEach(async () => {
      threads = await open();
    });

    it("knows nothing of a thread that was not saved", async () => {
      expect(await threads.find(THREAD.key)).toBeNull();
    });

    it("gives a thread as it was saved last", async () => {
      await threads.save(THREAD, AT);
      expect(await threads.find(THREAD.key)).toEqual(THREAD);
      const later = { ...THREAD, conversationId: "cnv_1", askers: ["a", 'b"'], lastSpeaker: null, isMuted: true };
      await threads.save(later, AT);
      expect(await threads.find(THREAD.key)).toEqual(later);
    });

    it("forgets what was saved last before a time, and nothing else", async () => {
      await threads.save(THREAD, AT);
      await threads.save({ ...THREAD, key: "later" }, new Date(AT.getTime() + 1));
      await threads.save({ ...THREAD, key: "again" }, AT);
      await threads.save({ ...THREAD, key: "again" }, new Date(AT.getTime() + 1));
      expect(await threads.deleteOlderThan(new Date(AT.getTime() + 1))).toBe(1);
      expect(await threads.find(THREAD.key)).toBeNull();
      expect(await threads.find("later")).not.toBeNull();
      expect(await threads.find("again")).not.toBeNull();
    });
  });
}
