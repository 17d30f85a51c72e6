import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { runningSlack } from "../../support/fake-slack/running.ts";
import { runningSender } from "../../support/slack/running-sender.ts";

const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const freeSlack = () => runningSlack({ rateScale: Infinity });

describe("the sender, by response_url", () => {
  const commanded = async (more: Parameters<typeof runningSender>[1] = {}) => {
    const slack = await freeSlack();
    const ann = slack.person("ann");
    const channel = slack.channel("workshop");
    const urls: string[] = [];
    const app = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        urls.push(new URLSearchParams(body).get("response_url") ?? "");
        response.writeHead(200).end();
      });
    });
    await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
    slack.sendTo(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`);
    await ann.command("/three-cities", "What is it?", channel);
    await new Promise((resolve) => app.close(resolve));
    const sending = runningSender(slack, more);
    const say = (body: object) =>
      sending.put({ url: urls[0], body }, { method: "response_url", unconfirmed: "never", queue: String(urls[0]) });
    return { slack, ann, say, ...sending };
  };

  it("answers the person alone", async () => {
    const { slack, ann, say, result } = await commanded();
    expect(await result(await say({ text: "Found.", response_type: "ephemeral" }))).toEqual({});
    expect(slack.posts().map(({ text, onlyFor }) => [text, onlyFor])).toEqual([["Found.", ann.id]]);
  });

  it.each(["server-error-after", "reset-after", "hang"] as const)("never answers twice after %s", async (how) => {
    const { slack, say, reason } = await commanded();
    slack.fail("response_url", how);
    expect(await reason(await say({ text: "Found." }))).toBe("unconfirmed");
    expect(slack.posts()).toHaveLength(1);
  });

  it("waits as long as it is told to", async () => {
    const { slack, say, result } = await commanded();
    slack.fail("response_url", "rate-limited");
    await result(await say({ text: "Found." }));
    expect(slack.posts()).toHaveLength(1);
  });

  it("gives up an address that is used up", async () => {
    const { slack, say, result, reason } = await commanded();
    for (let use = 0; use < 5; use += 1) await result(await say({ text: String(use) }));
    expect(await reason(await say({ text: "Sixth." }))).toBe("used_url");
    expect(slack.posts()).toHaveLength(5);
  });

  it("answers in plainer form what is more than Slack takes", async () => {
    const { slack, say, result } = await commanded();
    const blocks = Array.from({ length: 6 }, () => section("x".repeat(2900)));
    await result(await say({ text: "In short.", blocks }));
    expect(slack.posts()).toMatchObject([{ text: "In short.", blocks: [] }]);
  });
});
