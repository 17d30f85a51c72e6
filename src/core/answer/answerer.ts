import { resolveFollowUp } from "../conversation/follow-up.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Document } from "../corpus/document.ts";
import type { Language } from "../language.ts";
import { messagesIn, spokenLanguage } from "../messages/catalogue.ts";
import { analyzeQuestion, type Query, type QueryAnalysis } from "../retrieval/query.ts";
import type { Candidate } from "../retrieval/retriever.ts";
import type { PassageFilter } from "../retrieval/search.ts";
import { stemsOf } from "../text/terms.ts";
import type { Answer, AnswerEvent, AnswerSentence, PassageReference } from "./answer.ts";
import type { Finder } from "./finder.ts";
import type { Finding, FindingPart, FindOptions } from "./finding.ts";
import { citedSentence, createCitationList, joinSentences, referenceTo } from "./references.ts";

/** A question with everything that is needed to answer it. */
export type AnswerTask = {
  readonly id: string;
  readonly conversationId: string;
  readonly question: string;
  /** The language that the reader wishes for. */
  readonly wished: Language;
  readonly filter: PassageFilter;
  /** The latest answers of the conversation, oldest first. */
  readonly before: readonly Answer[];
};

export type AnswererParts = {
  readonly corpus: Corpus;
  readonly analysis: QueryAnalysis;
  readonly find: Finder;
};

/** What was found on the way to an answer; evaluation looks at it, doors do not. */
export type AnswerTrace = { readonly query: Query; readonly finding: Finding };

export type Answerer = {
  /** Answers event by event; the last is `answer-finished`. */
  readonly answer: (task: AnswerTask, onTrace?: (trace: AnswerTrace) => void) => AsyncGenerator<AnswerEvent, Answer>;
};

const RELATED = 3;
/** Titles named to somebody who asks about something else. */
const TITLES_NAMED = 3;
/** What a word of the answer before counts in the search for a follow-up. */
const PREVIOUS_ANSWER_WEIGHT = 0.2;

/** Answers from the corpus alone: every sentence is a passage's own. */
export function createAnswerer({ corpus, analysis, find }: AnswererParts): Answerer {
  const resolve = (own: Query, previous: Query | null): Query =>
    previous === null ? own : resolveFollowUp(own, previous, corpus.cities);

  /** The question made to stand alone, turn by turn, and whether it leans on the answer before. */
  const understand = ({ before, question }: AnswerTask): { query: Query; isFollowUp: boolean } => {
    const previous = before.reduce<Query | null>(
      (known, answer) => resolve(analyzeQuestion(answer.question, analysis), known),
      null,
    );
    const own = analyzeQuestion(question, analysis);
    const query = resolve(own, previous);
    return { query, isFollowUp: query !== own };
  };

  return {
    async *answer(task, onTrace) {
      const { query, isFollowUp } = understand(task);
      const previous = task.before.at(-1);
      const finding = await find(query, {
        filter: task.filter,
        ...(isFollowUp && previous !== undefined ? leaning(previous) : {}),
      });
      onTrace?.({ query, finding });

      if (finding.decision.outcome !== "answer") {
        const answer = refusal(task, finding);
        yield { type: "answer-finished", answer };
        return answer;
      }

      const citations = createCitationList(corpus);
      const sentences: AnswerSentence[] = [];
      yield { type: "sources-found", sources: sourcesOf(finding) };
      for (const part of finding.parts) {
        const known = citations.all().length;
        const sentence = sentenceOf(part);
        sentences.push(sentence);
        yield { type: "sentence", sentence, citations: citations.all().slice(known) };
      }
      const answer: Answer = {
        ...frame(task),
        status: "answered",
        answer: joinSentences(sentences),
        sentences,
        citations: citations.all(),
        reason: null,
        related: [],
      };
      yield { type: "answer-finished", answer };
      return answer;

      function sentenceOf(part: FindingPart): AnswerSentence {
        if (part.type === "excerpt") return citedSentence(part.excerpt, citations);
        const { cityWithoutFigure, cityWithoutStatement } = messagesIn(spokenLanguage(task.wished)).answer;
        const say = part.missing === "figure" ? cityWithoutFigure : cityWithoutStatement;
        return { text: say(part.city.name), citations: [] };
      }
    },
  };

  function refusal(task: AnswerTask, { decision, candidates }: Finding): Answer {
    const messages = messagesIn(spokenLanguage(task.wished)).answer;
    const subject = messages.subject[subjectOf(corpus)];
    const near = decision.outcome === "not_covered" ? related(candidates) : [];
    return {
      ...frame(task),
      status: "not_in_report",
      answer:
        decision.outcome === "not_covered"
          ? messages.notCovered(subject, [...new Set(near.map((reference) => reference.section))])
          : messages.offTopic(subject, corpus.documents.slice(0, TITLES_NAMED).map(fullTitle)),
      sentences: [],
      citations: [],
      reason: decision.outcome === "not_covered" ? "not_covered" : "off_topic",
      related: near,
    };
  }

  function frame(task: AnswerTask) {
    const language = spokenLanguage(task.wished);
    return {
      id: task.id,
      conversationId: task.conversationId,
      question: task.question,
      language,
      mode: "extractive",
      model: null,
      notice: language === task.wished ? null : messagesIn(language).answer.onlyInEnglish,
    } as const;
  }

  function related(candidates: readonly Candidate[]): PassageReference[] {
    const distinct = new Map(candidates.map((candidate) => [candidate.indexed.passage.id, candidate]));
    return [...distinct.values()]
      .slice(0, RELATED)
      .map(({ indexed }) => referenceTo(corpus, indexed.passage, indexed.sentences[0]?.text ?? indexed.passage.text));
  }

  function sourcesOf(finding: Finding): PassageReference[] {
    return related(finding.candidates);
  }
}

function subjectOf({ documents }: Corpus): "report" | "document" | "library" {
  if (documents.length > 1) return "library";
  return documents[0]?.digest === true ? "report" : "document";
}

function fullTitle({ title, subtitle }: Document): string {
  return subtitle === null ? title : `${title}: ${subtitle}`;
}

/** What a follow-up takes from the answer before: its words and its passages. */
function leaning(previous: Answer): Pick<FindOptions, "extra" | "favoured"> {
  const stems = new Set(previous.sentences.flatMap((sentence) => stemsOf(sentence.text)));
  return {
    extra: [...stems].map((stem) => ({ weight: PREVIOUS_ANSWER_WEIGHT, alternatives: [{ stem, weight: 1 }] })),
    favoured: new Set(previous.citations.map((citation) => citation.passageId)),
  };
}
