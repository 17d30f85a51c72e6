import { type ChatRequest, promptOf } from "./chat-request.ts";
import type { ModelBehaviour } from "./model-reply.ts";
import { questionIn } from "./prompt-reading.ts";

/** What a request is for, told by what it holds. */
export type CallPurpose = "write" | "rewrite" | "plan" | "judge" | "compare";

export function purposeOf(request: ChatRequest): CallPurpose {
  if (request.tools.length > 0) return "plan";
  const prompt = promptOf(request);
  if (prompt.includes("<sentence>")) return "judge";
  if (prompt.includes("<claim>")) return "compare";
  return prompt.includes("<conversation>") ? "rewrite" : "write";
}

/** A model that writes as it is told to, and does all else as a good one would. */
export function writingWith(write: ModelBehaviour): ModelBehaviour {
  return (request) => (purposeOf(request) === "write" ? write(request) : helpful(request));
}

/** Rewrites nothing, looks the question up once, believes every sentence, and decides no claim. */
function helpful(request: ChatRequest): ReturnType<ModelBehaviour> {
  switch (purposeOf(request)) {
    case "plan": {
      const hasLooked = request.messages.some(({ role }) => role === "tool");
      if (hasLooked) return { type: "text", text: "DONE" };
      return { type: "tool-call", name: "search", arguments: { query: questionIn(request) } };
    }
    case "judge":
      return { type: "text", text: JSON.stringify({ supported: true, reason: "it says so" }) };
    case "compare":
      return { type: "text", text: JSON.stringify({ relation: "neither", passage: 0, quote: "" }) };
    case "rewrite":
    case "write":
      return { type: "text", text: JSON.stringify({ question: questionIn(request) }) };
  }
}
