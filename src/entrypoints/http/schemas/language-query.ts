import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";

/** A document that lacks the language is given in one that it has. */
export const languageQuerySchema = z.object({
  language: z.enum(LANGUAGES).optional().meta({ description: "Without it, the corpus's first language." }),
});
