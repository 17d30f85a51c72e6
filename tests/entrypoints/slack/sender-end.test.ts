import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/compose-clock.ts";
import { runningSlack } from "../../support/fake-slack/running.ts";
import { runningSender } from "../../support/slack/running-sender.ts";

const freeSlack = () => runningSlack({ rateScale: Infinity });

describe("the sender, when it ends", () => {
  it("begins nothing new, and leaves what is open to the next one", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const first = runningSender(slack);
    await first.sender.stop();
    const id = await first.put({ channel, text: "Later." });
    const { result } = runningSender(slack, { outbox: first.outbox });
    await result(id);
    expect(slack.posts()).toHaveLength(1);
  });

  it("does not wait for a call that hangs, and the next one finds what became of it", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const first = runningSender(slack, { patience: 60_000 });
    slack.fail("chat.postMessage", "hang");
    const id = await first.put({ channel, text: "Once." });
    await slack.waitFor(() => slack.posts().length === 1);
    await first.sender.stop();
    const later = { ...systemClock, now: () => systemClock.now() + 10 * 60_000 };
    const { result } = runningSender(slack, { outbox: first.outbox, clock: later });
    expect(await result(id)).toEqual({ ts: slack.posts()[0]?.ts, channel });
    expect(slack.posts()).toHaveLength(1);
    await slack.close();
  });
});
