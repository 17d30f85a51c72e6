import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";
import { ITEM_KINDS } from "../../../core/quiz/item.ts";
import { PHASES } from "../../../core/quiz/session/session.ts";
import type { HostSnapshot, PlayerSnapshot, ProjectorSnapshot } from "../../../core/quiz/session/snapshot.ts";
import { evidenceSchema, keySchema, optionSchema, responseSchema } from "./item.ts";
import { settingsFields } from "./quiz.ts";

const time = z.number().meta({ description: "Milliseconds since 1970, by the server's clock." });

const sessionSchema = z
  .object({
    id: z.string(),
    code: z.string(),
    title: z.string(),
    language: z.enum(LANGUAGES),
    phase: z.enum(PHASES),
    version: z.int(),
    question: z.int().meta({ description: "Index; −1 in the lobby." }),
    questions: z.int(),
    preset: settingsFields.preset,
    teams: z.array(z.string()).readonly(),
    openBook: z.boolean(),
    openedAt: time.nullable(),
    deadline: time.nullable(),
    pause: z.enum(["host", "outage"]).nullable(),
    now: time,
    players: z.int(),
    answered: z.int(),
  })
  .meta({ id: "SessionView" });

export const questionSchema = z
  .object({
    index: z.int(),
    kind: z.enum(ITEM_KINDS),
    language: z.enum(LANGUAGES),
    stem: z.string(),
    options: z.array(optionSchema).readonly(),
    matches: z.array(optionSchema).readonly(),
    unit: z.string().nullable(),
  })
  .meta({ id: "QuestionView" });

const revealSchema = z
  .object({
    key: keySchema.nullable(),
    isVoid: z.boolean(),
    explanation: z.string(),
    evidence: evidenceSchema.nullable(),
    counts: z.record(z.string(), z.int()).readonly(),
    right: z.int(),
    answered: z.int(),
  })
  .meta({ id: "RevealView" });

const boardSchema = z
  .object({
    players: z
      .array(
        z.object({
          participant: z.string(),
          name: z.string(),
          team: z.string().nullable(),
          rank: z.int(),
          points: z.int(),
          right: z.int(),
        }),
      )
      .readonly(),
    teams: z.array(z.object({ team: z.string(), rank: z.int(), points: z.int(), members: z.int() })).readonly(),
  })
  .meta({ id: "Board" });

const shared = {
  session: sessionSchema,
  question: questionSchema.nullable(),
  reveal: revealSchema.nullable().meta({ description: "From the reveal to the next question." }),
};

export const playerSnapshotSchema = z
  .object({
    role: z.literal("player"),
    ...shared,
    you: z.object({
      id: z.string(),
      name: z.string(),
      team: z.string().nullable(),
      timeFactor: z.number().nullable(),
      plays: z.boolean(),
      response: responseSchema.nullable(),
      isRight: z.boolean().nullable(),
      points: z.int(),
      rank: z.int().nullable(),
    }),
    board: boardSchema.nullable(),
  })
  .meta({ id: "PlayerSnapshot" }) satisfies z.ZodType<PlayerSnapshot>;

export const projectorSnapshotSchema = z
  .object({
    role: z.literal("projector"),
    ...shared,
    names: z.array(z.string()).readonly(),
    board: boardSchema.nullable(),
  })
  .meta({ id: "ProjectorSnapshot" }) satisfies z.ZodType<ProjectorSnapshot>;

export const hostSnapshotSchema = z
  .object({
    role: z.literal("host"),
    ...shared,
    participants: z
      .array(z.object({ participant: z.string(), name: z.string(), team: z.string().nullable() }))
      .readonly(),
    board: boardSchema,
    disputes: z
      .array(z.object({ question: z.int(), participant: z.string(), name: z.string(), text: z.string(), at: time }))
      .readonly(),
    corrections: z.array(z.object({ question: z.int(), isVoid: z.boolean(), reason: z.string() })).readonly(),
  })
  .meta({ id: "HostSnapshot" }) satisfies z.ZodType<HostSnapshot>;
