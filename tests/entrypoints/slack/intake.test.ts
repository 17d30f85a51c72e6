import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeAction } from "../../../src/entrypoints/slack/actions.ts";
import { intake } from "../../../src/entrypoints/slack/intake.ts";
import { questionKey } from "../../../src/entrypoints/slack/keys.ts";
import {
  BOT,
  CHANNEL,
  changedEvent,
  clickBody,
  commandBody,
  eventBody,
  interactiveBody,
  messageEvent,
  PERSON,
  submissionBody,
  TEAM,
  TS,
} from "../../support/slack/slack-bodies.ts";

const AT = new Date("2026-11-20T09:00:00Z");

/** `kind key`, or why not. */
function taken(body: unknown): string {
  const result = intake(body, AT);
  return "ignored" in result ? result.ignored : `${result.entry.kind} ${result.entry.key}`;
}

const QUESTION = `question slack:${TEAM}:${CHANNEL}:${TS}`;
const takenEvent = (event: Record<string, unknown>) => taken(eventBody(event));
const takenMessage = (more: Record<string, unknown>) => takenEvent(messageEvent(more));

describe("a message", () => {
  test("is taken whole, under one key however Slack tells of it", () => {
    const body = eventBody(messageEvent());
    expect(intake(body, AT)).toEqual({
      entry: {
        key: questionKey({ team: TEAM, channel: CHANNEL }, TS),
        kind: "question",
        payload: JSON.stringify(body),
        receivedAt: AT,
      },
    });
    expect(taken(eventBody(messageEvent({ type: "app_mention" }), { event_id: "Ev08XYZ" }))).toBe(QUESTION);
  });

  test.each(["file_share", "thread_broadcast"])("is taken with the subtype %s", (subtype) => {
    expect(takenMessage({ subtype, text: "" })).toBe(QUESTION);
  });

  test.each(["bot_message", "channel_join", "me_message", "message_replied", "huddle_thread", "constructor"])(
    "is not taken with the subtype %s",
    (subtype) => {
      expect(takenMessage({ subtype })).toBe("not_listened_to");
    },
  );

  test("is not taken from bots, from the app itself, from Slackbot, from nobody, or hidden", () => {
    expect(takenMessage({ bot_id: "B0OTHER" })).toBe("by_a_bot");
    expect(takenMessage({ bot_id: "" })).toBe("by_a_bot");
    expect(takenMessage({ user: BOT })).toBe("by_a_bot");
    expect(takenMessage({ type: "app_mention", user: BOT })).toBe("by_a_bot");
    expect(takenMessage({ user: "USLACKBOT" })).toBe("by_a_bot");
    expect(takenMessage({ user: undefined })).toBe("by_nobody");
    expect(takenMessage({ hidden: true })).toBe("hidden");
  });

  test("is taken without a text, as with a file alone", () => {
    expect(takenMessage({ text: undefined, subtype: "file_share" })).toBe(QUESTION);
  });
});

describe("an edit", () => {
  test("is taken when other words stand there, each time anew", () => {
    const edit = changedEvent({ text: "What is it?" }, { text: "What was it?" });
    expect(takenEvent(edit)).toBe(`edited slack:${TEAM}:${CHANNEL}:${TS}:edited:1790000005.000200`);
    expect(takenEvent({ ...edit, event_ts: "1790000006.000200" })).toContain("edited:1790000006.000200");
  });

  test("is not taken when a link unfolded or nothing changed", () => {
    expect(takenEvent(changedEvent({}, { attachments: [{}] }))).toBe("text_unchanged");
    expect(takenEvent(changedEvent({}, { text: "Other", edited: undefined }))).toBe("text_unchanged");
    expect(takenEvent({ ...changedEvent({}, { text: "Other" }), previous_message: undefined })).toBe("text_unchanged");
  });

  test("is not taken from a bot or the app itself", () => {
    expect(takenEvent(changedEvent({}, { text: "Other", bot_id: "B1" }))).toBe("by_a_bot");
    expect(takenEvent(changedEvent({}, { text: "Other", user: BOT }))).toBe("by_a_bot");
    expect(takenEvent(changedEvent({}, { text: "Other", subtype: "bot_message" }))).toBe("not_listened_to");
  });
});

