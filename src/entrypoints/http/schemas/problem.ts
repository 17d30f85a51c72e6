import { z } from "zod";
import { PROBLEM_CODES } from "../problem-codes.ts";
import { progressSchema } from "./health.ts";

const invalidFieldSchema = z
  .object({ path: z.string(), message: z.string() })
  .meta({ id: "InvalidField", description: "One place of the request that is wrong." });

/** RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "urn:three-cities:problem:code" }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z.enum(PROBLEM_CODES),
    errors: z.array(invalidFieldSchema).readonly().optional(),
    known: z.array(z.string()).readonly().optional().meta({ description: "The ids that exist." }),
    progress: progressSchema.optional(),
    revision: z.int().optional().meta({ description: "The one at which the quiz is." }),
    version: z.int().optional().meta({ description: "The one at which the session is." }),
  })
  .meta({ id: "Problem" });

export type ProblemReply = z.infer<typeof problemSchema>;
