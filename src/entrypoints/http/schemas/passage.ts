import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";
import { passageIdSchema, passagePlaceSchema } from "./passage-reference.ts";

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

export type PassageOfReply = z.infer<typeof passageSchema>;
export type PassageReply = z.infer<typeof passageReplySchema>;