describe("a deletion", () => {
  const deleted = (previous: Record<string, unknown> | undefined) => ({
    ...messageEvent({ subtype: "message_deleted", hidden: true, deleted_ts: TS, ts: "1790000007.000300" }),
    previous_message: previous,
  });
  const TAKEN = `deleted slack:${TEAM}:${CHANNEL}:${TS}:deleted`;

  test("is taken under the message's key", () => {
    expect(takenEvent(deleted({ user: PERSON, ts: TS, text: "What is it?" }))).toBe(TAKEN);
    expect(takenEvent(deleted(undefined))).toBe(TAKEN);
  });

  test("is taken, too, where others had answered and a tombstone stays", () => {
    const tombstone = { subtype: "tombstone", user: "USLACKBOT", text: "This message was deleted.", edited: undefined };
    expect(takenEvent(changedEvent({}, tombstone))).toBe(TAKEN);
  });

  test("is not taken of what the app or a bot had posted", () => {
    expect(takenEvent(deleted({ user: BOT, ts: TS }))).toBe("by_a_bot");
    expect(takenEvent(deleted({ user: PERSON, bot_id: "B1", ts: TS }))).toBe("by_a_bot");
    expect(takenEvent(changedEvent({ bot_id: "B1" }, { subtype: "tombstone", edited: undefined }))).toBe("by_a_bot");
  });
});

describe("another event", () => {
  test.each(["app_home_opened", "agent_session_stopped"])("is taken by its id: %s", (type) => {
    expect(takenEvent({ type, user: PERSON, tab: "home", channel: "D0ANN" })).toBe(`event slack:${TEAM}:event:Ev08ABC`);
  });

  test.each(["app_context_changed", "member_joined_channel", "reaction_added", "tokens_revoked", "__proto__"])(
    "is not taken: %s",
    (type) => {
      expect(takenEvent({ type, user: PERSON, channel: CHANNEL })).toBe("not_listened_to");
    },
  );
});

describe("an interaction", () => {
  const value = encodeAction("more", { answer: "ans_1", page: 1 }) ?? "";

  test("is taken when it is a click on something of ours, in a message or a menu", () => {
    const key = `click slack:${TEAM}:click:${PERSON}:1790000009.000300`;
    expect(taken(clickBody({ action_id: "more", value }))).toBe(`${key}:more`);
    expect(taken(clickBody({ action_id: "more:2", value }))).toBe(`${key}:more:2`);
    const chosen = encodeAction("set_language", { language: "de" }) ?? "";
    const menu = { type: "static_select", action_id: "set_language", selected_option: { value: chosen } };
    expect(taken(clickBody(menu))).toBe(`${key}:set_language`);
  });

  test("is not taken for links, foreign buttons and values that no button of ours has", () => {
    expect(taken(clickBody({ action_id: "xYz1", url: "https://example.org" }))).toBe("not_ours");
    expect(taken(clickBody({ action_id: "constructor", value }))).toBe("not_ours");
    expect(taken(clickBody({ action_id: "more" }))).toBe("malformed");
    expect(taken(clickBody({ action_id: "more", value: '{"answer":"x"}' }))).toBe("malformed");
    expect(taken(clickBody({ action_id: "more:x", value }))).toBe("malformed");
    expect(taken(interactiveBody("block_actions", { actions: [] }))).toBe("malformed");
  });

  test("is taken when it is a modal of ours, by its trigger, else by the view and its state", () => {
    expect(taken(submissionBody({ callback_id: "channel_settings" }))).toBe(
      `submission slack:${TEAM}:submission:123.456.abcdef`,
    );
    expect(taken(submissionBody({ callback_id: "feedback_comment" }, { trigger_id: undefined }))).toBe(
      `submission slack:${TEAM}:submission:V0VIEW:1.abc`,
    );
    expect(taken(submissionBody({ callback_id: "another" }))).toBe("not_ours");
  });

  test("is taken when it is our shortcut or command", () => {
    const shortcut = { callback_id: "check_message", channel: { id: CHANNEL }, message: { ts: TS }, message_ts: TS };
    expect(taken(interactiveBody("message_action", shortcut))).toBe(`shortcut slack:${TEAM}:shortcut:123.456.abcdef`);
    expect(taken(interactiveBody("message_action", { ...shortcut, callback_id: "other" }))).toBe("not_ours");
    expect(taken(commandBody())).toBe(`command slack:${TEAM}:command:123.456.abcdef`);
    expect(taken(commandBody({ command: "/other" }))).toBe("not_ours");
  });

  test.each(["view_closed", "shortcut", "block_suggestion", "toString"])("is not taken: %s", (type) => {
    expect(taken(interactiveBody(type))).toBe("not_listened_to");
  });
});

