import type { WebMessages } from "../../../../core/messages/en/web.ts";
import type { Problem } from "../server/problem.ts";

export type ProblemWords = { readonly what: string; readonly todo: string };

/** What happened to a question and what to do, in words. `someSentences`: part of the answer stands there already. */
export function problemWords(
  problem: Problem,
  { problems, actions }: WebMessages,
  someSentences: boolean,
): ProblemWords {
  switch (problem.kind) {
    case "unreachable":
      return problems.unreachable;
    case "interrupted":
      return someSentences ? problems.interrupted : problems.interruptedEmpty;
    case "too-many":
      return problems.tooMany(problem.seconds);
    case "conversation-gone":
      return problems.conversationGone;
    case "key-needed":
      return problems.keyNeeded;
    case "busy":
      return problems.busy;
    case "not-ready":
      return problems.notReady;
    case "refused":
      return problems.refused(problem.detail);
    case "missing":
      return { what: actions.missing, todo: "" };
    case "server":
      return problems.server;
  }
}
