import { beforeEach, describe, expect, it } from "vitest";
import type { Outbox } from "../../src/core/delivery/outbox.ts";

const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, second));

/** What every outbox does. */
export function outboxContract(open: () => Promise<Outbox>): void {
  describe("as an outbox", () => {
    let outbox: Outbox;
    const put = (id: string, queue: string, second: number) =>
      outbox.put({ id, queue, method: "post", payload: `"${id}"`, unconfirmed: "check", createdAt: at(second) });
    const take = async (second: number) => (await outbox.take(at(second), at(second + 10)))?.id ?? null;

    beforeEach(async () => {
      outbox = await open();
    });

    it("gives a message as it was put, once", async () => {
      await put("a", "bees", 1);
      await put("a", "bees", 2);
      expect(await outbox.take(at(3), at(10))).toEqual({
        id: "a",
        queue: "bees",
        method: "post",
        payload: '"a"',
        unconfirmed: "check",
        createdAt: at(1),
        attempt: 1,
        isUnconfirmed: false,
      });
      await outbox.sent("a", at(4), '{"ts":"1"}');
      expect([await take(50), await outbox.resultOf("a"), await outbox.resultOf("b")]).toEqual([
        null,
        '{"ts":"1"}',
        null,
      ]);
    });

    it("keeps the order of a queue, and no queue waits for another", async () => {
      await put("a1", "a", 1);
      await put("a2", "a", 2);
      await put("b1", "b", 3);
      expect([await take(5), await take(5), await take(5)]).toEqual(["a1", "b1", null]);
      await outbox.sent("a1", at(6), "{}");
      expect(await take(6)).toBe("a2");
    });

    it("holds a queue whose first message was postponed, which surely did not arrive", async () => {
      await put("a1", "a", 1);
      await put("a2", "a", 2);
      await take(3);
      await outbox.postpone("a1", at(30));
      expect(await take(29)).toBeNull();
      expect(await outbox.take(at(30), at(40))).toMatchObject({ id: "a1", attempt: 2, isUnconfirmed: false });
    });

    it("marks a message of which nobody knows whether it arrived", async () => {
      await put("doubted", "a", 1);
      await take(2);
      await outbox.doubt("doubted", at(20));
      expect(await outbox.take(at(20), at(30))).toMatchObject({ id: "doubted", isUnconfirmed: true });
      expect(await outbox.take(at(30), at(40))).toMatchObject({ attempt: 3, isUnconfirmed: true });
    });

    it("gives a message again whose sender is gone, marked so", async () => {
      await put("a", "a", 1);
      await take(2);
      expect(await take(11)).toBeNull();
      expect(await outbox.take(at(12), at(20))).toMatchObject({ id: "a", attempt: 2, isUnconfirmed: true });
    });

    it("goes on with a queue when its first message is given up", async () => {
      await put("a1", "a", 1);
      await put("a2", "a", 2);
      await take(3);
      await outbox.giveUp("a1", at(4), "nobody is there");
      expect([await take(5), await outbox.resultOf("a1")]).toEqual(["a2", null]);
    });

    it("gives no message twice to many who ask at once", async () => {
      for (let number = 0; number < 20; number++) await put(`m${number}`, `q${number}`, 1);
      const taken = await Promise.all(Array.from({ length: 40 }, () => take(5)));
      const ids = taken.filter((id) => id !== null);
      expect([ids.length, new Set(ids).size]).toEqual([20, 20]);
    });

    it("forgets what went out long ago, and nothing else", async () => {
      await put("old", "a", 1);
      await put("new", "a", 2);
      await put("open", "a", 3);
      await outbox.sent("old", at(10), "{}");
      await outbox.giveUp("new", at(20), "gone");
      expect(await outbox.forget(at(15))).toBe(1);
      expect(await take(30)).toBe("open");
    });
  });
}
