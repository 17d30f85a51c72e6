import { expect, onTestFinished, test, vi } from "vitest";
import { createMemoryInbox } from "../../../src/adapters/memory/inbox.ts";
import type { ClaimedEntry } from "../../../src/core/delivery/inbox.ts";
import { MOST_ATTEMPTS, MOST_FAILURES, startWorker } from "../../../src/entrypoints/slack/worker.ts";

const START = 1_790_000_000_000;

/** A worker on an inbox with so many entries, each of which was begun so often before. */
async function worker(entries: number, attempts: number, work: (entry: ClaimedEntry) => Promise<void>) {
  let time = START;
  const inbox = createMemoryInbox();
  for (let number = 0; number < entries; number += 1)
    await inbox.accept({ key: `question-${number}`, kind: "question", payload: "{}", receivedAt: new Date(START) });
  for (let attempt = 0; attempt < attempts; attempt += 1)
    for (let number = 0; number < entries; number += 1)
      await inbox.claim(new Date(START + attempt), new Date(START + attempt));
  time += attempts;
  const givenUp: string[] = [];
  const failed: string[] = [];
  const running = startWorker({
    inbox,
    work,
    giveUp: async ({ key }) => void givenUp.push(key),
    now: () => new Date(time),
    onFailure: ({ key }) => failed.push(key),
  });
  return { ...running, givenUp, failed, pass: (milliseconds: number) => void (time += milliseconds) };
}

test("few entries are begun at first, more as time goes by, so that a process that ends soon has begun little", async () => {
  const begun: string[] = [];
  let finish = () => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const { wake, pass, stop } = await worker(100, 0, ({ key }) => {
    begun.push(key);
    return finished;
  });
  onTestFinished(() => {
    finish();
    return stop();
  });
  await vi.waitFor(() => expect(begun).toHaveLength(3));
  wake();
  await new Promise(setImmediate);
  expect(begun).toHaveLength(3);
  pass(2_000);
  wake();
  await vi.waitFor(() => expect(begun).toHaveLength(11));
  pass(60_000);
  wake();
  await vi.waitFor(() => expect(begun).toHaveLength(32));
});

test("an entry that was begun in process after process, each of which ended, is worked on", async () => {
  const begun: string[] = [];
  const { givenUp, stop } = await worker(1, MOST_ATTEMPTS - 1, async ({ key }) => void begun.push(key));
  onTestFinished(stop);
  await vi.waitFor(() => expect(begun).toEqual(["question-0"]));
  expect(givenUp).toEqual([]);
});

test("an entry that was begun too often is given up without being begun again", async () => {
  const begun: string[] = [];
  const { givenUp, stop } = await worker(1, MOST_ATTEMPTS, async ({ key }) => void begun.push(key));
  onTestFinished(stop);
  await vi.waitFor(() => expect(givenUp).toEqual(["question-0"]));
  expect(begun).toEqual([]);
});

test("an entry that fails after it was tried often enough is given up at once", async () => {
  const { givenUp, failed, stop } = await worker(1, MOST_FAILURES, () => Promise.reject(new Error("no")));
  onTestFinished(stop);
  await vi.waitFor(() => expect(givenUp).toEqual(["question-0"]));
  expect(failed).toEqual(["question-0"]);
});

test("an entry whose work fails waits a little and is worked on again", async () => {
  const attempts: number[] = [];
  const { failed, givenUp, pass, wake, stop } = await worker(1, 0, async ({ attempt }) => {
    attempts.push(attempt);
    if (attempt === 1) throw new Error("It failed.");
  });
  onTestFinished(stop);
  await vi.waitFor(() => expect(failed).toEqual(["question-0"]));
  wake();
  await new Promise(setImmediate);
  expect(attempts).toEqual([1]);
  pass(500);
  wake();
  await vi.waitFor(() => expect(attempts).toEqual([1, 2]));
  expect(givenUp).toEqual([]);
});
