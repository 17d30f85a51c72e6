import { z } from "zod";

/** What of a submitted modal is read: `private_metadata` and, by block and element, the chosen values. */
export type SubmittedView = {
  readonly private_metadata: string;
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
};

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

/** What a form of ours carries along; null where it is none, or was made up. */
export function viewMetadata<T>({ private_metadata: text }: SubmittedView, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
