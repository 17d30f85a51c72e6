import type { Corpus } from "../corpus/corpus.ts";
import { messagesIn } from "../messages/catalogue.ts";
import type { Answer, AnswerEvent, AnswerSentence } from "./answer.ts";
import { answerFrame } from "./answer-frame.ts";
import type { AnswerTask } from "./answer-task.ts";
import { corpusSubject } from "./corpus-subject.ts";
import type { Finding, FindingPart } from "./finding.ts";
import { type CitationList, citedSentence, createCitationList, joinSentences } from "./references.ts";
import { refusedAnswer } from "./refused-answer.ts";

/** Answers with the passages' own sentences, one after the other, or refuses; `notice` says what was degraded. */
export function* quotedAnswer(
  corpus: Corpus,
  task: AnswerTask,
  { decision, parts, candidates }: Finding,
  notice: string | null,
): Generator<Extract<AnswerEvent, { type: "sentence" }>, Answer, undefined> {
  if (decision.outcome !== "answer") {
    return refusedAnswer(corpus, task, { reason: decision.outcome, candidates, notice });
  }
  const citations = createCitationList(corpus);
  const sentences: AnswerSentence[] = [];
  for (const part of parts) {
    const known = citations.all().length;
    const sentence = sentenceOf(part, citations, corpus, task);
    sentences.push(sentence);
    yield { type: "sentence", sentence, citations: citations.all().slice(known) };
  }
  return {
    ...answerFrame(task, notice ?? foreignQuotes(parts, task)),
    status: "answered",
    answer: joinSentences(sentences),
    sentences,
    citations: citations.all(),
    reason: null,
    related: [],
  };
}

/** What is said where passages had to be quoted in another language than the answer's; null where none had to. */
function foreignQuotes(parts: readonly FindingPart[], { wished: language }: AnswerTask): string | null {
  const quoted = parts.flatMap((part) => (part.type === "excerpt" ? [part.excerpt.indexed.passage.language] : []));
  const foreign = [...new Set(quoted)].filter((each) => each !== language);
  if (foreign.length === 0) return null;
  const names = new Intl.DisplayNames(language, { type: "language" });
  return messagesIn(language).answer.quotedFrom(foreign.map((each) => names.of(each) ?? each));
}

/** A part in words: the passage's own, or the catalogue's for a city that is missing. */
export function sentenceOf(
  part: FindingPart,
  citations: CitationList,
  corpus: Corpus,
  { wished }: AnswerTask,
): AnswerSentence {
  if (part.type === "excerpt") return citedSentence(part.excerpt, citations);
  const { cityWithoutFigure, cityWithoutStatement, subject } = messagesIn(wished).answer;
  const say = part.missing === "figure" ? cityWithoutFigure : cityWithoutStatement;
  return { text: say(part.city.name, subject[corpusSubject(corpus)]), citations: [] };
}
