import { z } from "zod";
import { REACHES } from "../../../core/corpus/event.ts";
import { LANGUAGES } from "../../../core/language.ts";
import { figureValueSchema } from "./figure.ts";

export const comparisonParametersSchema = z.object({
  figure: z.string().meta({ description: "A figure's id, as GET /api/figures gives it." }),
});

const comparedCitySchema = z.object({ id: z.string(), name: z.string() }).nullable();
const language = z.enum(LANGUAGES);

const filesSchema = z
  .object({ svg: z.string(), png: z.string(), csv: z.string() })
  .meta({ id: "ChartFiles", description: "Where the same is as a chart and as a table." });

export const comparisonReplySchema = z
  .object({
    figure: z.string(),
    document: z.string(),
    documentId: z.string(),
    language,
    label: z.string(),
    unit: z.string(),
    rows: z
      .array(
        z.object({
          city: comparedCitySchema,
          value: figureValueSchema.nullable().meta({ description: "Null where the document gives none." }),
          date: z.string().meta({ description: "In words of the language; empty for a gap." }),
        }),
      )
      .readonly(),
    notes: z
      .array(
        z.object({
          kind: z.enum(["dates-differ", "scopes-differ", "several", "undated", "one-city", "gap"]),
          text: z.string(),
        }),
      )
      .readonly()
      .meta({ description: "What keeps the rows from being compared as they stand." }),
    files: filesSchema,
  })
  .meta({ id: "ComparisonReply" });

export const timelineReplySchema = z
  .object({
    language,
    title: z.string(),
    caption: z.string(),
    events: z
      .array(
        z.object({
          id: z.string(),
          city: comparedCitySchema,
          reach: z.enum(REACHES),
          reachText: z.string(),
          date: z.string().meta({ description: "YYYY, YYYY-MM, YYYY-MM-DD, or a span 1951/1977." }),
          dateText: z.string(),
          label: z.string(),
          documentId: z.string(),
          passageId: z.string(),
          pages: z.string().nullable(),
          url: z.string(),
        }),
      )
      .readonly(),
    files: filesSchema,
  })
  .meta({ id: "TimelineReply" });

export type ComparisonReply = z.infer<typeof comparisonReplySchema>;
export type TimelineReply = z.infer<typeof timelineReplySchema>;
