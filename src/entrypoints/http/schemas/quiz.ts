import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";
import { DIFFICULTIES, ITEM_KINDS } from "../../../core/quiz/item.ts";
import type { Quiz, QuizWish } from "../../../core/quiz/quiz.ts";
import { PRESETS, type Preset } from "../../../core/quiz/session/scoring.ts";
import { itemSchema } from "./item.ts";

const PRESET_NAMES = Object.keys(PRESETS) as [Preset, ...Preset[]];

const wishFields = {
  language: z.enum(LANGUAGES),
  cities: z.array(z.string().max(200)).max(50).readonly(),
  theme: z.string().max(200).nullable(),
  count: z.int().meta({ description: "From 1 to 50." }),
  kinds: z.array(z.enum(ITEM_KINDS)).max(20).readonly(),
  difficulties: z.array(z.enum(DIFFICULTIES)).max(20).readonly(),
};

/** What to draw; what is left out stays open. */
export const drawSchema = z
  .strictObject({
    language: wishFields.language,
    count: wishFields.count,
    cities: wishFields.cities.nullish(),
    theme: wishFields.theme.optional(),
    kinds: wishFields.kinds.nullish(),
    difficulties: wishFields.difficulties.nullish(),
    title: z.string().max(500).nullish(),
  })
  .meta({ id: "DrawQuiz" });

export function wishOf({ language, count, ...open }: z.output<typeof drawSchema>): QuizWish {
  const { cities, theme, kinds, difficulties } = open;
  return {
    language,
    count,
    cities: cities ?? [],
    theme: theme ?? null,
    kinds: kinds ?? [],
    difficulties: difficulties ?? [],
  };
}

export const settingsFields = {
  preset: z.enum(PRESET_NAMES),
  seconds: z.int().meta({ description: "To answer a question, from 10 to 300." }),
  openBook: z.boolean().meta({ description: "Whether the assistant answers while a question is open." }),
  teams: z.array(z.string().max(200)).max(50).readonly(),
};

export const quizSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    language: z.enum(LANGUAGES),
    owner: z.string(),
    wish: z.object(wishFields).meta({ id: "QuizWish" }),
    settings: z.object(settingsFields).meta({ id: "QuizSettings" }),
    items: z.array(z.object({ item: itemSchema, state: z.enum(["proposed", "kept", "dropped"]) })).readonly(),
    revision: z.int().meta({ description: "A change says which revision it saw." }),
    createdAt: z.string(),
  })
  .meta({ id: "Quiz" }) satisfies z.ZodType<Quiz>;

export const quizzesReplySchema = z
  .object({
    quizzes: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          language: z.enum(LANGUAGES),
          items: z.int(),
          kept: z.int(),
          proposed: z.int(),
          createdAt: z.string(),
          revision: z.int(),
        }),
      )
      .readonly(),
  })
  .meta({ id: "QuizzesReply" });

export function quizLine({ id, title, language, items, createdAt, revision }: Quiz) {
  const inState = (state: string) => items.filter((item) => item.state === state).length;
  return {
    id,
    title,
    language,
    items: items.length,
    kept: inState("kept"),
    proposed: inState("proposed"),
    createdAt,
    revision,
  };
}
