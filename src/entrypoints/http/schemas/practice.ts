import { z } from "zod";
import { evidenceSchema, keySchema, responseSchema } from "./item.ts";
import { questionSchema } from "./snapshot.ts";

const learner = z
  .string()
  .regex(/^[\w-]{1,100}$/)
  .meta({ description: "Who practises, as a reply has named them." });

export const nextTaskSchema = z.strictObject({ learner: learner.nullish() }).meta({ id: "NextTask" });

export const practiseSchema = z
  .strictObject({ learner, item: z.string().max(200), response: responseSchema })
  .meta({ id: "Practise" });

const time = z.number().meta({ description: "Milliseconds since 1970." });
const state = {
  learner,
  fresh: z.int().meta({ description: "Questions that were never answered." }),
  due: z.int().meta({ description: "Questions that are due again." }),
  items: z.int(),
  nextDueAt: time.nullable(),
};

export const taskSchema = z
  .object({ ...state, item: z.string().nullable(), question: questionSchema.nullable() })
  .meta({ id: "PracticeTask" });

export const verdictSchema = z
  .object({
    ...state,
    isRight: z.boolean(),
    key: keySchema,
    explanation: z.string(),
    evidence: evidenceSchema.nullable(),
    dueAt: time,
  })
  .meta({ id: "PracticeVerdict" });
