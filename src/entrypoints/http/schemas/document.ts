import { z } from "zod";
import { passageIdSchema } from "./passage-reference.ts";

const sectionSchema = z
  .object({
    id: z.string().meta({ description: "The same in every language." }),
    heading: z.string(),
    label: z.string().meta({ description: "What citations show." }),
    path: z.array(z.string()).readonly().meta({ description: "The headings above and its own, outermost first." }),
    city: z.string().nullable(),
    pages: z.string().nullable(),
    passageCount: z
      .int()
      .min(0)
      .meta({ description: "How many passages it has. Their ids end in 1 to this number, in reading order." }),
    firstPassageId: passageIdSchema.nullable().meta({ description: "Null when no text stands under the heading." }),
    url: z.string().nullable().meta({ description: "Its first passage on this server's page." }),
  })
  .meta({ id: "Section" });

export const partSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    sections: z.array(sectionSchema).readonly().meta({ description: "In reading order." }),
  })
  .meta({ id: "Part" });

export const documentSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    subtitle: z.string().nullable(),
    authors: z.array(z.string()).readonly(),
    publishers: z.array(z.string()).readonly(),
    date: z.string().nullable().meta({ description: "YYYY, YYYY-MM or YYYY-MM-DD." }),
    digest: z.boolean().meta({ description: "True when the text is a summary of the original in other words." }),
    cities: z.array(z.string()).readonly().meta({ description: "Ids." }),
    parts: z.array(partSchema).readonly().meta({ description: "In reading order." }),
  })
  .meta({ id: "Document" });

export const documentsReplySchema = z
  .object({ documents: z.array(documentSchema).readonly() })
  .meta({ id: "DocumentsReply" });

export type PartReply = z.infer<typeof partSchema>;
export type DocumentReply = z.infer<typeof documentSchema>;
export type DocumentsReply = z.infer<typeof documentsReplySchema>;
