import { z } from "zod";
import type { AnswerExplanation } from "../../../core/answer/explanation.ts";
import { CHECKS } from "../../../core/checking/verdict.ts";
import type { QuestionKind } from "../../../core/languages/question-kind.ts";
import { passageIdSchema } from "./passage-reference.ts";

/** A record, so that no kind can be forgotten. */
const KINDS: Readonly<Record<QuestionKind, true>> = {
  name: true,
  number: true,
  date: true,
  person: true,
  place: true,
  reason: true,
  definition: true,
  list: true,
  comparison: true,
  other: true,
};

const questionSchema = z.object({
  text: z.string().meta({ description: "As it was searched: misspellings mended, made to stand alone." }),
  kind: z.enum(Object.keys(KINDS) as [QuestionKind, ...QuestionKind[]]),
  cities: z.array(z.string()).readonly().meta({ description: "Ids of the cities asked about." }),
  years: z.array(z.string()).readonly(),
  words: z.array(z.string()).readonly().meta({ description: "The words searched for." }),
  isFollowUp: z.boolean(),
  rewriting: z
    .object({ text: z.string().nullable(), isUsed: z.boolean(), problem: z.string().nullable() })
    .nullable()
    .meta({ description: "What a model made of a question that leans on what was said before." }),
});

const weighedPassageSchema = z.object({
  passageId: passageIdSchema,
  section: z.string(),
  score: z.number().nullable().meta({ description: "Null where it was not found by searching." }),
  origin: z.enum(["search", "model", "conversation"]),
  number: z.int().nullable().meta({ description: "Under which a model read it; null when none did." }),
});

const sentenceSchema = z.object({
  text: z.string(),
  fate: z.enum(["shown", "fails_check", "repeats", "leans_on_dropped"]),
  passages: z.array(passageIdSchema).readonly(),
  checks: z
    .array(
      z.object({
        check: z.enum(CHECKS),
        outcome: z.enum(["holds", "fails", "not_applicable"]),
        finding: z.string().nullable(),
      }),
    )
    .readonly(),
});

const writingSchema = z.object({
  model: z.string(),
  outcome: z
    .enum([
      "written",
      "not_covered",
      "nothing_left",
      "nonsense",
      "failed",
      "late",
      "stalled",
      "unavailable",
      "budget_spent",
    ])
    .meta({ description: "Whatever is neither written nor not_covered made the extract stand in." }),
  problem: z.string().nullable(),
  planning: z
    .object({
      lookups: z.array(z.object({ tool: z.enum(["search", "figures", "passage"]), subject: z.string() })).readonly(),
      problem: z.string().nullable(),
    })
    .nullable(),
  tokens: z.number(),
  sentences: z.array(sentenceSchema).readonly().meta({ description: "All that the model wrote, shown or not." }),
});

export const explanationSchema = z
  .object({
    question: questionSchema,
    decision: z.object({ outcome: z.enum(["answer", "not_covered", "off_topic"]), confidence: z.number() }),
    passages: z.array(weighedPassageSchema).readonly(),
    writing: writingSchema.nullable().meta({ description: "Null where no model was asked." }),
  })
  .meta({ id: "AnswerExplanation" }) satisfies z.ZodType<AnswerExplanation>;
