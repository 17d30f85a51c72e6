import { describe, expect, test } from "vitest";
import { createMemoryInbox } from "../../../src/adapters/memory/inbox.ts";
import { AppError } from "../../../src/core/errors.ts";
import { type AcceptParts, createAccept } from "../../../src/entrypoints/slack/accept.ts";
import { changedEvent, eventBody, messageEvent, submissionBody } from "../../support/slack/slack-bodies.ts";

const AT = new Date("2026-11-20T09:00:00Z");

function accepting(parts: Partial<AcceptParts> = {}) {
  const inbox = createMemoryInbox();
  const happened: string[] = [];
  const accept = createAccept({
    inbox: {
      ...inbox,
      async accept(entry) {
        const outcome = await inbox.accept(entry);
        happened.push(`${outcome} ${entry.kind}`);
        return outcome;
      },
    },
    now: () => AT,
    acknowledge: () => ({}),
    onAccepted: () => happened.push("woken"),
    onIgnored: (reason) => happened.push(reason),
    ...parts,
  });
  return { accept, happened };
}

describe("what comes in", () => {
  test("is kept before anybody is woken, and wakes nobody when it is known", async () => {
    const { accept, happened } = accepting();
    await accept(eventBody(messageEvent()));
    await accept(eventBody(messageEvent({ type: "app_mention" })));
    expect(happened).toEqual(["new question", "woken", "known question"]);
  });

  test("is acknowledged with what there is to say to it", async () => {
    const { accept } = accepting({ acknowledge: () => ({ response: { response_action: "clear" } }) });
    expect(await accept(submissionBody({ callback_id: "channel_settings" }))).toEqual({
      response: { response_action: "clear" },
    });
  });

  test("is not kept when its modal stays open with errors", async () => {
    const response = { response_action: "errors", errors: { city: "No." } };
    const { accept, happened } = accepting({ acknowledge: () => ({ response }) });
    expect(await accept(submissionBody({ callback_id: "channel_settings" }))).toEqual({ response });
    expect(happened).toEqual(["submission_refused"]);
  });

  test("is acknowledged and not kept when it is nothing to keep, and nobody is asked what to say", async () => {
    const { accept, happened } = accepting({
      acknowledge: () => {
        throw new Error("asked");
      },
    });
    expect(await accept(undefined)).toEqual({});
    expect(await accept(eventBody(changedEvent({}, {})))).toEqual({});
    expect(happened).toEqual(["malformed", "text_unchanged"]);
  });

  test("is not acknowledged when it could not be kept", async () => {
    const failure = new AppError("storage_failed", "The disk is full.");
    const { accept, happened } = accepting({
      inbox: { ...createMemoryInbox(), accept: () => Promise.reject(failure) },
    });
    await expect(accept(eventBody(messageEvent()))).rejects.toBe(failure);
    expect(happened).toEqual([]);
  });
});
