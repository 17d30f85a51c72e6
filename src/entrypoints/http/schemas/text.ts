import { z } from "zod";
import { LONGEST_QUESTION } from "../../../core/answer/question-length.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { cleanLine } from "../../../core/text/clean.ts";

const FILTER_LENGTH = 200;

const { empty, required, tooLong } = httpMessages.fields;

/**
 * What a person asks, on one line. Invisible characters (NUL and the other controls, lone surrogates, zero-width marks)
 * are taken out rather than refused: they come with text copied from elsewhere, and whoever pasted it cannot see them.
 */
export const questionSchema = z
  .string({ error: ({ input }) => (input === undefined ? required : undefined) })
  .overwrite(cleanLine)
  .refine((text) => text !== "", { error: empty })
  .refine((text) => text.length <= LONGEST_QUESTION || Array.from(text).length <= LONGEST_QUESTION, {
    error: tooLong(LONGEST_QUESTION),
  })
  .meta({ minLength: 1, maxLength: LONGEST_QUESTION });

const shortTextSchema = z
  .string()
  .refine((text) => text.length <= FILTER_LENGTH, { error: tooLong(FILTER_LENGTH) })
  .meta({ maxLength: FILTER_LENGTH });

/** A text that may be left out; null means the same, since that is how replies say it. */
export const optionalTextSchema = shortTextSchema.nullish();

/** A filter in an address, where an empty value (`?city=`) is how forms leave it out. */
export const optionalParameterSchema = shortTextSchema.optional();
