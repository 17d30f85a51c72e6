import { z } from "zod";
import { answerSentenceSchema, citationSchema } from "./answer.ts";
import { passageReferenceSchema } from "./passage-reference.ts";

/** The data of a `sources` event: what is being read. */
export const sourcesEventSchema = z
  .object({
    sources: z.array(passageReferenceSchema).readonly(),
    answerId: z.string().optional().meta({
      description: "GET /api/answers gives the answer under it once it is finished, should the stream break.",
    }),
  })
  .meta({ id: "SourcesEvent" });

/** The data of a `sentence` event: one checked sentence and the citations that it is the first to use. */
export const sentenceEventSchema = z
  .object({ sentence: answerSentenceSchema, citations: z.array(citationSchema).readonly() })
  .meta({ id: "SentenceEvent" });

export type SourcesEventData = z.infer<typeof sourcesEventSchema>;
export type SentenceEventData = z.infer<typeof sentenceEventSchema>;
