import { expect, it } from "vitest";
import { createTurns } from "../../../src/entrypoints/slack/turns.ts";

it("lets work on one thing go on in its order, whatever fails, and other things meanwhile", async () => {
  const turns = createTurns();
  const order: string[] = [];
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const first = turns.take("a", async () => {
    await gate;
    order.push("first");
    throw new Error("It failed.");
  });
  const second = turns.take("a", async () => order.push("second"));
  await turns.take("b", async () => order.push("other"));
  open();
  await expect(first).rejects.toThrow("It failed.");
  await second;
  expect(order).toEqual(["other", "first", "second"]);
});
