import { beforeEach, describe, expect, it } from "vitest";
import type { Inbox } from "../../src/core/delivery/inbox.ts";

const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, second));

/** What every inbox does. */
export function inboxContract(open: () => Promise<Inbox>): void {
  describe("as an inbox", () => {
    let inbox: Inbox;
    const accept = (key: string, second: number) =>
      inbox.accept({ key, kind: "question", payload: `{"text":"${key}"}`, receivedAt: at(second) });

    beforeEach(async () => {
      inbox = await open();
    });

    it("takes the same thing in once, however often it comes", async () => {
      expect([await accept("a", 1), await accept("a", 2), await accept("b", 3)]).toEqual(["new", "known", "new"]);
    });

    it("gives the oldest first, each to one claimant, as it came", async () => {
      await accept("late", 5);
      await accept("early", 1);
      expect(await inbox.claim(at(9), at(60))).toEqual({
        key: "early",
        kind: "question",
        payload: '{"text":"early"}',
        receivedAt: at(1),
        attempt: 1,
      });
      expect((await inbox.claim(at(9), at(60)))?.key).toBe("late");
      expect(await inbox.claim(at(9), at(60))).toBeNull();
    });

    it("gives no entry twice to many who ask at once", async () => {
      for (let number = 0; number < 20; number++) await accept(`e${number}`, number);
      const claims = await Promise.all(Array.from({ length: 40 }, () => inbox.claim(at(30), at(60))));
      const keys = claims.flatMap((claim) => (claim === null ? [] : [claim.key]));
      expect([keys.length, new Set(keys).size]).toEqual([20, 20]);
    });

    it("gives an entry again whose claim has expired, and counts", async () => {
      await accept("a", 1);
      await inbox.claim(at(2), at(10));
      expect(await inbox.claim(at(9), at(20))).toBeNull();
      expect(await inbox.claim(at(10), at(20))).toMatchObject({ key: "a", attempt: 2 });
    });

    it("never gives what is done, and still knows it", async () => {
      await accept("a", 1);
      await inbox.claim(at(2), at(3));
      await inbox.finish("a", at(3));
      expect(await inbox.claim(at(50), at(60))).toBeNull();
      expect(await accept("a", 51)).toBe("known");
    });

    it("lets an entry wait that is to be tried again", async () => {
      await accept("a", 1);
      await inbox.claim(at(2), at(3));
      await inbox.retry("a", at(20));
      expect(await inbox.claim(at(19), at(60))).toBeNull();
      expect((await inbox.claim(at(20), at(60)))?.attempt).toBe(2);
    });

    it("drops what is cancelled, unless it is done or unknown", async () => {
      await accept("a", 1);
      await accept("b", 2);
      await inbox.finish("b", at(3));
      expect(await Promise.all(["a", "a", "b", "c"].map((key) => inbox.cancel(key, at(4))))).toEqual([
        true,
        false,
        false,
        false,
      ]);
      expect(await inbox.claim(at(50), at(60))).toBeNull();
    });

    it("forgets what was done long ago, and nothing else", async () => {
      await accept("old", 1);
      await accept("new", 2);
      await accept("open", 3);
      await inbox.finish("old", at(10));
      await inbox.finish("new", at(20));
      expect(await inbox.forget(at(15))).toBe(1);
      expect([await accept("old", 30), await accept("new", 30), await accept("open", 30)]).toEqual([
        "new",
        "known",
        "known",
      ]);
    });
  });
}
