import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";
import type { Receipt } from "../../../core/quiz/session/answer.ts";
import { evidenceSchema, keySchema, optionSchema, responseSchema } from "./item.ts";

const name = z.string().max(500).meta({ description: "As it is shown; 1 to 40 characters." });
const team = z.string().max(200).nullable();

export const joinSchema = z
  .strictObject({
    name,
    language: z.enum(LANGUAGES),
    team: team.optional(),
    returning: z.string().max(100).nullish().meta({ description: "The rejoin code, on another device." }),
  })
  .meta({ id: "JoinSession" });

export const joinedSchema = z
  .object({
    session: z.string(),
    participant: z.string().meta({ description: "Also the code by which they come back on another device." }),
  })
  .meta({ id: "Joined" });

export const answerSchema = z
  .strictObject({
    question: z.int().min(0),
    version: z.int().meta({ description: "The session's version that was seen." }),
    response: responseSchema,
  })
  .meta({ id: "GiveAnswer" });

export const receiptSchema = z
  .object({
    status: z.enum(["counted", "repeated", "refused"]),
    reason: z.enum(["stale", "closed", "late", "paused", "joined-later", "unknown-participant"]).optional(),
    response: responseSchema.optional().meta({ description: "The one that counts." }),
  })
  .meta({ id: "AnswerReceipt" });

export function receiptReply(receipt: Receipt): z.input<typeof receiptSchema> {
  const { status } = receipt;
  return status === "refused" ? { status, reason: receipt.reason } : { status, response: receipt.answer.response };
}

export const disputeSchema = z
  .strictObject({ question: z.int(), text: z.string().max(5_000) })
  .meta({ id: "DisputeQuestion" });

export const playerChangeSchema = z
  .strictObject({
    name: name.exactOptional(),
    team: team.exactOptional(),
    language: z.enum(LANGUAGES).exactOptional(),
    timeFactor: z.number().nullable().exactOptional(),
  })
  .meta({ id: "ChangePlayer" });

export const reviewSchema = z
  .object({
    questions: z
      .array(
        z.object({
          question: z.int(),
          stem: z.string(),
          options: z.array(optionSchema).readonly(),
          matches: z.array(optionSchema).readonly(),
          unit: z.string().nullable(),
          key: keySchema.nullable(),
          isVoid: z.boolean(),
          response: responseSchema.nullable().meta({ description: "Null where they gave none." }),
          isRight: z.boolean().nullable(),
          explanation: z.string(),
          evidence: evidenceSchema.nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: "Review" });
