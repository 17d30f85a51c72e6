import { z } from "zod";
import { ITEM_KINDS } from "../../../core/quiz/item.ts";
import type { ItemAnalysis } from "../../../core/quiz/results/item-analysis.ts";
import { evidenceSchema, keySchema } from "./item.ts";

const itemAnalysisSchema = z
  .object({
    question: z.int(),
    kind: z.enum(ITEM_KINDS),
    stem: z.string(),
    key: keySchema.nullable(),
    explanation: z.string(),
    evidence: evidenceSchema.nullable(),
    answered: z.int(),
    right: z.int(),
    shareRight: z.number().nullable().meta({ description: "From 0 to 1, of those who answered." }),
    discrimination: z.number().nullable().meta({ description: "From −1 to 1; null for fewer than 5 players." }),
    options: z.array(z.object({ id: z.string(), text: z.string(), chosen: z.int(), isKey: z.boolean() })).readonly(),
    disputes: z.int(),
    flags: z
      .array(
        z.enum(["key-unchosen", "wrong-option-leads", "negative-discrimination", "unused-option", "void", "corrected"]),
      )
      .readonly(),
  })
  .meta({ id: "ItemAnalysis" }) satisfies z.ZodType<ItemAnalysis>;

export const analysisReplySchema = z
  .object({
    questions: z.array(itemAnalysisSchema).readonly(),
    wrong: z.array(z.int()).readonly().meta({ description: "Questions that the room got wrong, the worst first." }),
  })
  .meta({ id: "AnalysisReply" });
