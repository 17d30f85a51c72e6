import { expect, test } from "vitest";
import { runSlackSocketBreaks } from "../../../soak/slack-socket-breaks.ts";

test("events that flow while sockets break are each kept once", async () => {
  const report = await runSlackSocketBreaks({ events: 60, breaks: 6, interval: 5 });
  expect(report).toMatchObject({ breaks: 6, lost: 0, doubled: 0, unacknowledged: 0 });
}, 120_000);
