import { z } from "zod";

/** What Slack sends, as far as it is read before it is kept. Other fields are left to whoever works on it. */

/** A `ts`: seconds since 1970 and a number that tells messages of one second apart. */
const tsSchema = z.string().regex(/^\d{1,16}\.\d{1,9}$/u);
const channelSchema = z.string().regex(/^[CDG][A-Z0-9]{1,30}$/u);
const userSchema = z.string().regex(/^[UW][A-Z0-9]{1,30}$/u);
const teamSchema = z.string().regex(/^[TE][A-Z0-9]{1,30}$/u);
const triggerSchema = z.string().regex(/^[\w.-]{1,200}$/u);
const namedSchema = z.string().min(1).max(255);

/** Where Slack says which workspace, or company of workspaces, something comes from. */
export const originSchema = z.object({
  team: z.object({ id: teamSchema.nullish() }).nullish(),
  team_id: teamSchema.nullish(),
  authorizations: z
    .array(
      z.object({
        team_id: teamSchema.nullish(),
        enterprise_id: teamSchema.nullish(),
        user_id: userSchema.nullish(),
        is_bot: z.boolean().nullish(),
      }),
    )
    .nullish(),
  enterprise: z.object({ id: teamSchema.nullish() }).nullish(),
  enterprise_id: teamSchema.nullish(),
});

export type Origin = z.infer<typeof originSchema>;

export const eventBodySchema = z.object({
  event_id: z.string().regex(/^Ev[A-Z0-9]{1,40}$/iu),
  event: z.looseObject({ type: namedSchema, subtype: namedSchema.nullish() }),
});

const writtenSchema = z.object({
  user: userSchema.nullish(),
  bot_id: z.string().nullish(),
  subtype: namedSchema.nullish(),
  text: z.string().nullish(),
});

/** A message as it is told of when it is written. */
export const messageSchema = writtenSchema.extend({
  channel: channelSchema,
  ts: tsSchema,
  thread_ts: tsSchema.nullish(),
  hidden: z.boolean().nullish(),
});

export const changedSchema = z.object({
  channel: channelSchema,
  event_ts: tsSchema,
  message: writtenSchema.extend({ ts: tsSchema, edited: z.object({ user: userSchema.nullish() }).nullish() }),
  previous_message: writtenSchema.nullish(),
});

export const deletedSchema = z.object({
  channel: channelSchema,
  deleted_ts: tsSchema,
  previous_message: writtenSchema.nullish(),
});

const personSchema = z.object({ id: userSchema });

export const clickBodySchema = z.object({
  user: personSchema,
  actions: z
    .array(
      z.object({
        action_id: namedSchema,
        action_ts: tsSchema,
        value: z.string().nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1)
    .max(100),
});

export const submissionBodySchema = z.object({
  user: personSchema,
  trigger_id: triggerSchema.nullish(),
  view: z.object({
    id: z.string().regex(/^V\w{1,40}$/u),
    hash: triggerSchema.nullish(),
    callback_id: namedSchema,
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

export const shortcutBodySchema = z.object({
  user: personSchema,
  trigger_id: triggerSchema,
  callback_id: namedSchema,
  channel: z.object({ id: channelSchema }),
  message: z.looseObject({}),
});

export const commandBodySchema = z.object({
  command: namedSchema,
  text: z.string().nullish(),
  trigger_id: triggerSchema,
  user_id: userSchema,
  channel_id: channelSchema,
  response_url: z.url(),
});
