import { createHmac } from "node:crypto";
import { stringify } from "node:querystring";
import { describe, expect, test } from "vitest";
import { Secret } from "../../../../src/core/access/secret.ts";
import type { Accept } from "../../../../src/entrypoints/slack/accept.ts";
import { createHttpReceiver } from "../../../../src/entrypoints/slack/receivers/http.ts";
import { clickBody, commandBody, eventBody, messageEvent } from "../../../support/slack/slack-bodies.ts";

const SECRET = "0123456789abcdef";
const NOW = 1_790_000_000;
const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";

function receiving(accept: Accept = async () => ({})) {
  const bodies: unknown[] = [];
  const failures: unknown[] = [];
  const receiver = createHttpReceiver({
    signingSecret: new Secret(SECRET),
    accept: (body) => {
      bodies.push(body);
      return accept(body);
    },
    now: () => NOW * 1000,
    onFailure: (error) => failures.push(error),
  });
  const post = (type: string, content: string | Buffer, secret = SECRET) => {
    const body = Buffer.from(content);
    const signature = createHmac("sha256", secret).update(`v0:${NOW}:`).update(body).digest("hex");
    const headers = {
      "content-type": type,
      "x-slack-request-timestamp": String(NOW),
      "x-slack-signature": `v0=${signature}`,
    };
    return receiver.handle({ headers, body });
  };
  return { receiver, post, bodies, failures };
}

describe("the HTTP receiver", () => {
  test("is at the address that Slack is told", () => {
    const { method, url } = receiving().receiver;
    expect([method, url]).toEqual(["POST", "/slack/events"]);
  });

  test("reads events, interactions and commands, each as Slack sends it", async () => {
    const { post, bodies } = receiving();
    const event = eventBody(messageEvent({ text: "Größe & <@U1>?" }));
    const click = clickBody({ action_id: "more" });
    const command = commandBody({ text: "What's it? 100% & more+" });
    await post(JSON_TYPE, JSON.stringify(event));
    await post("application/json; charset=utf-8", JSON.stringify(event));
    await post(FORM, stringify({ payload: JSON.stringify(click) }));
    await post(FORM, stringify(command as Record<string, string>));
    expect(bodies).toEqual([event, event, click, command]);
  });

  test("says what there is to say, or nothing", async () => {
    expect(await receiving().post(JSON_TYPE, "{}")).toEqual({ status: 200 });
    const response = { response_action: "errors" };
    expect(await receiving(async () => ({ response })).post(JSON_TYPE, "{}")).toEqual({ status: 200, body: response });
  });

  test("reads nothing that is not signed", async () => {
    const { post, bodies, receiver } = receiving();
    expect(await post(JSON_TYPE, "{}", "another secret")).toEqual({ status: 401 });
    expect(await post(JSON_TYPE, '{"type":"url_verification","challenge":"abc"}', "another")).toEqual({ status: 401 });
    expect(await receiver.handle({ headers: {}, body: Buffer.from("{}") })).toEqual({ status: 401 });
    expect(bodies).toEqual([]);
  });

  test("gives the challenge back, and keeps nothing of it", async () => {
    const { post, bodies } = receiving();
    const reply = await post(JSON_TYPE, '{"token":"x","challenge":"abc","type":"url_verification"}');
    expect(reply).toEqual({ status: 200, body: { challenge: "abc" } });
    expect(bodies).toEqual([]);
  });

  test.each([
    [JSON_TYPE, "{ broken"],
    [JSON_TYPE, ""],
    [JSON_TYPE, Buffer.from([0x22, 0xff, 0x22])],
    [FORM, "payload=%7Bbroken"],
  ])("acknowledges what is signed and cannot be read, as %s", async (type, content) => {
    const { post, bodies } = receiving();
    expect(await post(type, content)).toEqual({ status: 200 });
    expect(bodies).toEqual([undefined]);
  });

  test("does not acknowledge what could not be kept, and tells why", async () => {
    const failure = new Error("full");
    const { post, failures } = receiving(() => Promise.reject(failure));
    expect(await post(JSON_TYPE, "{}")).toEqual({ status: 503 });
    expect(failures).toEqual([failure]);
  });
});
