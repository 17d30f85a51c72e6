import { z } from "zod";
import { languageQuerySchema } from "./language-query.ts";
import { optionalParameterSchema } from "./text.ts";

export const figuresQuerySchema = z.strictObject({
  city: optionalParameterSchema.meta({ description: "A city id of GET /api/cities." }),
  figure: optionalParameterSchema.meta({ description: "A figure's id." }),
  ...languageQuerySchema.shape,
});

export const figureValueSchema = z
  .object({
    city: z.string().nullable(),
    scope: z.string().meta({ description: "What exactly is counted, and where." }),
    value: z.number(),
    text: z.string().meta({ description: "How the passage writes it." }),
    date: z.string().meta({ description: "When it was true: YYYY, YYYY-MM, YYYY-MM-DD, or a span 1951/1977." }),
    dateKnown: z.boolean().meta({ description: "False when the source gives none and date is its publication year." }),
    passageId: z.string(),
    pages: z.string().nullable(),
    source: z.string().nullable(),
    note: z.string().nullable(),
    url: z.string(),
  })
  .meta({ id: "FigureValue" });

export const figureSchema = z
  .object({
    id: z.string(),
    document: z.string().meta({ description: "The document's title." }),
    documentId: z.string(),
    label: z.string(),
    unit: z.string(),
    values: z.array(figureValueSchema).readonly(),
  })
  .meta({ id: "Figure" });

export const figuresReplySchema = z.object({ figures: z.array(figureSchema).readonly() }).meta({ id: "FiguresReply" });

export type FiguresReply = z.infer<typeof figuresReplySchema>;
export type FigureReply = z.infer<typeof figureSchema>;
