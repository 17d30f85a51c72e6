import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/compose-clock.ts";
import { createSlackClients } from "../../../src/entrypoints/slack/clients.ts";
import { POST_EVENT } from "../../../src/entrypoints/slack/post.ts";
import { runningSlack, webClient } from "../../support/fake-slack/running.ts";
import { TEAM } from "../../support/fake-slack/options.ts";
import { closedPort } from "../../support/slack/closed-port.ts";
import { runningSender } from "../../support/slack/running-sender.ts";

const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const freeSlack = () => runningSlack({ rateScale: Infinity });

describe("the sender", () => {
  it("posts a message and keeps where it stands", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const { put, result } = runningSender(slack);
    const id = await put({ channel, text: "An answer." });
    const said = await result(id);
    const [post] = slack.posts();
    expect(said).toEqual({ ts: post?.ts, channel });
    expect(post).toMatchObject({
      text: "An answer.",
      metadata: { event_type: POST_EVENT, event_payload: { id } },
      unfurls: false,
    });
  });

  it("lets nothing unfold or be read as a name, whatever it was given", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const { put, result } = runningSender(slack);
    const loose = { unfurl_links: true, unfurl_media: true, link_names: true, parse: "full" };
    await result(await put({ channel, blocks: [section("Without a text")], ...loose }));
    expect(slack.calls.at(-1)?.arguments).toMatchObject({
      unfurl_links: "false",
      unfurl_media: "false",
      parse: "none",
      text: "Without a text",
    });
    expect(slack.calls.at(-1)?.arguments).not.toHaveProperty("link_names");
  });

  it("keeps the order of a channel", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const { put, result } = runningSender(slack);
    slack.fail("chat.postMessage", "rate-limited", 1);
    const ids = [
      await put({ channel, text: "1" }),
      await put({ channel, text: "2" }),
      await put({ channel, text: "3" }),
    ];
    await Promise.all(ids.map(result));
    expect(slack.posts().map(({ text }) => text)).toEqual(["1", "2", "3"]);
  });

  it("goes on in other channels while one hangs", async () => {
    const slack = await freeSlack();
    const [one, other] = [slack.channel("one").id, slack.channel("other").id];
    const { put, result } = runningSender(slack, { patience: 60_000 });
    slack.fail("chat.postMessage", "hang", 1, one);
    await put({ channel: one, text: "Hangs." });
    await slack.waitFor(() => slack.calls.some(({ outcome }) => outcome === "hung"));
    await result(await put({ channel: other, text: "Passes." }));
    expect(slack.posts().map(({ text }) => text)).toEqual(["Hangs.", "Passes."]);
    await slack.close();
  });

  it("stays within Slack's rates by itself", async () => {
    const slack = await runningSlack();
    const channel = slack.channel("workshop").id;
    const { put, result } = runningSender(slack, { rateScale: 1, clock: systemClock });
    const ids: string[] = [];
    for (let number = 1; number <= 5; number += 1) ids.push(await put({ channel, text: String(number) }));
    await Promise.all(ids.map(result));
    expect(slack.calls.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => "ok"));
    expect(slack.posts().map(({ text }) => text)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it.each(["rate-limited", "server-error", "server-error-after", "reset-before", "reset-after", "hang"] as const)(
    "posts exactly once through %s, in the channel and in a thread",
    async (how) => {
      const slack = await freeSlack();
      const channel = slack.channel("workshop").id;
      const apart = slack.channel("apart").id;
      const root = await webClient(slack).chat.postMessage({ channel: apart, text: "Question?" });
      const { put, result } = runningSender(slack);
      slack.fail("chat.postMessage", how, 2);
      const ids = [
        await put({ channel, text: "Top." }),
        await put({ channel: apart, thread_ts: root.ts, text: "In a thread." }),
      ];
      const results = await Promise.all(ids.map(result));
      const posts = slack.posts().filter(({ text }) => text !== "Question?");
      expect(posts.map(({ text }) => text).toSorted()).toEqual(["In a thread.", "Top."]);
      expect(results).toEqual([
        { channel, ts: posts.find(({ text }) => text === "Top.")?.ts },
        { channel: apart, ts: posts.find(({ text }) => text === "In a thread.")?.ts },
      ]);
    },
  );

  it("finds its post behind many others", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const { put, result } = runningSender(slack);
    slack.fail("chat.postMessage", "reset-after");
    slack.fail("conversations.history", "server-error");
    const id = await put({ channel, text: "Once." });
    await slack.waitFor(() => slack.posts().length === 1);
    const ann = slack.person("ann");
    slack.world.channels.get(channel)?.members.add(ann.id);
    for (let number = 0; number < 450; number += 1)
      slack.world.post({ team: TEAM, channel, user: ann.id, text: `Talk ${number}` });
    await result(id);
    expect(slack.posts()).toHaveLength(1);
    expect(
      slack.calls.filter(({ method }) => method === "conversations.history").map(({ outcome }) => outcome),
    ).toEqual(["server-error", "ok", "ok", "ok"]);
  });

  it("gives up a post in doubt that it may not look for, rather than post it twice", async () => {
    const slack = await runningSlack({ rateScale: Infinity, scopes: ["chat:write"] });
    const channel = slack.channel("workshop").id;
    const { put, reason } = runningSender(slack);
    slack.fail("chat.postMessage", "reset-after");
    expect(await reason(await put({ channel, text: "Once?" }))).toBe("unconfirmed");
    expect(slack.posts()).toHaveLength(1);
  });

  it("gives up what nobody can look for, once it is in doubt, and says so", async () => {
    const slack = await freeSlack();
    const ann = slack.person("ann");
    const channel = slack.channel("workshop").id;
    slack.world.channels.get(channel)?.members.add(ann.id);
    const { put, reason, result } = runningSender(slack);
    slack.fail("chat.postEphemeral", "reset-after");
    const lost = await put(
      { channel, user: ann.id, text: "For you." },
      { method: "chat.postEphemeral", unconfirmed: "never" },
    );
    expect(await reason(lost)).toBe("unconfirmed");
    const next = await put(
      { channel, user: ann.id, text: "Next." },
      { method: "chat.postEphemeral", unconfirmed: "never" },
    );
    expect(await result(next)).toMatchObject({ channel });
    expect(slack.posts().map(({ text }) => text)).toEqual(["For you.", "Next."]);
  });

  it("sends again what may be sent twice", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const { put, result } = runningSender(slack);
    const { ts } = await webClient(slack).chat.postMessage({ channel, text: "Before." });
    slack.fail("chat.update", "reset-before");
    await result(await put({ channel, ts, text: "After." }, { method: "chat.update", unconfirmed: "again" }));
    expect(slack.posts().map(({ text }) => text)).toEqual(["After."]);
    slack.fail("chat.delete", "reset-after");
    expect(await result(await put({ channel, ts }, { method: "chat.delete", unconfirmed: "again" }))).toEqual({});
    expect(slack.posts()).toEqual([]);
  });

  it.each(["is_archived", "not_in_channel", "invalid_auth", "msg_too_long", "an_unheard_of_code"])(
    "gives up at once on %s, and goes on with the channel",
    async (error) => {
      const slack = await freeSlack();
      const channel = slack.channel("workshop").id;
      const { put, reason, result, problems } = runningSender(slack);
      slack.fail("chat.postMessage", { error });
      const id = await put({ channel, text: "Refused words." });
      expect(await reason(id)).toBe(error);
      await result(await put({ channel, text: "Next." }));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(error);
      expect(problems[0]).not.toContain("Refused words.");
      expect(slack.calls).toHaveLength(2);
    },
  );

  it.each([
    [{ error: "invalid_blocks" }, 1, ["section"]],
    [{ error: "msg_blocks_too_long" }, 2, []],
  ] as const)("shows an answer whose blocks are refused in a plainer form: %o, %i times", async (how, times, types) => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const { put, result, problems } = runningSender(slack);
    slack.fail("chat.postMessage", how, times);
    await result(await put({ channel, text: "Its words.", blocks: [section("Its words.")] }));
    expect(slack.posts().map(({ text, blocks }) => [text, blocks.map(({ type }) => type)])).toEqual([
      ["Its words.", types],
    ]);
    expect(problems).toHaveLength(times);
  });

  it("gives up what is too old, and what cannot be read", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const { put, reason, outbox } = runningSender(slack);
    const yesterday = new Date(Date.now() - 25 * 60 * 60_000);
    expect(await reason(await put({ channel, text: "Old." }, { createdAt: yesterday }))).toBe("too_old");
    await outbox.put({
      id: "broken",
      queue: "q",
      method: "chat.postMessage",
      payload: "{",
      unconfirmed: "check",
      createdAt: new Date(),
    });
    expect(await reason("broken")).toBe("unreadable");
    expect(slack.calls).toEqual([]);
  });

  it("waits when there is no line, and posts when there is", async () => {
    const slack = await freeSlack();
    const channel = slack.channel("workshop").id;
    const [down, up] = [`http://127.0.0.1:${await closedPort()}/api/`, slack.apiUrl].map((apiUrl) =>
      createSlackClients({ tokenOf: async () => slack.botToken, apiUrl, patience: 300 }),
    );
    let asked = 0;
    const clients = { of: (team: string) => ((asked += 1) === 1 ? down : up)?.of(team) ?? Promise.reject(new Error()) };
    const { put, result } = runningSender(slack, { clients });
    await result(await put({ channel, text: "Later." }));
    // Nothing can have arrived, so that nothing is looked for.
    expect(slack.calls.map(({ method }) => method)).toEqual(["chat.postMessage"]);
  });
});
