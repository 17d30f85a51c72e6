import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { createMemoryInbox } from "../../../../src/adapters/memory/inbox.ts";
import { Secret } from "../../../../src/core/access/secret.ts";
import { type Accept, createAccept } from "../../../../src/entrypoints/slack/accept.ts";
import {
  type SocketModeReceiverOptions,
  startSocketModeReceiver,
} from "../../../../src/entrypoints/slack/receivers/socket-mode.ts";
import type { FakeSlackOptions } from "../../../support/fake-slack/options.ts";
import { runningSlack } from "../../../support/fake-slack/running.ts";

/** Short waits: no test waits for what a person would. */
const QUICK = { shortestWait: 5, longestWait: 40, refusedWait: 20, opening: 300, greeting: 600, stagger: 5 };

async function listening(more: Partial<SocketModeReceiverOptions> = {}, slackOptions: FakeSlackOptions = {}) {
  const slack = await runningSlack({ timeScale: 0.01, ...slackOptions });
  const inbox = createMemoryInbox();
  const kept: string[] = [];
  const problems: string[] = [];
  const failures: unknown[] = [];
  const accept = createAccept({
    inbox: {
      ...inbox,
      async accept(entry) {
        const outcome = await inbox.accept(entry);
        if (outcome === "new") kept.push(entry.key);
        return outcome;
      },
    },
    now: () => new Date(),
    acknowledge: () => ({}),
    onAccepted: () => {},
    onIgnored: () => {},
  });
  const start = () => {
    const receiver = startSocketModeReceiver({
      appToken: new Secret(slack.appToken),
      apiUrl: slack.apiUrl,
      accept,
      onProblem: (message) => problems.push(message),
      onFailure: (error) => failures.push(error),
      timings: QUICK,
      ...more,
    });
    onTestFinished(() => receiver.stop());
    return receiver;
  };
  const opens = () => slack.calls.filter(({ method }) => method === "apps.connections.open");
  return { slack, start, kept, problems, failures, opens };
}

