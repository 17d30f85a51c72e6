import { describe, expect, test } from "vitest";
import {
  failureOf,
  SOCKET_TIMINGS,
  waitAfter,
  waitAfterShortLife,
} from "../../../../src/entrypoints/slack/receivers/reconnection.ts";
import { readFrame } from "../../../../src/entrypoints/slack/receivers/socket-frame.ts";

const timings = { ...SOCKET_TIMINGS, shortestWait: 100, longestWait: 1000, refusedWait: 5000, longestHold: 60_000 };
const unreachable = { kind: "unreachable", reason: "" } as const;

describe("the wait before another try", () => {
  test("doubles up to a ceiling, a random half of it", () => {
    expect([1, 2, 3, 4, 5, 100, 5000].map((failures) => waitAfter(unreachable, failures, timings, 1))).toEqual([
      100, 200, 400, 800, 1000, 1000, 1000,
    ]);
    expect(waitAfter(unreachable, 3, timings, 0)).toBe(200);
  });

  test("is at least what Slack asks for, within reason", () => {
    expect(waitAfter({ kind: "rate_limited", seconds: 7 }, 1, timings, 0)).toBe(7000);
    expect(waitAfter({ kind: "rate_limited", seconds: 1e12 }, 1, timings, 0)).toBe(60_000);
  });

  test("is long while a person has to mend something", () => {
    expect(waitAfter({ kind: "refused", code: "invalid_auth" }, 1, timings, 0)).toBe(5000);
  });

  test("is none after the first connection that Slack hung up on, and grows with the next", () => {
    const short = { ...timings, longestWaitAfterShortLife: 300 };
    expect([1, 2, 3, 4, 5000].map((lives) => waitAfterShortLife(lives, short, 1))).toEqual([0, 100, 200, 300, 300]);
  });
});

describe("why there is no connection", () => {
  const platform = (error: string) => ({ code: "slack_webapi_platform_error", data: { ok: false, error } });

  test("is read from what Slack's client throws", () => {
    expect(failureOf(platform("invalid_auth"))).toEqual({ kind: "refused", code: "invalid_auth" });
    expect(failureOf(platform("internal_error")).kind).toBe("unreachable");
    expect(failureOf({ code: "slack_webapi_rate_limited_error", retryAfter: 3 })).toEqual({
      kind: "rate_limited",
      seconds: 3,
    });
    expect(failureOf(new Error("fetch failed"))).toEqual({ kind: "unreachable", reason: "fetch failed" });
    expect(failureOf(undefined).kind).toBe("unreachable");
  });
});

describe("a frame", () => {
  const envelope = { envelope_id: "1", type: "events_api", payload: { event: { type: "message" } } };

  test("is read when it is one of Socket Mode", () => {
    expect(readFrame('{"type":"hello","num_connections":1}')).toEqual({ kind: "hello" });
    expect(readFrame('{"type":"disconnect","reason":"warning"}')).toEqual({ kind: "disconnect", reason: "warning" });
    expect(readFrame('{"type":"disconnect"}')).toEqual({ kind: "disconnect", reason: "" });
    expect(readFrame(JSON.stringify(envelope))).toEqual({ kind: "envelope" });
    expect(readFrame('{"envelope_id":"1","type":"slash_commands","payload":{}}')).toEqual({ kind: "envelope" });
  });

  test.each([
    "null",
    "",
    "[]",
    "1",
    '"hello"',
    "{",
    "{}",
    '{"type":"constructor"}',
    '{"type":"events_api","envelope_id":"1"}',
    '{"type":"events_api","envelope_id":"1","payload":null}',
    '{"type":"events_api","envelope_id":"1","payload":{"event":null}}',
    '{"type":"events_api","payload":{"event":{"type":"message"}}}',
    // Slack's client tells of itself under these names.
    '{"type":"events_api","envelope_id":"1","payload":{"event":{"type":"error"}}}',
    '{"type":"events_api","envelope_id":"1","payload":{"event":{"type":"close"}}}',
    '{"type":"interactive","envelope_id":"1","payload":null}',
    '{"type":"disconnected"}',
  ])("is passed over when it is %s", (text) => {
    expect(readFrame(text)).toBeNull();
  });

  test("is passed over when it is binary", () => {
    expect(readFrame(new ArrayBuffer(2))).toBeNull();
  });
});
