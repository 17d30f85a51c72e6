import type { AIMessageChunk } from "@langchain/core/messages";
import { endpointReasons as reasons } from "../../core/messages/en/model-endpoint.ts";
import type { ModelCall } from "../../core/model/language-model.ts";
import type { PromptId, PromptValues } from "../../core/model/prompt.ts";
import { unlessAborted } from "../../core/model/unless-aborted.ts";
import type { Abilities } from "./abilities.ts";
import type { ChatModel } from "./chat-model.ts";
import { EndpointFailure } from "../../core/model/endpoint-failure.ts";
import { countedTokens, estimatedTokens } from "./token-count.ts";

/** How a reply ends that is not whole. Every other reason given by a server counts as its end. */
const CUT: Readonly<Record<string, string>> = {
  length: reasons.tooLong,
  max_tokens: reasons.tooLong,
  content_filter: reasons.filtered,
  error: reasons.cutOff,
};

/**
 * The pieces of a reply as they come, empty ones included: they are signs of life. Throws EndpointFailure when the reply
 * has no end or no text, the signal's reason when it aborts, and what the client throws.
 */
export async function* streamReply<Id extends PromptId>(
  chat: ChatModel,
  abilities: Abilities,
  id: Id,
  values: PromptValues<Id>,
  { signal, onTokens }: ModelCall,
): AsyncGenerator<string, void, undefined> {
  const messages = await chat.messages(id, values);
  // Ends the connection also when whoever reads stops before the end.
  const ending = new AbortController();
  const combined = AbortSignal.any([signal, ending.signal]);
  let counted: number | null = null;
  let finish: string | null = null;
  let letters = 0;
  let hasCome = false;
  try {
    const { stream, first } = await unlessAborted(
      abilities.attempt(["temperature", "usage"], async (asked) => {
        const opened = await chat.client(asked).stream(messages, { signal: combined, callbacks: chat.callbacks });
        const iterator = opened[Symbol.asyncIterator]();
        // A refusal shows when the first piece is asked for.
        return { stream: iterator, first: await iterator.next() };
      }),
      signal,
    );
    for (let step = first; step.done !== true; step = await unlessAborted(stream.next(), signal)) {
      const piece = step.value;
      hasCome = true;
      counted = countedTokens(piece) ?? counted;
      finish = finishOf(piece) ?? finish;
      letters += piece.text.length;
      yield piece.text;
    }
    signal.throwIfAborted();
    if (finish === null) throw new EndpointFailure(letters === 0 ? reasons.empty : reasons.cutOff);
    const cut = CUT[finish];
    if (cut !== undefined) throw new EndpointFailure(cut);
    if (letters === 0) throw new EndpointFailure(reasons.empty);
  } catch (error) {
    // What breaks in the middle has many names.
    if (!hasCome || signal.aborted || error instanceof EndpointFailure) throw error;
    throw new EndpointFailure(reasons.cutOff, error);
  } finally {
    ending.abort();
    if (hasCome) onTokens(counted ?? estimatedTokens(messages, letters));
  }
}

function finishOf({ response_metadata: metadata }: AIMessageChunk): string | null {
  const finish: unknown = metadata["finish_reason"];
  return typeof finish === "string" && finish !== "" ? finish : null;
}
