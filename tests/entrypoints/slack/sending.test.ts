import { describe, expect, it } from "vitest";
import { runSending } from "../../soak/sending.ts";

const SHORT = { posts: 150, channels: 6, faultyChannels: 3, faultEvery: 4, interval: 20, rateScale: 20, patience: 500 };
const LONG_WAIT = 120_000;

describe("sending through 429, 500, broken lines and hangs", () => {
  it(
    "loses nothing, doubles nothing and keeps the order of each channel",
    async () => {
      const report = await runSending(SHORT);
      expect(report).toMatchObject({ posted: 150, lost: 0, doubled: 0, outOfOrder: 0, givenUp: 0 });
      // Each fault was met; calls that were cut or hung are no answers.
      expect(report.calls).toMatchObject({
        "chat.postMessage ok": expect.any(Number) as number,
        "chat.postMessage cut": expect.any(Number) as number,
        "chat.postMessage hung": expect.any(Number) as number,
        "chat.postMessage rate-limited": expect.any(Number) as number,
        "chat.postMessage server-error": expect.any(Number) as number,
      });
    },
    LONG_WAIT,
  );

  it(
    "goes on where a killed sender left off, on the same file",
    async () => {
      const report = await runSending({ ...SHORT, faultyChannels: 0, killAfter: 60 });
      expect(report).toMatchObject({ posted: 150, lost: 0, doubled: 0, outOfOrder: 0, givenUp: 0 });
      expect(report.calls).toHaveProperty(["conversations.history ok"]);
    },
    LONG_WAIT,
  );
});
