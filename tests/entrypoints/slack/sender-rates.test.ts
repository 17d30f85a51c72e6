import { describe, expect, it } from "vitest";
import { runningSlack } from "../../support/fake-slack/running.ts";
import { TEAM } from "../../support/fake-slack/options.ts";
import { createQuickClock } from "../../support/slack/quick-clock.ts";
import { runningSender } from "../../support/slack/running-sender.ts";

const freeSlack = () => runningSlack({ rateScale: Infinity });

describe("the sender, waiting for rates of its own", () => {
  /** Of each method's calls, those at odd places must wait. */
  const everySecond = (milliseconds: number) => {
    const times = new Map<string, number>();
    return {
      reserve({ method }: { readonly method: string }) {
        times.set(method, (times.get(method) ?? 0) + 1);
        return (times.get(method) ?? 0) % 2 === 1 ? milliseconds : 0;
      },
      wait: () => 0,
      refused: () => {},
    };
  };

  it("keeps a message in doubt that waits to be looked for", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const { put, result } = runningSender(slack, { rates: everySecond(500) });
    slack.fail("chat.postMessage", "reset-after");
    await result(await put({ channel, text: "Once." }));
    expect(slack.calls.map(({ method }) => method)).toEqual(["chat.postMessage", "conversations.history"]);
    expect(slack.posts()).toHaveLength(1);
  });

  it("drops what the next makes good, without taking a place from what is waited for", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const reserved: string[] = [];
    const rates = {
      wait: () => 60_000,
      reserve: ({ method }: { readonly method: string }) => {
        reserved.push(method);
        return 0;
      },
      refused: () => {},
    };
    const { put, result, outbox, sender } = runningSender(slack, { rates });
    const { ts } = (await result(await put({ channel, text: "Players: 1" }))) as { ts: string };
    const counter = { team: TEAM, arguments: { channel, ts, text: "Players: 2" }, isPassing: true };
    const queue = `slack:${TEAM}:${channel}`;
    await outbox.put({
      id: "counter",
      queue,
      method: "chat.update",
      payload: JSON.stringify(counter),
      unconfirmed: "again",
      createdAt: new Date(),
    });
    sender.wake();
    await result(await put({ channel, ts, text: "Right: B" }, { method: "chat.update", unconfirmed: "again" }));
    expect(slack.posts().map(({ text }) => text)).toEqual(["Right: B"]);
    expect(reserved).toEqual(["chat.postMessage", "chat.update"]);
    expect(slack.calls.filter(({ method }) => method === "chat.update")).toHaveLength(1);
    expect(await outbox.resultOf("counter")).toBeNull();
  });

  it("gives up after thirty attempts, of which waits are none", async () => {
    const slack = await freeSlack();
    let attempts = 0;
    const clients = {
      of: () => {
        attempts += 1;
        return Promise.reject(new Error("There is no token."));
      },
    };
    const clock = createQuickClock(2_000);
    const { put, reason, problems } = runningSender(slack, { clients, clock, rates: everySecond(1) });
    expect(await reason(await put({ channel: "C1", text: "Never." }))).toBe("too_many_attempts");
    expect(attempts).toBe(30);
    // Told once on the way, and at the end.
    expect(problems).toHaveLength(2);
  });
});
