import { z } from "zod";

const content = z.union([
  z.string(),
  z
    .array(z.looseObject({ text: z.string().optional() }))
    .transform((parts) => parts.map(({ text }) => text ?? "").join("")),
  z.null().transform(() => ""),
]);

/** As much of a chat completion request as the doubles look at. */
export const chatRequestSchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: content.optional().default("") })).min(1),
  stream: z.boolean().default(false),
  stream_options: z.object({ include_usage: z.boolean().default(false) }).nullish(),
  tools: z
    .array(z.object({ function: z.object({ name: z.string(), parameters: z.unknown().optional() }) }))
    .default([]),
  tool_choice: z.unknown().optional(),
  response_format: z
    .looseObject({ type: z.string(), json_schema: z.object({ schema: z.unknown().optional() }).optional() })
    .nullish(),
});

/** What a model is asked: the body as it came, and the key that came with it. */
export type ChatRequest = z.output<typeof chatRequestSchema> & { readonly apiKey: string };

/** Everything that the model is given to read, instructions first. */
export function promptOf({ messages }: ChatRequest): string {
  return messages.map((message) => message.content).join("\n\n");
}

export function systemPromptOf({ messages }: ChatRequest): string {
  return messages
    .filter(({ role }) => role === "system" || role === "developer")
    .map((message) => message.content)
    .join("\n\n");
}
