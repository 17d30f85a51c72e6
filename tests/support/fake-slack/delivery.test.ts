import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SocketModeClient } from "@slack/socket-mode";
import { isValidSlackRequest } from "@slack/bolt/dist/receivers/verify-request.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { readBytes } from "./request-body.ts";
import { runningSlack, socketClient, webClient } from "./running.ts";

type Heard = { headers: Record<string, unknown>; body: string };
type Envelope = { ack(response?: object): Promise<void>; body: Record<string, unknown>; retry_num: number };

/** An app's address that answers with what it is told. */
async function appServer(
  answer: (times: number) => { status: number; body?: string },
): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void readBytes(request).then((bytes) => {
      heard.push({ headers: request.headers, body: bytes.toString("utf8") });
      const { status, body = "" } = answer(heard.length);
      response.writeHead(status).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`, heard };
}

function listen(client: SocketModeClient, name: string, listener: (envelope: Envelope) => Promise<void>): void {
  client.on(name, (envelope: Envelope) => void listener(envelope));
}

describe("the fake Slack's deliveries", () => {
  it("sends a mention twice over the socket, as a mention and as a message, and takes the acknowledgements", async () => {
    const slack = await runningSlack();
    const client = await socketClient(slack);
    const types: string[] = [];
    listen(client, "slack_event", ({ ack, body }: Envelope) => {
      types.push((body.event as { type: string }).type);
      return ack();
    });
    slack.person("ann").mentions(slack.channel("workshop"), "What is it?");
    await slack.settled();
    expect(types.toSorted()).toEqual(["app_mention", "message"]);
    expect(slack.deliveries).toMatchObject([
      { acknowledged: true, attempts: 1 },
      { acknowledged: true, attempts: 1 },
    ]);
  });

  it("sends an event again until it is acknowledged, four times at most", async () => {
    const slack = await runningSlack({ timeScale: 0.0001, acknowledgeWithinMilliseconds: 50 });
    const client = await socketClient(slack);
    const retries: number[] = [];
    listen(client, "message", async ({ ack, retry_num: retry }: Envelope) => {
      retries.push(retry);
      if (retries.length === 3) await ack();
    });
    const ann = slack.person("ann");
    ann.messages("Third time?");
    await slack.settled();
    expect(retries).toEqual([0, 1, 2]);
    client.removeAllListeners("message");
    ann.messages("Never?");
    await slack.settled();
    expect(slack.deliveries[1]).toMatchObject({ acknowledged: false, attempts: 4 });
  });

  it("has the app back on a new socket after a refresh and after a break", async () => {
    const slack = await runningSlack();
    await socketClient(slack);
    slack.socketMode.refresh();
    await slack.waitFor(() => slack.socketMode.opened() === 2 && slack.socketMode.connections() === 1);
    slack.socketMode.break();
    await slack.waitFor(() => slack.socketMode.opened() === 3 && slack.socketMode.connections() === 1);
    expect(slack.calls.filter(({ method }) => method === "apps.connections.open")).toHaveLength(3);
  });

  it("signs what it posts so that Bolt takes it, and posts again what is not answered with 2xx", async () => {
    const slack = await runningSlack({ timeScale: 0 });
    const app = await appServer((times) => ({ status: times === 1 ? 500 : 200 }));
    slack.sendTo(app.url);
    slack.person("ann").messages("Signed?");
    await slack.settled();
    expect(app.heard).toHaveLength(2);
    expect(app.heard[1]?.headers).toMatchObject({ "x-slack-retry-num": "1" });
    const valid = (signingSecret: string) => {
      const { headers, body } = app.heard[0] ?? { headers: {}, body: "" };
      const signed = {
        "x-slack-signature": String(headers["x-slack-signature"]),
        "x-slack-request-timestamp": Number(headers["x-slack-request-timestamp"]),
      };
      return isValidSlackRequest({ signingSecret, body, headers: signed });
    };
    expect(valid(slack.signingSecret)).toBe(true);
    expect(valid("another")).toBe(false);
  });

  it("sends copies on demand, whatever the app says", async () => {
    const slack = await runningSlack();
    const app = await appServer(() => ({ status: 200 }));
    slack.sendTo(app.url);
    slack.sendEach(4);
    slack.person("ann").messages("Four times?");
    await slack.settled();
    expect(new Set(app.heard.map(({ body }) => (JSON.parse(body) as { event_id: string }).event_id)).size).toBe(1);
    expect(app.heard).toHaveLength(4);
  });

  it("shows a command's answer to its person alone, and takes five uses of its response_url", async () => {
    const slack = await runningSlack();
    const app = await appServer(() => ({ status: 200, body: "Looking." }));
    slack.sendTo(app.url);
    const ann = slack.person("ann");
    const answer = await ann.command("/three-cities", "What is it?", slack.channel("workshop"));
    expect(answer).not.toBeNull();
    const address = new URLSearchParams(app.heard[0]?.body).get("response_url") ?? "";
    const use = () =>
      fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: '{"text":"Found."}' });
    for (let time = 0; time < 5; time += 1) expect((await use()).status).toBe(200);
    expect((await use()).status).toBe(404);
    expect(slack.posts().map(({ text, onlyFor }) => [text, onlyFor])).toEqual([
      ["Looking.", ann.id],
      ...Array.from({ length: 5 }, () => ["Found.", ann.id]),
    ]);
  });

  it("opens a modal for a click once, and closes it when its submission is acknowledged", async () => {
    const slack = await runningSlack();
    const client = await socketClient(slack);
    const web = webClient(slack);
    const errors: unknown[] = [];
    const title = { type: "plain_text" as const, text: "Passage" };
    listen(client, "interactive", async ({ ack, body }: Envelope) => {
      if (body.type === "block_actions") {
        const view = { type: "modal" as const, title, blocks: [{ type: "divider" as const }] };
        await web.views.open({ trigger_id: String(body.trigger_id), view });
        await web.views
          .open({ trigger_id: String(body.trigger_id), view })
          .catch((error: unknown) => errors.push(error));
      }
      await ack();
    });
    const channel = slack.channel("workshop").id;
    const button = { type: "button" as const, action_id: "show", text: title };
    await web.chat.postMessage({ channel, text: "Answer", blocks: [{ type: "actions", elements: [button] }] });
    const ann = slack.person("ann");
    const [message] = slack.posts();
    expect(message).toBeDefined();
    if (message === undefined) return;
    await ann.clicks(message, "show");
    expect(slack.world.views).toMatchObject([{ user: ann.id, view: { title } }]);
    expect(errors).toMatchObject([{ data: { error: "exchanged_trigger_id" } }]);
    const [view] = slack.world.views;
    if (view !== undefined) await ann.submits(view, {});
    expect(slack.world.views).toEqual([]);
  });
});
