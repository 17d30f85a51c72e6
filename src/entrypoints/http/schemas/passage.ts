import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";
import { LONGEST_QUESTION } from "../../../core/answer/question-length.ts";
import { cleanLine } from "../../../core/text/clean.ts";
import { languageQuerySchema } from "./language-query.ts";
import { passageIdSchema, passagePlaceSchema } from "./passage-reference.ts";
import { optionalParameterSchema } from "./text.ts";

const sourceSchema = z
  .object({
    id: z.string().meta({ description: "The original's own number or mark." }),
    text: z.string(),
  })
  .meta({ id: "Source" });

export const passageSchema = passagePlaceSchema
  .extend({
    document: z.string().meta({ description: "The document's title." }),
    documentId: z.string(),
    sectionId: z.string(),
    language: z.enum(LANGUAGES),
    text: z.string(),
    note: z.string().nullable().meta({
      description: "The editor's remark where the original contradicts itself or errs; never the source's own.",
    }),
    sources: z.array(sourceSchema).readonly().meta({ description: "What the original names as its sources." }),
  })
  .meta({ id: "Passage" });

export const passageReplySchema = passageSchema
  .extend({
    neighbours: z
      .object({ previous: passageSchema.nullable(), next: passageSchema.nullable() })
      .meta({ description: "The passages of the same document before and after it." }),
  })
  .meta({ id: "PassageReply" });

/** The rest of the address. */
export const passageParametersSchema = z.object({ "*": passageIdSchema });

/** Passages a reply may have. */
const PASSAGES_AT_MOST = 100;

export const findQuerySchema = languageQuerySchema.extend({
  text: z
    .string()
    .max(LONGEST_QUESTION)
    .overwrite(cleanLine)
    .default("")
    .meta({ description: "Words as far as they are typed; empty for all passages." }),
  city: optionalParameterSchema.meta({ description: "A city id of GET /api/cities." }),
  section: optionalParameterSchema.meta({ description: "A section id of GET /api/documents, or a part's." }),
  document: optionalParameterSchema.meta({ description: "A document id of GET /api/documents." }),
  limit: z.coerce.number().int().min(1).max(PASSAGES_AT_MOST).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

const foundPassageSchema = passageSchema
  .extend({
    marks: z
      .array(z.object({ start: z.int().min(0), end: z.int().min(0) }))
      .readonly()
      .meta({ description: "Where the words stand in the text: offsets in UTF-16 units, the end exclusive." }),
  })
  .meta({ id: "FoundPassage" });

export const foundPassagesSchema = z
  .object({
    total: z.int().min(0).meta({ description: "How many there are, also outside of the limit." }),
    passages: z.array(foundPassageSchema).readonly(),
  })
  .meta({ id: "FoundPassages" });

export type FoundPassageReply = z.infer<typeof foundPassageSchema>;
export type FoundPassagesReply = z.infer<typeof foundPassagesSchema>;
export type PassageOfReply = z.infer<typeof passageSchema>;
export type PassageReply = z.infer<typeof passageReplySchema>;
