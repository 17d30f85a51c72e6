import { z } from "zod";
import { DIFFICULTIES, type Item, ITEM_CHECKS, ITEM_KINDS, ITEM_ORIGINS } from "../../../core/quiz/item.ts";
import { LANGUAGES } from "../../../core/language.ts";

const optionIds = z.array(z.string().max(20)).max(20).readonly();

export const optionSchema = z.object({ id: z.string().max(20), text: z.string() }).meta({ id: "Option" });

const choiceSchema = z.strictObject({ type: z.literal("choice"), options: optionIds });
const orderSchema = z.strictObject({ type: z.literal("order"), options: optionIds });
const matchSchema = z.strictObject({
  type: z.literal("match"),
  pairs: z.record(z.string().max(20), z.string().max(20)).readonly(),
});

/** What a player answers. */
export const responseSchema = z
  .discriminatedUnion("type", [
    choiceSchema,
    z.strictObject({ type: z.literal("number"), value: z.number() }),
    orderSchema,
    matchSchema,
  ])
  .meta({ id: "QuizResponse" });

export const keySchema = z
  .discriminatedUnion("type", [
    choiceSchema,
    z.strictObject({ type: z.literal("number"), value: z.number(), least: z.number(), most: z.number() }),
    orderSchema,
    matchSchema,
  ])
  .meta({ id: "QuizKey" });

export const evidenceSchema = z
  .object({
    passageId: z.string(),
    document: z.string().meta({ description: "The document's title." }),
    city: z.string().nullable(),
    section: z.string().meta({ description: "The section's label." }),
    pages: z.string().nullable(),
    quote: z.string().meta({ description: "Stands verbatim in the passage." }),
  })
  .meta({ id: "Evidence" });

const verdictSchema = z
  .object({
    check: z.enum(ITEM_CHECKS),
    verdict: z.enum(["holds", "person"]).meta({ description: "`person` where somebody has to look." }),
    reason: z.string(),
  })
  .meta({ id: "ItemVerdict" });

export const itemSchema = z
  .object({
    id: z.string().max(200),
    kind: z.enum(ITEM_KINDS),
    language: z.enum(LANGUAGES),
    stem: z.string(),
    options: z.array(optionSchema).readonly(),
    matches: z.array(optionSchema).readonly(),
    unit: z.string().nullable(),
    key: keySchema.nullable().meta({ description: "Null for a poll." }),
    explanation: z.string(),
    evidence: evidenceSchema.nullable(),
    passages: z
      .array(z.string().max(500))
      .max(50)
      .readonly()
      .optional()
      .meta({ description: "All passages whose facts it asks, where it asks several." }),
    city: z.string().nullable(),
    section: z.string().nullable(),
    difficulty: z.enum(DIFFICULTIES),
    origin: z.enum(ITEM_ORIGINS),
    proof: z.array(verdictSchema).readonly(),
  })
  .meta({ id: "Item" }) satisfies z.ZodType<Item>;
