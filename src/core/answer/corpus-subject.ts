import type { Corpus } from "../corpus/corpus.ts";
import type { answerMessages } from "../messages/en/answer.ts";

/** What a corpus is called when the assistant speaks of it. */
export function corpusSubject({ documents }: Corpus): keyof typeof answerMessages.subject {
  if (documents.length > 1) return "library";
  return documents[0]?.digest === true ? "report" : "document";
}
