import { writingWith } from "./call-purpose.ts";
import type { ChatRequest } from "./chat-request.ts";
import { sentencesNearest, writtenOut } from "./prompt-reading.ts";

const SENTENCES = 3;

/** A model that says what stands in the passages nearest the question, word for word. */
export const faithfulModel = writingWith((request) => ({ type: "text", text: faithfulText(request) }));

export function faithfulText(request: ChatRequest): string {
  return writtenOut(sentencesNearest(request, SENTENCES).map(({ number, text }) => ({ text, citations: [number] })));
}
