import type { BaseMessage } from "@langchain/core/messages";
import type { z } from "zod";
import { endpointReasons as reasons } from "../../core/messages/en/model-endpoint.ts";
import type { ModelCall } from "../../core/model/language-model.ts";
import type { PromptId, PromptValues } from "../../core/model/prompt.ts";
import { unlessAborted } from "../../core/model/unless-aborted.ts";
import type { Abilities } from "./abilities.ts";
import type { ChatModel } from "./chat-model.ts";
import { EndpointFailure, statusOf } from "../../core/model/endpoint-failure.ts";
import { countedTokens, estimatedTokens } from "./token-count.ts";

type Reply<Value> = { readonly value: Value | null; readonly raw: BaseMessage };

/**
 * A reply of the shape of a schema. Servers that know no schemas, or accept one and do not keep to it, are asked
 * plainly; the prompt names the shape, and the JSON is looked for in the text.
 */
export async function structuredReply<Id extends PromptId, Schema extends z.ZodObject>(
  chat: ChatModel,
  abilities: Abilities,
  id: Id,
  values: PromptValues<Id>,
  schema: Schema,
  { signal, onTokens }: ModelCall,
): Promise<z.output<Schema>> {
  const messages = await chat.messages(id, values);
  const config = { signal, callbacks: chat.callbacks };

  const ask = () =>
    abilities.attempt<Reply<z.output<Schema>>>(["temperature", "schema"], async (asked) => {
      const client = chat.client(asked);
      if (!asked.has("schema")) {
        const raw = await client.invoke(messages, config);
        return { value: readJson(raw.text, schema), raw };
      }
      const bound = client.withStructuredOutput<z.output<Schema>>(schema, {
        name: id,
        method: "jsonSchema",
        includeRaw: true,
      });
      const { raw, parsed } = await bound.invoke(messages, config);
      // langchain hands on what the client read; that it is of the shape is for us to see.
      return { value: schema.safeParse(parsed).data ?? readJson(raw.text, schema), raw };
    });

  let reply: Reply<z.output<Schema>>;
  try {
    reply = await unlessAborted(ask(), signal);
  } catch (error) {
    // The client throws without the reply when it is not JSON: the server took the schema and did not mind it.
    if (signal.aborted || statusOf(error) !== null || !isUnreadable(error) || !abilities.has("schema")) throw error;
    abilities.giveUp("schema");
    reply = await unlessAborted(ask(), signal);
  }
  onTokens(countedTokens(reply.raw) ?? estimatedTokens(messages, reply.raw.text.length));
  if (reply.value === null) throw new EndpointFailure(reply.raw.text === "" ? reasons.empty : reasons.notJson);
  return reply.value;
}

/** The widest stretch in curly brackets that is JSON of the schema. */
function readJson<Schema extends z.ZodObject>(text: string, schema: Schema): z.output<Schema> | null {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (start === -1 || end < start) return null;
  try {
    return schema.safeParse(JSON.parse(text.slice(start, end + 1))).data ?? null;
  } catch {
    return null;
  }
}

/** JSON that is none (by the engine), or not of the shape (by zod). */
function isUnreadable(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof Error && /ZodError|OutputParser/u.test(error.name));
}
