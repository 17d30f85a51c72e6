import { expect, it } from "vitest";
import { createThreadOrder } from "../../../src/entrypoints/slack/thread-order.ts";

it("lets nothing begin in a thread before what was put out last there was sent, and waits for nothing elsewhere", async () => {
  let send = () => {};
  const asked: string[] = [];
  const order = createThreadOrder((id) => {
    asked.push(id);
    return new Promise<void>((resolve) => (send = resolve));
  });
  order.note("a", "first");
  order.note("a", "second");
  let isThere = false;
  const before = order.before("a").then(() => (isThere = true));
  await order.before("b");
  expect(asked).toEqual(["second"]);
  expect(isThere).toBe(false);
  send();
  await before;
  // It is asked for once.
  await order.before("a");
  expect(asked).toEqual(["second"]);
});
