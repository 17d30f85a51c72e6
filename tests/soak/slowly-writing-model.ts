import { writingWith } from "../support/model-doubles/call-purpose.ts";
import type { ChatRequest } from "../support/model-doubles/chat-request.ts";
import { chunk, type ModelBehaviour, STREAM_END, STREAM_HEADERS } from "../support/model-doubles/model-reply.ts";
import { passagesIn } from "../support/model-doubles/prompt-reading.ts";

/** What it writes, one after the other; each stands in the corpus. */
export const FACTS = [
  "The keeper of Brest counts 214 ships a day from the gallery of the lamp.",
  "The lamp of Brest was lit for the first time in 1752.",
  "The tower of Brest is 58 metres high and stands on a rock of granite.",
] as const;
export const FACTS_QUESTION = "How many ships does the keeper of Brest count, and when was the lamp of Brest lit?";

/** A model that takes its time for each sentence, in milliseconds, so that a kill may fall between two. */
export function slowlyWritingModel(interval: number): ModelBehaviour {
  return writingWith((request) => ({
    type: "raw",
    send(response) {
      response.writeHead(200, STREAM_HEADERS).flushHeaders();
      const rest = sentencesFor(request);
      const timer = setInterval(() => {
        const sentence = rest.shift();
        if (sentence !== undefined) return void response.write(chunk(request.model, { content: `${sentence} ` }));
        clearInterval(timer);
        response.end(chunk(request.model, {}, "stop") + STREAM_END);
      }, interval);
      response.on("close", () => clearInterval(timer));
    },
  }));
}

function sentencesFor(request: ChatRequest): string[] {
  const passages = passagesIn(request);
  return FACTS.flatMap((fact) => {
    const passage = passages.find(({ text }) => text.replaceAll(/\s+/gu, " ").includes(fact));
    return passage === undefined ? [] : [`${fact.slice(0, -1)} [${passage.number}].`];
  });
}
