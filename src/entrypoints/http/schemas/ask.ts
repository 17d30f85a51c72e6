import { z } from "zod";
import type { AskRequest } from "../../../core/answer/answer.ts";
import { LANGUAGES } from "../../../core/language.ts";
import { filterFields, filterOf } from "./filter.ts";
import { optionalTextSchema, questionSchema } from "./text.ts";

export const askSchema = z
  .strictObject({
    question: questionSchema,
    ...filterFields,
    conversationId: optionalTextSchema.meta({ description: "Continues a conversation: follow-ups are understood." }),
    language: z.enum(LANGUAGES).nullish().meta({ description: "Else detected from the question." }),
  })
  .meta({ id: "Ask" });

/** What clients send. */
export type AskBody = z.input<typeof askSchema>;

export function askRequestOf(body: z.output<typeof askSchema>): AskRequest {
  return {
    question: body.question,
    ...filterOf(body),
    conversationId: body.conversationId ?? undefined,
    language: body.language ?? undefined,
  };
}