describe("the workspace", () => {
  const of = (more: Record<string, unknown>) => taken(eventBody(messageEvent(), { team_id: null, ...more }));

  test("is that of the body, else of the installation, else the company", () => {
    expect(taken(eventBody(messageEvent(), { team_id: "T0OTHER" }))).toContain("slack:T0OTHER:");
    expect(of({})).toBe(QUESTION);
    const forAll = [{ enterprise_id: "E0ORG", team_id: null, user_id: BOT, is_bot: true }];
    expect(of({ authorizations: forAll })).toContain("slack:E0ORG:");
    expect(of({ authorizations: [], enterprise_id: "E0ORG" })).toContain("slack:E0ORG:");
    expect(of({ authorizations: [] })).toBe("malformed");
    const click = { action_id: "delete_my_data", value: "{}" };
    expect(taken(clickBody(click, { team: null, enterprise: { id: "E0ORG" } }))).toContain("slack:E0ORG:click");
  });
});

describe("what is none of this", () => {
  test("is ignored when it is larger than a megabyte", () => {
    expect(takenMessage({ text: "x".repeat(1024 * 1024) })).toBe("too_large");
    // Three bytes each.
    expect(takenMessage({ text: "€".repeat(400_000) })).toBe("too_large");
    expect(takenMessage({ text: "x".repeat(1_000_000) })).toBe(QUESTION);
  });

  test.each([undefined, null, 1, "text", [], {}, [{}], { type: 1 }, { type: "event_callback" }, { team_id: TEAM }])(
    "is malformed: %j",
    (body) => {
      expect(taken(body)).toBe("malformed");
    },
  );

  test("is malformed when it is nested without end", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(taken(eventBody(messageEvent({ blocks: deep })))).toBe("malformed");
  });

  test.each([
    { channel: "C:1" },
    { channel: "c0workshop" },
    { channel: `C${"1".repeat(60)}` },
    { channel: 1 },
    { ts: "1" },
    { ts: "1790000000.000100:edited:1" },
    { ts: 1790000000.0001 },
    { user: "U 1" },
    { text: {} },
    { thread_ts: "x" },
    { hidden: "yes" },
  ])("is malformed when a field is not as Slack's: %j", (more) => {
    expect(takenMessage(more)).toBe("malformed");
  });

  test("is malformed when its event, its workspace or its trigger is not as Slack's", () => {
    const event = { type: "app_home_opened", user: PERSON };
    expect(taken(eventBody(event, { event_id: "../x" }))).toBe("malformed");
    expect(taken(eventBody(event, { team_id: "T:1" }))).toBe("malformed");
    expect(taken(eventBody(event, { authorizations: "all" }))).toBe("malformed");
    expect(taken(commandBody({ trigger_id: "a:b" }))).toBe("malformed");
    expect(taken(commandBody({ user_id: "ann" }))).toBe("malformed");
  });

  test("never makes it throw, whatever any field is replaced with", () => {
    const value = encodeAction("share", { answer: "ans_1" }) ?? "";
    const bodies = [
      eventBody(messageEvent()),
      eventBody(changedEvent({}, { text: "Other" })),
      clickBody({ action_id: "share", value }),
      submissionBody({ callback_id: "channel_settings" }),
      commandBody(),
    ];
    const key = /^slack:[TE][A-Z0-9]+:[\w.:-]+$/u;
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.nat(200), fc.anything({ maxDepth: 2 }), (body, at, replacement) => {
        const paths = pathsOf(body);
        const result = intake(withReplaced(body, paths[at % paths.length] ?? [], replacement), AT);
        if ("entry" in result) expect(result.entry.key).toMatch(key);
        else expect(result.ignored).toMatch(/^\w+$/u);
      }),
      { numRuns: 3000 },
    );
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))];
}

function withReplaced(value: unknown, [first, ...rest]: Path, replacement: unknown): unknown {
  if (first === undefined) return replacement;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[first] = withReplaced(copy[first], rest, replacement);
  return copy;
}
