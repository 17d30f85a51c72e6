import { expect, test } from "vitest";
import { runRedelivery } from "../../../soak/redelivery.ts";
import { runSlackSocketBreaks } from "../../../soak/slack-socket-breaks.ts";

test("events that flow while sockets break are each kept once", async () => {
  const report = await runSlackSocketBreaks({ events: 60, breaks: 6, interval: 5 });
  expect(report).toMatchObject({ breaks: 6, lost: 0, doubled: 0, unacknowledged: 0 });
}, 120_000);

test("the whole program answers each question once while its sockets break", async () => {
  const report = await runRedelivery({ events: 60, copies: 1, isReplayed: false, breaks: 6 });
  expect(report).toMatchObject({ questions: 60, answers: 60, unacknowledged: 0, unanswered: 0, doubled: 0 });
}, 120_000);
