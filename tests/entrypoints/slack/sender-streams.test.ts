import { describe, expect, it } from "vitest";
import { POST_EVENT } from "../../../src/entrypoints/slack/post.ts";
import { runningSlack, webClient } from "../../support/fake-slack/running.ts";
import { runningSender } from "../../support/slack/running-sender.ts";

const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const freeSlack = () => runningSlack({ rateScale: Infinity });

describe("the sender, ending a stream", () => {
  const streaming = async () => {
    const slack = await freeSlack();
    const ann = slack.person("ann");
    const channel = slack.channel("workshop");
    const question = ann.mentions(channel, "What is it?");
    const client = webClient(slack);
    const { ts } = await client.chat.startStream({
      channel: channel.id,
      thread_ts: question.ts,
      recipient_user_id: ann.id,
      recipient_team_id: question.team,
      markdown_text: "Streamed words.",
    });
    const end = { method: "chat.stopStream", unconfirmed: "again", id: "answer" } as const;
    const mark = { event_type: POST_EVENT, event_payload: { id: "answer" } };
    const call = { channel: channel.id, ts, text: "Streamed words.", blocks: [section("Sources")], metadata: mark };
    return { slack, client, channel: channel.id, ts, end, call, ...runningSender(slack) };
  };

  it("puts the blocks under its words", async () => {
    const { slack, put, result, call, end, channel, ts } = await streaming();
    expect(await result(await put(call, end))).toEqual({ ts, channel });
    expect(slack.posts()).toMatchObject([{ text: "Streamed words.", streaming: false, blocks: [section("Sources")] }]);
    expect(slack.calls.at(-1)?.arguments).not.toHaveProperty("text");
  });

  it("puts the blocks under the words that stand there when Slack has ended it", async () => {
    const { slack, client, put, result, call, end, channel, ts } = await streaming();
    await client.chat.stopStream({ channel, ts: String(ts) });
    await result(await put({ ...call, text: "Notice." }, end));
    expect(slack.posts()).toMatchObject([
      { text: "Streamed words.", blocks: [section("Streamed words."), section("Sources")] },
    ]);
  });

  it("leaves it when its own attempt before has ended it", async () => {
    const { slack, put, result, call, end } = await streaming();
    slack.fail("chat.stopStream", "reset-after");
    await result(await put(call, end));
    expect(slack.posts()).toMatchObject([{ text: "Streamed words.", blocks: [section("Sources")], edited: false }]);
  });

  it("ends a stream that is to be replaced", async () => {
    const { slack, put, result, channel, ts } = await streaming();
    await result(
      await put({ channel, ts, text: "The whole answer." }, { method: "chat.update", unconfirmed: "again" }),
    );
    expect(slack.posts()).toMatchObject([{ text: "The whole answer.", streaming: false }]);
  });
});
