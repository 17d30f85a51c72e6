import { z } from "zod";
import type { Answer } from "../../../core/answer/answer.ts";
import { LANGUAGES } from "../../../core/language.ts";
import { passageReferenceSchema } from "./passage-reference.ts";

export const citationSchema = passageReferenceSchema
  .extend({
    number: z.int().min(1).meta({ description: "By first use, from 1." }),
    document: z.string().meta({ description: "The document's title." }),
  })
  .meta({ id: "Citation" });

export const answerSentenceSchema = z
  .object({
    text: z.string(),
    citations: z.array(z.int().min(1)).readonly().meta({ description: "Numbers of citations." }),
  })
  .meta({ id: "AnswerSentence" });

export const answerSchema = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    question: z.string(),
    language: z.enum(LANGUAGES),
    status: z.enum(["answered", "not_in_report"]),
    answer: z.string().meta({ description: "The sentences joined, each followed by its [number]." }),
    sentences: z.array(answerSentenceSchema).readonly(),
    citations: z.array(citationSchema).readonly(),
    reason: z
      .enum(["not_covered", "off_topic"])
      .nullable()
      .meta({ description: "Why there is no answer: near but not said, or about something else." }),
    related: z.array(passageReferenceSchema).readonly().meta({ description: "Up to three nearest passages." }),
    mode: z.enum(["extractive", "generated"]),
    model: z.string().nullable(),
    notice: z.string().nullable().meta({ description: "A sentence when something was degraded." }),
    filter: z
      .object({ city: z.string().optional(), section: z.string().optional(), document: z.string().optional() })
      .optional()
      .meta({ description: "Where alone was looked, by the ids that were asked with; left out where everything was." }),
    comparison: z
      .object({ document: z.string(), figure: z.string(), label: z.string(), url: z.string() })
      .optional()
      .meta({
        description:
          "A figure that it gives, with the page that compares the cities by it; left out where there is none.",
      }),
  })
  .meta({ id: "Answer" }) satisfies z.ZodType<Answer>;

export type CitationReply = z.infer<typeof citationSchema>;
export type AnswerSentenceReply = z.infer<typeof answerSentenceSchema>;
export type AnswerReply = z.infer<typeof answerSchema>;
