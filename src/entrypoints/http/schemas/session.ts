import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";
import type { Move } from "../../../core/quiz/session/move.ts";
import { PHASES } from "../../../core/quiz/session/session.ts";
import { keySchema } from "./item.ts";

export const startedSchema = z
  .object({
    id: z.string(),
    code: z.string().meta({ description: "Six characters by which players join." }),
    url: z.string().meta({ description: "The host's page on this server." }),
    joinUrl: z.string().meta({ description: "Where players join, as a whole address." }),
  })
  .meta({ id: "StartedSession" });

const milliseconds = z.number().meta({ description: "Milliseconds since 1970." });

export const sessionsReplySchema = z
  .object({
    sessions: z
      .array(
        z.object({
          id: z.string(),
          code: z.string(),
          phase: z.enum(PHASES),
          createdAt: milliseconds,
          endedAt: milliseconds.nullable(),
          players: z.int(),
        }),
      )
      .readonly(),
  })
  .meta({ id: "SessionsReply" });

const question = z.int().min(0);
const reason = z.string().trim().max(500);

export const moveSchema = z
  .strictObject({
    version: z.int().meta({ description: "The one that was seen." }),
    move: z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("advance") }),
      z.strictObject({ type: z.literal("pause") }),
      z.strictObject({ type: z.literal("resume"), time: z.enum(["left", "whole"]) }),
      z.strictObject({ type: z.literal("extend"), seconds: z.int().min(1).max(600) }),
      z.strictObject({ type: z.literal("finish") }),
      z.strictObject({ type: z.literal("cancel") }),
      z.strictObject({ type: z.literal("void"), question, reason }),
      z.strictObject({ type: z.literal("rekey"), question, key: keySchema, reason }),
      z.strictObject({ type: z.literal("add-host"), host: z.string().min(1).max(200) }),
      z.strictObject({ type: z.literal("open-book"), on: z.boolean() }),
      z.strictObject({ type: z.literal("bring"), channel: z.string().min(1).max(200) }),
    ]) satisfies z.ZodType<Move>,
  })
  .meta({ id: "MoveSession" });

export const joinInfoSchema = z
  .object({
    session: z.string(),
    title: z.string(),
    language: z.enum(LANGUAGES),
    teams: z.array(z.string()).readonly(),
    phase: z.enum(PHASES),
    joinUrl: startedSchema.shape.joinUrl,
    joined: z.boolean().meta({ description: "Whether who asks plays already, by their cookie." }),
  })
  .meta({ id: "JoinInfo" });
