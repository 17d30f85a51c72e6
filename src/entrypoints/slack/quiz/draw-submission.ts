import { z } from "zod";
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { DIFFICULTIES, ITEM_KINDS } from "../../../core/quiz/item.ts";
import type { QuizSettings, QuizWish } from "../../../core/quiz/quiz.ts";
import { PRESETS, type Preset } from "../../../core/quiz/session/scoring.ts";
import { type SubmittedView, viewMetadata, viewValues } from "../submitted-view.ts";
import { CHANNEL_INPUT, chosenChannel } from "./channel-input.ts";
import { DRAW_INPUTS, DRAW_LIMITS } from "./draw-view.ts";

export type DrawSubmission = {
  readonly channel: string;
  /** Opened in no channel, so that it is the person's own conversation where it goes on. */
  readonly isFromHome: boolean;
  readonly wish: QuizWish;
  readonly settings: Omit<QuizSettings, "teams">;
};

type DrawErrors = { readonly errors: Readonly<Record<string, string>> };

const channelSchema = z.string().regex(/^[CDG][A-Z0-9]{1,30}$/u);
const metadataSchema = z.object({ channel: channelSchema.nullable(), language: z.enum(LANGUAGES) });

/** What somebody wants drawn; what is wrong with it, by block. Everything is checked: a form comes from outside. */
export function readDraw(view: SubmittedView): DrawSubmission | DrawErrors {
  const values = viewValues(view);
  const { count, seconds } = DRAW_LIMITS;
  const opened = viewMetadata(view, metadataSchema);
  const { invalidNumber, chooseChannel } = messagesIn(opened?.language ?? DEFAULT_LANGUAGE).slackQuiz.draw;
  const wishedCount = wholeNumber(values.text(DRAW_INPUTS.count), count);
  const wishedSeconds = wholeNumber(values.text(DRAW_INPUTS.seconds), seconds);
  const channel = opened?.channel ?? chosenChannel(view);
  if (wishedCount === null || wishedSeconds === null || channel === null) {
    return {
      errors: {
        ...(wishedCount === null ? { [DRAW_INPUTS.count]: invalidNumber(count.least, count.most) } : {}),
        ...(channel === null ? { [CHANNEL_INPUT]: chooseChannel } : {}),
        ...(wishedSeconds === null ? { [DRAW_INPUTS.seconds]: invalidNumber(seconds.least, seconds.most) } : {}),
      },
    };
  }
  const theme = values.text(DRAW_INPUTS.theme);
  const preset = values.chosen(DRAW_INPUTS.preset) ?? "";
  const language = LANGUAGES.find((each): each is Language => each === values.chosen(DRAW_INPUTS.language));
  const kinds = new Set(values.several(DRAW_INPUTS.kinds));
  const difficulties = new Set(values.several(DRAW_INPUTS.difficulties));
  return {
    channel,
    isFromHome: opened?.channel !== channel,
    wish: {
      language: language ?? DEFAULT_LANGUAGE,
      cities: values.several(DRAW_INPUTS.cities),
      theme: theme === "" ? null : theme.slice(0, 200),
      count: wishedCount,
      kinds: ITEM_KINDS.filter((kind) => kinds.has(kind)),
      difficulties: DIFFICULTIES.filter((difficulty) => difficulties.has(difficulty)),
    },
    settings: {
      preset: Object.hasOwn(PRESETS, preset) ? (preset as Preset) : "workshop",
      seconds: wishedSeconds,
      openBook: values.several(DRAW_INPUTS.openBook).length > 0,
    },
  };
}

/** What is wrong with a form for a quiz, by block. */
export function drawErrors(view: SubmittedView): DrawErrors["errors"] {
  const draw = readDraw(view);
  return "errors" in draw ? draw.errors : {};
}

function wholeNumber(text: string, { least, most }: { readonly least: number; readonly most: number }): number | null {
  const number = Number(text);
  return /^\d{1,3}$/u.test(text) && number >= least && number <= most ? number : null;
}
