import { z } from "zod";
import { LONGEST_COMMENT } from "../../../core/feedback/feedback-store.ts";

export const feedbackSchema = z
  .strictObject({
    voter: z
      .string()
      .regex(/^[\w-]{4,64}$/)
      .meta({ description: "The same for all that one reader says; a later verdict on the same answer replaces it." }),
    verdict: z.enum(["up", "down"]),
    comment: z.string().max(LONGEST_COMMENT).nullish(),
  })
  .meta({ id: "Feedback" });

export type FeedbackBody = z.input<typeof feedbackSchema>;
