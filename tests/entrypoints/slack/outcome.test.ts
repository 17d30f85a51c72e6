import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createSlackClients } from "../../../src/entrypoints/slack/clients.ts";
import { CallFailure, type Failure, failureOf, outcomeOf } from "../../../src/entrypoints/slack/outcome.ts";
import { closedPort } from "../../support/slack/closed-port.ts";

const POST = "chat.postMessage";
const outcome = (failure: Failure, { method = POST, attempt = 1, random = 0 } = {}) =>
  outcomeOf(new CallFailure(failure), method, attempt, random);
const refused = (code: string): Failure => ({ kind: "refused", code });

describe("what becomes of a failed call", () => {
  it.each([
    [
      { kind: "limited", seconds: 3 },
      { kind: "postpone", milliseconds: 3000 },
    ],
    [{ kind: "unsent" }, { kind: "postpone", milliseconds: 1000 }],
    [{ kind: "unknown" }, { kind: "doubt", milliseconds: 2000 }],
    [
      { kind: "status", status: 500 },
      { kind: "doubt", milliseconds: 2000 },
    ],
    [
      { kind: "status", status: 503 },
      { kind: "doubt", milliseconds: 2000 },
    ],
    [
      { kind: "status", status: 408 },
      { kind: "doubt", milliseconds: 2000 },
    ],
    [
      { kind: "status", status: 403 },
      { kind: "postpone", milliseconds: 1000 },
    ],
    [refused("internal_error"), { kind: "doubt", milliseconds: 2000 }],
    [refused("fatal_error"), { kind: "doubt", milliseconds: 2000 }],
    [refused("service_unavailable"), { kind: "doubt", milliseconds: 2000 }],
    [refused("ratelimited"), { kind: "postpone", milliseconds: 1000 }],
    [refused("rate_limited"), { kind: "postpone", milliseconds: 1000 }],
    [refused("message_limit_exceeded"), { kind: "postpone", milliseconds: 1000 }],
    [refused("request_timeout"), { kind: "postpone", milliseconds: 1000 }],
    [refused("team_added_to_org"), { kind: "postpone", milliseconds: 1000 }],
    [refused("org_login_required"), { kind: "postpone", milliseconds: 1000 }],
    ...["channel_not_found", "is_archived", "not_in_channel", "invalid_auth", "account_inactive", "msg_too_long"].map(
      (code) => [refused(code), { kind: "giveUp", reason: code }] as const,
    ),
  ] as const)("%o: %o", (failure, expected) => {
    expect(outcome(failure)).toEqual(expected);
  });

  it("takes a message as deleted that is no longer there", () => {
    expect(outcome(refused("message_not_found"), { method: "chat.delete" })).toEqual({ kind: "sent", result: "{}" });
    expect(outcome(refused("message_not_found"), { method: "chat.update" })).toMatchObject({ kind: "giveUp" });
  });

  it("waits longer each time, up to a minute, and not all for as long", () => {
    const waits = [1, 2, 3, 20].map((attempt) => outcome({ kind: "unsent" }, { attempt }));
    expect(waits).toMatchObject([1000, 2000, 4000, 60_000].map((milliseconds) => ({ milliseconds })));
    expect(outcome({ kind: "unsent" }, { random: 1 })).toMatchObject({ milliseconds: 1250 });
  });

  it("waits longer than Slack asks for when Slack asks again and again", () => {
    expect(outcome({ kind: "limited", seconds: 1 }, { attempt: 5 })).toMatchObject({ milliseconds: 1000 });
    expect(outcome({ kind: "limited", seconds: 1 }, { attempt: 8 })).toMatchObject({ milliseconds: 5000 });
  });
});

describe("a failure of Slack's own client", () => {
  const failureOfCall = async (apiUrl: string): Promise<Failure> => {
    const clients = createSlackClients({ tokenOf: async () => "xoxb-lighthouse", apiUrl, patience: 200 });
    const client = await clients.of("T1");
    return client.chat.postMessage({ channel: "C1", text: "Words." }).then(
      () => Promise.reject(new Error("It did not fail.")),
      (error: unknown) => failureOf(error),
    );
  };
  const served = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  };

  it.each<[string, RequestListener, Failure]>([
    ["429", (_, to) => to.writeHead(429, { "retry-after": "7" }).end(), { kind: "limited", seconds: 7 }],
    ["500", (_, to) => to.writeHead(500).end("{}"), { kind: "status", status: 500 }],
    ["a refusal", (_, to) => to.end('{"ok":false,"error":"is_archived"}'), { kind: "refused", code: "is_archived" }],
    ["a page that is not Slack's", (_, to) => to.end("<html>Welcome</html>"), { kind: "unknown" }],
    ["a line cut", (request) => request.socket.destroy(), { kind: "unknown" }],
    [
      "an answer cut",
      (_, to) => void to.writeHead(200, { "content-length": 9 }).write("{", () => to.destroy()),
      { kind: "unknown" },
    ],
    ["no answer", () => {}, { kind: "unknown" }],
  ])("is told apart: %s", async (_, listener, expected) => {
    expect(await failureOfCall(await served(listener))).toEqual(expected);
  });

  it.each(["127.0.0.1", "localhost", "no-such-host.invalid"])(
    "is known to have sent nothing where nobody listens: %s",
    async (host) => {
      expect(await failureOfCall(`http://${host}:${await closedPort()}/api/`)).toEqual({ kind: "unsent" });
    },
  );

  it("prints nothing", async () => {
    const said: unknown[] = [];
    const { log, warn, error, info, debug } = console;
    const listen = (...words: unknown[]) => void said.push(words);
    Object.assign(console, { log: listen, warn: listen, error: listen, info: listen, debug: listen });
    onTestFinished(() => void Object.assign(console, { log, warn, error, info, debug }));
    const address = await served((_, to) =>
      to.end('{"ok":false,"error":"invalid_blocks","response_metadata":{"messages":["[ERROR] Words."]}}'),
    );
    expect(await failureOfCall(address)).toEqual(refused("invalid_blocks"));
    expect(said).toEqual([]);
  });
});
