import { z } from "zod";
import type { SubmittedView } from "../settings-submission.ts";

const textSchema = z.object({ value: z.string().nullish() });
const chosenSchema = z.object({ selected_option: z.object({ value: z.string() }).nullish() });
const conversationSchema = z.object({ selected_conversation: z.string().nullish() });
const severalSchema = z.object({ selected_options: z.array(z.object({ value: z.string() })) });

/** What stands in a form's inputs, whose block and element have the same name. */
export function viewValues({ state }: SubmittedView) {
  const element = (id: string): unknown => state.values[id]?.[id];
  return {
    text: (id: string): string => textSchema.safeParse(element(id)).data?.value?.trim() ?? "",
    chosen: (id: string): string | null => chosenSchema.safeParse(element(id)).data?.selected_option?.value ?? null,
    conversation: (id: string): string | null =>
      conversationSchema.safeParse(element(id)).data?.selected_conversation ?? null,
    several: (id: string): string[] =>
      severalSchema.safeParse(element(id)).data?.selected_options.map(({ value }) => value) ?? [],
  };
}