describe("the Socket Mode receiver", () => {
  test("keeps two sockets open, and closes them when it is stopped", async () => {
    const { slack, start } = await listening();
    const receiver = start();
    expect(receiver.isConnected()).toBe(false);
    await slack.waitFor(() => receiver.isConnected() && slack.socketMode.connections() === 2);
    await receiver.stop();
    expect(receiver.isConnected()).toBe(false);
    await slack.waitFor(() => slack.socketMode.connections() === 0);
  });

  test("keeps each event once that comes four times, whether told as a mention or a message", async () => {
    const { slack, start, kept } = await listening();
    slack.sendEach(4);
    const receiver = start();
    await slack.waitFor(() => receiver.isConnected());
    const [ann, channel] = [slack.person("ann"), slack.channel("workshop")];
    for (let number = 0; number < 25; number += 1) ann.mentions(channel, `Question ${number}?`);
    await slack.settled();
    expect([kept.length, new Set(kept).size]).toEqual([25, 25]);
    expect(slack.deliveries.every(({ acknowledged }) => acknowledged)).toBe(true);
  });

  test("acknowledges what was kept, and nothing before; what could not be kept comes again", async () => {
    const order: string[] = [];
    const accept: Accept = async () => {
      order.push("begun");
      await sleep(20);
      if (order.length === 1) throw new Error("full");
      order.push("kept");
      return {};
    };
    const { slack, start, failures } = await listening({ accept }, { acknowledgeWithinMilliseconds: 300 });
    const receiver = start();
    await slack.waitFor(() => receiver.isConnected());
    slack.person("ann").messages("What is it?");
    await slack.settled();
    expect(order).toEqual(["begun", "begun", "kept"]);
    expect(failures).toMatchObject([{ message: "full" }]);
    expect(slack.deliveries).toMatchObject([{ acknowledged: true, attempts: 2 }]);
  });

  test("says in the acknowledgement what there is to say", async () => {
    const { slack, start } = await listening({ accept: async () => ({ response: { text: "Looking." } }) });
    const receiver = start();
    await slack.waitFor(() => receiver.isConnected());
    const answer = await slack.person("ann").command("/three-cities", "What is it?", slack.channel("workshop"));
    expect(answer).toEqual({ response: { text: "Looking." } });
  });

  test("is never without a socket while Slack has both renewed", async () => {
    const { slack, start, kept } = await listening();
    const receiver = start();
    await slack.waitFor(() => slack.socketMode.connections() === 2);
    const ann = slack.person("ann");
    for (let round = 1; round <= 5; round += 1) {
      const opened = slack.socketMode.opened();
      slack.socketMode.refresh();
      while (slack.socketMode.opened() < opened + 2 || slack.socketMode.connections() > 2) {
        expect(receiver.isConnected()).toBe(true);
        expect(slack.socketMode.connections()).toBeGreaterThan(0);
        ann.messages("Still there?");
        await sleep(5);
      }
    }
    await slack.settled();
    expect(new Set(kept).size).toBe(slack.deliveries.length);
  });

  test("passes over frames that are none", async () => {
    const { slack, start, kept } = await listening();
    start();
    await slack.waitFor(() => slack.socketMode.connections() === 2);
    const odd = ["null", "{", "[]", "1", '{"type":"events_api","envelope_id":"1","payload":null}', '{"type":"x"}'];
    for (const text of odd) slack.socketMode.sendRaw(text);
    slack.person("ann").messages("Still there?");
    await slack.settled();
    expect(kept).toHaveLength(1);
    expect([slack.socketMode.opened(), slack.socketMode.connections()]).toEqual([2, 2]);
  });

  test("loses nothing and keeps nothing twice through 20 breaks, with refreshes and odd frames between", async () => {
    const { slack, start, kept } = await listening();
    const receiver = start();
    await slack.waitFor(() => receiver.isConnected());
    const [ann, channel] = [slack.person("ann"), slack.channel("workshop")];
    for (let number = 0; number < 200; number += 1) {
      ann.says(channel, `Question ${number}?`);
      if (number % 10 === 5) {
        // What is not there cannot break.
        await slack.waitFor(() => receiver.isConnected());
        slack.socketMode.break();
      }
      if (number % 40 === 20) slack.socketMode.refresh();
      if (number % 50 === 30) slack.socketMode.sendRaw("null");
      await sleep(10);
    }
    await slack.settled();
    expect([kept.length, new Set(kept).size]).toEqual([200, 200]);
    await slack.waitFor(() => slack.socketMode.connections() === 2);
  });

  test("comes through a Slack that fails, resets, hangs and asks to wait", async () => {
    const { slack, start, opens } = await listening();
    slack.fail("apps.connections.open", "server-error", 2);
    slack.fail("apps.connections.open", "reset-before", 2);
    slack.fail("apps.connections.open", "hang", 2);
    slack.fail("apps.connections.open", "rate-limited", 1);
    slack.fail("apps.connections.open", { error: "internal_error" }, 2);
    start();
    await slack.waitFor(() => slack.socketMode.connections() === 2);
    expect(opens().filter(({ outcome }) => outcome !== "ok")).toHaveLength(9);
  });

  test("tells once what a person has to mend, goes on trying, and tells again when it comes back", async () => {
    const { slack, start, problems, opens } = await listening();
    slack.fail("apps.connections.open", { error: "invalid_auth" }, 6);
    const receiver = start();
    await slack.waitFor(() => receiver.isConnected());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("SLACK_APP_TOKEN");
    await slack.waitFor(() => slack.socketMode.connections() === 2);
    slack.fail("apps.connections.open", { error: "invalid_auth" }, 2);
    const before = opens().length;
    slack.socketMode.break();
    await slack.waitFor(() => opens().length >= before + 4 && receiver.isConnected());
    expect(problems).toHaveLength(2);
  });

  test("tells that Slack cannot be reached when it stays so, and stops at once", async () => {
    const { slack, start, problems } = await listening({ apiUrl: "http://127.0.0.1:9/api/" });
    const receiver = start();
    await slack.waitFor(() => problems.length > 0);
    expect(problems[0]).toMatch(/^Slack cannot be reached/u);
    await receiver.stop();
    expect(problems).toHaveLength(1);
  });

  test("waits on stop for what is being taken in, and takes nothing new", async () => {
    let finish = () => {};
    const begun: unknown[] = [];
    const accept: Accept = async (body) => {
      begun.push(body);
      await new Promise<void>((resolve) => (finish = resolve));
      return {};
    };
    const { slack, start } = await listening({ accept }, { timeScale: 0.001, acknowledgeWithinMilliseconds: 300 });
    const receiver = start();
    await slack.waitFor(() => receiver.isConnected());
    const ann = slack.person("ann");
    ann.messages("First?");
    await slack.waitFor(() => begun.length === 1);
    const stopped = receiver.stop();
    ann.messages("Second?");
    await sleep(20);
    expect(begun).toHaveLength(1);
    finish();
    await stopped;
    await slack.settled();
    expect(slack.deliveries.map(({ acknowledged }) => acknowledged)).toEqual([true, false]);
    expect(begun).toHaveLength(1);
  });

  test("does not connect when it is stopped while it connects", async () => {
    const { slack, start } = await listening();
    slack.fail("apps.connections.open", "hang", 2);
    const receiver = start();
    await slack.waitFor(() => slack.calls.length > 0);
    await receiver.stop();
    await sleep(QUICK.opening);
    expect([receiver.isConnected(), slack.socketMode.opened(), slack.calls.length <= 2]).toEqual([false, 0, true]);
  });
});
