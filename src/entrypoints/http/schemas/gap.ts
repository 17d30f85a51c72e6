import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";

export const gapsQuerySchema = z.strictObject({
  days: z.coerce.number().int().min(1).max(3650).default(30).meta({ description: "How far it looks back." }),
});

const place = {
  city: z.string().nullable(),
  section: z
    .string()
    .nullable()
    .meta({ description: "The label of what is cited first, or nearest; null for nothing." }),
  up: z.int(),
  down: z.int(),
};

export const gapReportSchema = z
  .object({
    asked: z.int(),
    refused: z.int(),
    down: z.int().meta({ description: "Answers that somebody voted down." }),
    counts: z.array(z.object({ ...place, asked: z.int(), refused: z.int() })).readonly(),
    gaps: z
      .array(
        z.object({
          ...place,
          id: z.string(),
          question: z.string(),
          language: z.enum(LANGUAGES),
          at: z.iso.datetime(),
          status: z.enum(["answered", "not_in_report"]),
          reason: z.enum(["not_covered", "off_topic"]).nullable(),
          comments: z.array(z.string()).readonly(),
        }),
      )
      .readonly()
      .meta({ description: "What was refused or voted down, newest first." }),
  })
  .meta({ id: "GapReport" });

export type GapReportReply = z.infer<typeof gapReportSchema>;
