import { z } from "zod";
import { QUIZ_FORMAT_NAMES } from "../../../core/quiz/formats/formats.ts";
import { quizSchema } from "./quiz.ts";

/** Characters of a file that is brought; 100 questions take a tenth. */
const LONGEST_FILE = 200_000;

export const importSchema = z
  .strictObject({ format: z.enum(["gift", "csv"]), text: z.string().max(LONGEST_FILE) })
  .meta({ id: "ImportQuestions" });

export const importedSchema = quizSchema
  .extend({
    problems: z
      .array(z.object({ line: z.int(), message: z.string() }))
      .readonly()
      .meta({ description: "What was not taken over, by its line." }),
  })
  .meta({ id: "ImportedQuiz" });

export const exportParametersSchema = z.object({ id: z.string(), format: z.enum(QUIZ_FORMAT_NAMES) });

export const exportQuerySchema = z.object({
  partial: z
    .enum(["true", "false"])
    .optional()
    .meta({ description: "`true`: without the questions that this format cannot carry." }),
});
