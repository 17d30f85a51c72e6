import type { z } from "zod";
import type { InboxEntry } from "../../core/delivery/inbox.ts";
import { ACTION_NAMES, decodeAction } from "./actions.ts";
import {
  clickBodySchema,
  commandBodySchema,
  type Origin,
  originSchema,
  shortcutBodySchema,
  submissionBodySchema,
} from "./envelope.ts";
import { COMMANDS, SHORTCUTS, VIEWS } from "./listening.ts";
import { takeEvent } from "./intake-event.ts";
import { type Ignored, ignored, type Taken } from "./taken.ts";

/** Bytes of a body as JSON. No message of Slack's comes near it. */
const LARGEST_BODY = 1024 * 1024;

export type Intake = { readonly entry: InboxEntry } | { readonly ignored: Ignored };

/**
 * What to keep of a body that Slack sent: an event, an interaction or a command, as JSON was parsed from it. Nothing in
 * it is believed before it is checked, and nothing in it makes this throw.
 */
export function intake(body: unknown, receivedAt: Date): Intake {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return ignored("malformed");
  const payload = jsonOf(body);
  if (payload === null) return ignored("malformed");
  if (Buffer.byteLength(payload) > LARGEST_BODY) return ignored("too_large");
  const origin = read(originSchema, body);
  const team = origin === null ? null : teamOf(origin);
  if (origin === null || team === null) return ignored("malformed");
  const taken = take(body, origin);
  if ("ignored" in taken) return taken;
  const kept = taken.kind === "click" ? JSON.stringify(body, withoutShown) : payload;
  return { entry: { key: `slack:${team}:${taken.key}`, kind: taken.kind, payload: kept, receivedAt } };
}

/** A click comes with all that stood around it, the person's own questions as well: no more is kept than what was clicked. */
function withoutShown(key: string, value: unknown): unknown {
  return key === "blocks" ? undefined : value;
}

/** The workspace; the company of workspaces where the app is installed for all of them at once. */
function teamOf({ team, team_id, authorizations, enterprise, enterprise_id }: Origin): string | null {
  const installed = authorizations?.[0];
  return (
    team?.id ?? team_id ?? installed?.team_id ?? enterprise?.id ?? enterprise_id ?? installed?.enterprise_id ?? null
  );
}

function jsonOf(body: object): string | null {
  try {
    return JSON.stringify(body);
  } catch {
    return null; // So deep that it cannot be written.
  }
}

type Take = (body: object, origin: Origin) => Taken;

/** By a body's `type`; commands have none. */
const TAKERS: Readonly<Record<string, Take>> = {
  event_callback: takeEvent,
  block_actions: takeClick,
  view_submission: takeSubmission,
  message_action: takeShortcut,
};

function take(body: object, origin: Origin): Taken {
  if (!("type" in body)) return takeCommand(body);
  const { type } = body;
  if (typeof type !== "string") return ignored("malformed");
  const taker = Object.hasOwn(TAKERS, type) ? TAKERS[type] : undefined;
  return taker === undefined ? ignored("not_listened_to") : taker(body, origin);
}

function takeClick(body: object): Taken {
  const click = read(clickBodySchema, body);
  if (click === null) return ignored("malformed");
  const action = click.actions.find(({ action_id, value, selected_option }) => {
    return decodeAction(action_id, value ?? selected_option?.value ?? "") !== null;
  });
  if (action === undefined) {
    // A link's button has an id that Slack makes up; one of ours whose value is not was tampered with.
    const isNamedLikeOurs = click.actions.some(({ action_id }) =>
      ACTION_NAMES.some((name) => name === action_id.split(":")[0]),
    );
    return ignored(isNamedLikeOurs ? "malformed" : "not_ours");
  }
  return { kind: "click", key: `click:${click.user.id}:${action.action_ts}:${action.action_id}` };
}

function takeSubmission(body: object): Taken {
  const submission = read(submissionBodySchema, body);
  if (submission === null) return ignored("malformed");
  const { trigger_id, view } = submission;
  if (!isOneOf(VIEWS, view.callback_id)) return ignored("not_ours");
  return { kind: "submission", key: `submission:${trigger_id ?? `${view.id}:${view.hash ?? ""}`}` };
}

function takeShortcut(body: object): Taken {
  const shortcut = read(shortcutBodySchema, body);
  if (shortcut === null) return ignored("malformed");
  if (!isOneOf(SHORTCUTS, shortcut.callback_id)) return ignored("not_ours");
  return { kind: "shortcut", key: `shortcut:${shortcut.trigger_id}` };
}

function takeCommand(body: object): Taken {
  const command = read(commandBodySchema, body);
  if (command === null) return ignored("malformed");
  return COMMANDS.includes(command.command)
    ? { kind: "command", key: `command:${command.trigger_id}` }
    : ignored("not_ours");
}

function isOneOf(names: Readonly<Record<string, string>>, name: string): boolean {
  return Object.values(names).includes(name);
}

function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> | null {
  const { success, data } = schema.safeParse(value);
  return success ? data : null;
}
