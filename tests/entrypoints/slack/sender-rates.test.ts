import { describe, expect, it } from "vitest";
import { runningSlack } from "../../support/fake-slack/running.ts";
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
