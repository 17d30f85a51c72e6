import type { Corpus } from "../corpus/corpus.ts";
import type { Document } from "../corpus/document.ts";
import { messagesIn } from "../messages/catalogue.ts";
import { isNarrow } from "../retrieval/matches-filter.ts";
import type { Candidate } from "../retrieval/retriever.ts";
import type { Answer } from "./answer.ts";
import { answerFrame } from "./answer-frame.ts";
import type { AnswerTask } from "./answer-task.ts";
import { corpusSubject } from "./corpus-subject.ts";
import { nearest } from "./nearest.ts";
import { placesWithin } from "./places-within.ts";

export type Refusal = {
  readonly reason: "not_covered" | "off_topic";
  /** What was found, best first. */
  readonly candidates: readonly Candidate[];
  readonly notice: string | null;
};

/** Titles named to somebody who asks about something else. */
const TITLES_NAMED = 3;

/** The answer that there is none. */
export function refusedAnswer(corpus: Corpus, task: AnswerTask, { reason, candidates, notice }: Refusal): Answer {
  const messages = messagesIn(task.wished).answer;
  const subject = messages.subject[corpusSubject(corpus)];
  const related = reason === "not_covered" ? nearest(corpus, candidates) : [];
  return {
    ...answerFrame(task, notice),
    status: "not_in_report",
    answer: wording(),
    sentences: [],
    citations: [],
    reason,
    related,
  };

  function wording(): string {
    // What lies outside of a filter was not looked at: nothing can be said of the whole.
    if (isNarrow(task.filter)) return messages.notWithin(placesWithin(corpus, task.filter), subject);
    if (reason === "off_topic")
      return messages.offTopic(subject, corpus.documents.slice(0, TITLES_NAMED).map(fullTitle));
    return messages.notCovered(subject, [...new Set(related.map((reference) => reference.section))]);
  }
}

function fullTitle({ title, subtitle }: Document): string {
  return subtitle === null ? title : `${title}: ${subtitle}`;
}
