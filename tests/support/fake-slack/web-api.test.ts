import { describe, expect, it } from "vitest";
import { runningSlack, webClient } from "./running.ts";

const section = (text: string) => ({ type: "section" as const, text: { type: "plain_text" as const, text } });
const refused = (error: string) => expect.objectContaining({ data: expect.objectContaining({ error }) });

describe("the fake Slack's Web API", () => {
  it("keeps what is posted, in its thread, and gives it back with its metadata", async () => {
    const slack = await runningSlack();
    const channel = slack.channel("workshop").id;
    const client = webClient(slack);
    const { ts } = await client.chat.postMessage({ channel, text: "A question?" });
    const metadata = { event_type: "answer", event_payload: { id: "1" } };
    await client.chat.postMessage({ channel, thread_ts: String(ts), text: "Its answer.", metadata });
    const { messages } = await client.conversations.replies({ channel, ts: String(ts), include_all_metadata: true });
    expect(messages?.map(({ text }) => text)).toEqual(["A question?", "Its answer."]);
    expect(messages?.[1]).toMatchObject({ metadata });
    expect(slack.transcript()).toBe("#workshop\nThree Cities\n  A question?\n    Three Cities\n      Its answer.");
  });

  it("answers 429 with Retry-After to a channel that is written to too fast, and lets the others through", async () => {
    const slack = await runningSlack({ now: () => 1_800_000_000_000 });
    const [one, other] = [slack.channel("one").id, slack.channel("other").id];
    const client = webClient(slack);
    for (const text of ["1", "2", "3"]) await client.chat.postMessage({ channel: one, text });
    await expect(client.chat.postMessage({ channel: one, text: "4" })).rejects.toMatchObject({ retryAfter: 1 });
    await expect(client.chat.postMessage({ channel: other, text: "1" })).resolves.toMatchObject({ ok: true });
    expect(slack.posts()).toHaveLength(4);
  });

  it.each([
    ["server-error", 0],
    ["server-error-after", 1],
    ["rate-limited", 0],
    ["reset-before", 0],
    ["reset-after", 1],
    ["hang", 1],
  ] as const)("fails a call by %s, with %i posts taken, and takes the next", async (how, taken) => {
    const slack = await runningSlack();
    const channel = slack.channel("workshop").id;
    const client = webClient(slack);
    slack.fail("chat.postMessage", how);
    await expect(client.chat.postMessage({ channel, text: "Once?" })).rejects.toBeInstanceOf(Error);
    expect(slack.posts()).toHaveLength(taken);
    await client.chat.postMessage({ channel, text: "Again." });
    expect(slack.posts()).toHaveLength(taken + 1);
  });

  it("fails the calls of one channel alone when told so", async () => {
    const slack = await runningSlack();
    const [one, other] = [slack.channel("one").id, slack.channel("other").id];
    const client = webClient(slack);
    slack.fail("chat.postMessage", "server-error", 1, one);
    await expect(client.chat.postMessage({ channel: other, text: "Passes." })).resolves.toMatchObject({ ok: true });
    await expect(client.chat.postMessage({ channel: one, text: "Fails." })).rejects.toBeInstanceOf(Error);
    expect(slack.posts().map(({ text }) => text)).toEqual(["Passes."]);
  });

  it("streams a message as Slack's own streamer sends it", async () => {
    const slack = await runningSlack();
    const ann = slack.person("ann");
    const channel = slack.channel("workshop");
    const question = ann.mentions(channel, "What is it?");
    const names = { recipient_user_id: ann.id, recipient_team_id: question.team };
    const streamer = webClient(slack).chatStream({
      channel: channel.id,
      thread_ts: question.ts,
      buffer_size: 1,
      ...names,
    });
    await streamer.append({ markdown_text: "First. " });
    await streamer.append({ markdown_text: "Second." });
    expect(slack.posts()).toMatchObject([{ text: "First. Second.", streaming: true }]);
    await streamer.stop({ markdown_text: " Third.", blocks: [section("Sources")] });
    expect(slack.posts()).toMatchObject([{ text: "First. Second. Third.", streaming: false, threadTs: question.ts }]);
  });

  it("refuses what is beyond Slack's limits, with Slack's own codes", async () => {
    const slack = await runningSlack({ rateScale: Infinity });
    const channel = slack.channel("workshop").id;
    const apart = slack.channel("apart", { withoutApp: true }).id;
    const client = webClient(slack);
    const post = (more: object) => client.chat.postMessage({ channel, text: "Text", ...more });
    await expect(post({ blocks: [section("x".repeat(3001))] })).rejects.toEqual(refused("invalid_blocks"));
    await expect(post({ blocks: Array.from({ length: 51 }, () => section("x")) })).rejects.toEqual(
      refused("invalid_blocks"),
    );
    await expect(post({ blocks: Array.from({ length: 6 }, () => section("x".repeat(3000))) })).rejects.toEqual(
      refused("msg_blocks_too_long"),
    );
    await expect(post({ text: "x".repeat(40_001) })).rejects.toEqual(refused("msg_too_long"));
    await expect(post({ channel: apart })).rejects.toEqual(refused("not_in_channel"));
    await expect(post({ thread_ts: "1.000001" })).rejects.toEqual(refused("thread_not_found"));
    expect(slack.posts()).toEqual([]);
    await expect(post({ blocks: [section("x".repeat(3000))] })).resolves.toMatchObject({ ok: true });
  });

  it("refuses a token without the scope, and names the scope", async () => {
    const slack = await runningSlack({ scopes: ["commands"] });
    const posting = webClient(slack).chat.postMessage({ channel: slack.channel("workshop").id, text: "Text" });
    await expect(posting).rejects.toMatchObject({ data: { error: "missing_scope", needed: "chat:write" } });
  });

  it("takes a file in the three steps of Slack's own client", async () => {
    const slack = await runningSlack();
    const channel = slack.channel("workshop").id;
    await webClient(slack).filesUploadV2({ channel_id: channel, filename: "chart.png", file: Buffer.from("bytes") });
    expect([...slack.world.files.values()]).toMatchObject([
      { name: "chart.png", bytes: Buffer.from("bytes"), channel },
    ]);
  });

  it("shows what would ping or lead somewhere, and nothing in what is escaped", async () => {
    const slack = await runningSlack();
    const channel = slack.channel("workshop").id;
    const client = webClient(slack);
    await client.chat.postMessage({ channel, text: "<!channel> see <https://example.org|here>" });
    await client.chat.postMessage({ channel, text: "&lt;!channel&gt; & more" });
    expect(slack.transcript()).toContain("⚡ live: <!channel> <https://example.org|here>");
    expect(slack.transcript().match(/⚡/gu)).toHaveLength(1);
    expect(slack.transcriptPage()).toContain("<mark>&lt;!channel&gt;</mark>");
  });
});
