import { z } from "zod";

const actionSchema = z.object({
  action_id: z.string(),
  /** A button's. */
  value: z.string().optional(),
  /** A menu's. */
  selected_option: z.object({ value: z.string() }).nullish(),
});

const clickSchema = z.object({
  user: z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() }),
  trigger_id: z.string().default(""),
  response_url: z.url().optional(),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  container: z.object({ is_ephemeral: z.boolean().optional(), thread_ts: z.string().optional() }).optional(),
  view: z
    .object({ id: z.string(), hash: z.string().optional(), type: z.string(), private_metadata: z.string().optional() })
    .optional(),
  actions: z.array(actionSchema).min(1),
});

/** A click on something of ours, in a message or in a view. */
export type Click = {
  readonly actionId: string;
  readonly value: string;
  readonly person: string;
  /** How Slack calls them. */
  readonly name: string;
  readonly trigger: string;
  /** Where the clicked message stands; null in views. */
  readonly channel: string | null;
  readonly thread: string | null;
  /** The clicked message's own `ts`. */
  readonly message: string | null;
  /** Whether only who clicked sees the clicked message. */
  readonly isEphemeral: boolean;
  readonly responseUrl: string | null;
  readonly view: {
    readonly id: string;
    readonly hash: string | null;
    readonly isModal: boolean;
    readonly metadata: string;
  } | null;
};

/** Null for what is not shaped like a click. */
export function readClick(body: unknown): Click | null {
  const read = clickSchema.safeParse(body);
  const action = read.data?.actions[0];
  if (!read.success || action === undefined) return null;
  const { user, trigger_id, response_url, channel, message, container, view } = read.data;
  return {
    actionId: action.action_id,
    value: action.selected_option?.value ?? action.value ?? "",
    person: user.id,
    name: user.name ?? user.username ?? user.id,
    trigger: trigger_id,
    channel: channel?.id ?? null,
    thread: container?.thread_ts ?? message?.thread_ts ?? null,
    message: message?.ts ?? null,
    isEphemeral: container?.is_ephemeral ?? false,
    responseUrl: response_url ?? null,
    view:
      view === undefined
        ? null
        : {
            id: view.id,
            hash: view.hash ?? null,
            isModal: view.type === "modal",
            metadata: view.private_metadata ?? "",
          },
  };
}
