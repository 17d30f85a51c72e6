import { z } from "zod";

export const healthSchema = z.object({ status: z.literal("ok") }).meta({ id: "Health" });

export const readySchema = z.object({ status: z.literal("ready") }).meta({ id: "Ready" });

/** How far the work before the first answer is. `total` is 0 while it is not known. */
export const progressSchema = z
  .object({ stage: z.string(), done: z.number().min(0), total: z.number().min(0) })
  .meta({ id: "Progress" });
