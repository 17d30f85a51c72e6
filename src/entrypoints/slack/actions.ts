import { z } from "zod";
import { LANGUAGES } from "../../core/language.ts";
import { LIMITS } from "./limits.ts";

const idSchema = z.string().regex(/^(?:ans|cnv)_[\w-]{1,48}$/u);
/** Channels, people and workspaces, as Slack names them. */
const slackIdSchema = z.string().regex(/^[A-Z0-9]{2,32}$/u);
const tsSchema = z.string().regex(/^\d{1,16}\.\d{1,9}$/u);
const passageSchema = z.string().min(1).max(400);
const pageSchema = z.int().min(0).max(10_000);
const languageSchema = z.enum(LANGUAGES);
const threadSchema = z.object({ channel: slackIdSchema, thread: tsSchema });

const quizIdSchema = z.string().regex(/^(?:quz|ses)_\w{1,48}$/u);
const triedFields = { session: quizIdSchema, question: pageSchema };
const askedFields = { session: quizIdSchema, question: pageSchema, version: z.int() };

/**
 * What people can click, with what a click carries. The values come back from Slack, but anyone who may click may also
 * make one up: they are checked on the way in, and name things without granting a right to them.
 */
const ACTIONS = {
  /** `answer` and `citation` say whose quote is marked in the passage; `part` is for passages longer than a modal. */
  show_passage: z.object({
    passage: passageSchema,
    answer: idSchema.optional(),
    citation: z.int().min(1).max(10_000).optional(),
    part: pageSchema.optional(),
  }),
  compare_cities: z.object({
    document: z.string().min(1).max(100),
    figure: z.string().min(1).max(100),
    page: pageSchema,
  }),
  /** `streamed`: the words were streamed, so that only sources are left to be paged through. */
  more: z.object({ answer: idSchema, page: pageSchema, streamed: z.boolean().optional() }),
  switch_language: z.object({ answer: idSchema, language: languageSchema }),
  feedback: z.object({ answer: idSchema, verdict: z.enum(["up", "down"]) }),
  comment: z.object({ answer: idSchema, verdict: z.enum(["up", "down"]) }),
  share: z.object({ answer: idSchema }),
  ask: z.object({ question: z.string().min(1).max(2000) }),
  /** A question that was edited, or to which no answer came through. */
  answer_message: z.object({ channel: slackIdSchema, message: tsSchema, thread: tsSchema.optional() }),
  mute: threadSchema,
  unmute: threadSchema,
  open_settings: z.object({ channel: slackIdSchema }),
  set_language: z.object({ language: languageSchema.nullable() }),
  delete_my_data: z.object({}),
  /** Without a channel the form asks where to play. */
  quiz_new: z.object({ channel: slackIdSchema.nullable() }),
  /** Where it is to be played is asked at the start where there is no channel yet. */
  quiz_review: z.object({
    quiz: quizIdSchema,
    channel: slackIdSchema.nullable(),
    at: pageSchema,
    wish: z.enum(["show", "keep", "drop", "swap", "keep-all"]),
  }),
  quiz_edit: z.object({ quiz: quizIdSchema, channel: slackIdSchema.nullable(), at: pageSchema }),
  quiz_start: z.object({ quiz: quizIdSchema, channel: slackIdSchema.nullable() }),
  quiz_join: z.object({ session: quizIdSchema }),
  quiz_move: z.object({
    session: quizIdSchema,
    version: z.int(),
    move: z.enum(["advance", "pause", "resume", "extend", "void", "finish"]),
  }),
  quiz_answer: z.object({ ...askedFields, option: z.string().regex(/^[a-f]$/u) }),
  /** Opens a form, where a click is not enough; `language`: what the form is in, once it is open. */
  quiz_form: z.object({ ...askedFields, language: languageSchema.optional() }),
  quiz_object: z.object({ session: quizIdSchema, question: pageSchema }),
  quiz_mine: z.object({ session: quizIdSchema }),
  /** The next question that is due to who clicks. */
  quiz_practise: z.object({ session: quizIdSchema }),
  quiz_try: z.object({ ...triedFields, option: z.string().regex(/^[a-f]$/u) }),
  /** `channel` and `message`: where the question stands, and `language` what the form is in, once it is open. */
  quiz_try_form: z.object({
    ...triedFields,
    channel: slackIdSchema.optional(),
    message: tsSchema.optional(),
    language: languageSchema.optional(),
  }),
} as const;

export type ActionName = keyof typeof ACTIONS;

export type ActionValue<N extends ActionName> = z.infer<(typeof ACTIONS)[N]>;

/** A click, read and checked: `{ name: "more", value: { answer, page } }`. */
export type Action = { readonly [N in ActionName]: { readonly name: N; readonly value: ActionValue<N> } }[ActionName];

export const ACTION_NAMES = Object.keys(ACTIONS) as readonly ActionName[];

/** What a Bolt listener listens to for an action, whatever number its id ends with. */
export function actionPattern(name: ActionName): RegExp {
  return new RegExp(`^${name}(?::\\d+)?$`, "u");
}

/** `place` tells elements of one block apart that do the same. */
export function actionId(name: ActionName, place?: number): string {
  return place === undefined ? name : `${name}:${place}`;
}

/** The value of a button. Null when it is longer than it may be, or otherwise not to be taken back: then there is no such button. */
export function encodeAction<N extends ActionName>(
  name: N,
  value: ActionValue<N>,
  limit: number = LIMITS.buttonValue,
): string | null {
  const checked = ACTIONS[name].safeParse(value);
  if (!checked.success) return null;
  // Slack gives some texts back with these three as entities.
  const encoded = JSON.stringify(checked.data).replace(
    /[&<>]/gu,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
  return encoded.length > limit ? null : encoded;
}

/** A click as it came in. Null for an id that is none of ours, and for a value that no button of ours carries. */
export function decodeAction(id: string, value: string): Action | null {
  const name = id.split(":")[0] ?? "";
  if (!isActionName(name) || !actionPattern(name).test(id) || value.length > LIMITS.buttonValue) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    return null;
  }
  const checked = ACTIONS[name].safeParse(parsed);
  return checked.success ? ({ name, value: checked.data } as Action) : null;
}

function isActionName(name: string): name is ActionName {
  return Object.hasOwn(ACTIONS, name);
}
