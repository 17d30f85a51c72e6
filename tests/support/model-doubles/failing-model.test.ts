import { expect, onTestFinished, test } from "vitest";
import { failingModel, type Failure, FAILURES } from "./failing-model.ts";
import { startModelServer } from "./model-server.ts";

const TEXT = "Lyon has 640 hives on its roofs [1]. They belong to 85 keepers [1].";

/** What is seen of a reply within a moment: its head, its text, and how it ended. */
async function seen(failure: Failure): Promise<{ status: number | null; text: string; end: string }> {
  const model = await startModelServer(failingModel(failure, { write: () => TEXT, dripEvery: 1 }));
  onTestFinished(model.close);
  const patience = AbortSignal.timeout(300);
  let status: number | null = null;
  let text = "";
  try {
    const body = JSON.stringify({ model: "m", stream: true, messages: [{ role: "user", content: "Hives?" }] });
    const reply = await fetch(`${model.url}/chat/completions`, { method: "POST", body, signal: patience });
    ({ status } = reply);
    for await (const piece of reply.body ?? []) text += Buffer.from(piece).toString("utf8");
    return { status, text, end: "ended" };
  } catch {
    return { status, text, end: patience.aborted ? "went on" : "broken off" };
  }
}

const EXPECTED: Readonly<Record<Failure, readonly [status: number | null, end: string]>> = {
  "rate-limited": [429, "ended"],
  "server-error": [500, "ended"],
  "no-headers": [null, "went on"],
  "no-first-piece": [200, "went on"],
  stalled: [200, "went on"],
  cut: [200, "ended"],
  "reset-within": [200, "broken off"],
  "reset-at-once": [null, "broken off"],
  "too-long": [200, "ended"],
  filtered: [200, "ended"],
  "error-within": [200, "ended"],
  "broken-json": [200, "ended"],
  "no-events": [200, "ended"],
  "whole-json": [200, "ended"],
  "web-page": [200, "ended"],
  "empty-body": [200, "ended"],
  "no-text": [200, "ended"],
  "no-citations": [200, "ended"],
  gibberish: [200, "ended"],
  endless: [200, "went on"],
  dripping: [200, "went on"],
};

test.each(FAILURES)("the failure %s looks as it should", async (failure) => {
  const { status, text, end } = await seen(failure);
  expect([status, end]).toEqual(EXPECTED[failure]);
  // None of them ends as a good reply does, but those that say something else.
  const isWhole = text.includes('"finish_reason":"stop"');
  expect(isWhole).toBe(["no-text", "no-citations", "gibberish"].includes(failure));
});
