import { z } from "zod";

/** Answers of one file. */
const MOST_ANSWERS = 100;

export const exportSchema = z
  .strictObject({
    answers: z.array(z.string()).min(1).max(MOST_ANSWERS).meta({ description: "Ids, in the order wished for." }),
    format: z.enum(["markdown", "docx"]),
    heading: z.string().min(1).max(100).meta({ description: "What stands above the list of sources." }),
  })
  .meta({ id: "Export" });

export type ExportBody = z.input<typeof exportSchema>;
