import type { Answer, AnswerEvent, AskRequest, Citation, PassageReference } from "../../../src/core/answer/answer.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { AppError } from "../../../src/core/errors.ts";
import { passageUrl } from "../../../src/entrypoints/http/passage-url.ts";
import { release } from "../../support/release.ts";
import { HOSTILE, sceneCorpus } from "./scene-corpus.ts";

const PAGES = "three-ports/istanbul/good-examples/2";
const ACADEMY = "three-ports/istanbul/good-examples/3";

/** The questions that the scene answers; each stands for a case that the page must show well. */
export const QUESTIONS = {
  answered: "Where is Pages?",
  compared: "Which city has the highest unemployment?",
  list: "How does Offenbach help newcomers?",
  near: "How many books does Pages lend in a year?",
  offTopic: "Who won the cup?",
  slow: "What opened in 2015?",
  failing: "What fails midway?",
  hostile: `What about ${HOSTILE}?`,
  arabic: "أين تقع مكتبة بيجز؟",
} as const;

type Draft = Partial<Answer> & { readonly sentences: Answer["sentences"]; readonly citations: Answer["citations"] };

/** A small report and the questions that it answers, with gates where a test wants to see the page in between. */
export type Scene = {
  readonly corpus: Corpus;
  readonly asked: readonly AskRequest[];
  readonly ask: (request: AskRequest) => AsyncGenerator<AnswerEvent, void, undefined>;
  /** Lets the slow answer go on from its sources to its first sentence, and from there to its end. */
  readonly releaseSentence: () => void;
  readonly releaseEnd: () => void;
  /** From now on no conversation is known. */
  readonly forgetConversations: () => void;
  /** The answers given so far. */
  readonly answers: Answer[];
};

export function createScene(): Scene {
  const corpus = sceneCorpus();
  const asked: AskRequest[] = [];
  const given: Answer[] = [];
  const sentenceGate = release();
  const endGate = release();
  let forgetful = false;

  function reference(passageId: string, quote: string): PassageReference {
    const passage = corpus.passage(passageId);
    if (passage?.text.includes(quote) !== true) throw new Error(`${passageId} does not say “${quote}”.`);
    const { city, pages } = passage;
    return { passageId, city, pages, section: corpus.sectionOf(passage).label, quote, url: passageUrl(passageId) };
  }

  function citation(number: number, passageId: string, quote: string): Citation {
    return { number, document: "A Tale of Three Ports", ...reference(passageId, quote) };
  }

  const opened = "Its founders came from Syria and opened it in 2015.";
  const answers: Readonly<Record<string, () => Draft>> = {
    [QUESTIONS.answered]: () => ({
      sentences: [
        { text: "Pages stands in Ayvansaray, an old neighbourhood of the district Fatih.", citations: [1] },
        { text: opened, citations: [2] },
        { text: "Istanbul's music academy for children teaches young Syrians and Turks together.", citations: [3] },
      ],
      citations: [
        citation(1, PAGES, "Pages stands in Ayvansaray, an old neighbourhood of the district Fatih."),
        citation(2, PAGES, opened),
        citation(3, ACADEMY, "teaches young Syrians and Turks together"),
      ],
    }),
    [QUESTIONS.compared]: () => ({
      sentences: [
        { text: "Unemployment in the region of Tangier stood at 10.7% in 2016, the report says.", citations: [1] },
        { text: "Unemployment in Offenbach stood at 9.5% in 2016.", citations: [2] },
        { text: "For Istanbul, the report gives no such figure.", citations: [] },
      ],
      citations: [
        citation(
          1,
          "three-ports/tangier/labour/1",
          "Unemployment in the region of Tangier stood at 10.7% in 2016, the report says.",
        ),
        citation(2, "three-ports/offenbach/labour/1", "Unemployment in Offenbach stood at 9.5% in 2016."),
      ],
      comparison: {
        document: "three-ports",
        figure: "unemployment-rate",
        label: "Unemployment",
        url: "/compare/unemployment-rate",
      },
    }),
    [QUESTIONS.list]: () => {
      const text = corpus.passage("three-ports/offenbach/labour/2")?.text ?? "";
      return {
        sentences: [{ text, citations: [1] }],
        citations: [citation(1, "three-ports/offenbach/labour/2", text)],
      };
    },
    [QUESTIONS.near]: () => ({
      status: "not_in_report",
      answer: "The report does not say this. What comes nearest stands in Istanbul › Good examples.",
      reason: "not_covered",
      related: [
        reference(PAGES, "The bookstore café Pages in Istanbul lends and sells books in Arabic, Turkish and English."),
      ],
      sentences: [],
      citations: [],
    }),
    [QUESTIONS.offTopic]: () => ({
      status: "not_in_report",
      answer: "This lies outside of what the report covers.",
      reason: "off_topic",
      sentences: [],
      citations: [],
    }),
    [QUESTIONS.slow]: () => ({
      sentences: [{ text: opened, citations: [1] }],
      citations: [citation(1, PAGES, opened)],
    }),
    [QUESTIONS.failing]: () => ({
      sentences: [{ text: opened, citations: [1] }],
      citations: [citation(1, PAGES, opened)],
    }),
    [QUESTIONS.hostile]: () => ({
      sentences: [{ text: HOSTILE, citations: [1] }],
      citations: [citation(1, "three-ports/hostile/markup/1", HOSTILE)],
      notice: HOSTILE,
      model: HOSTILE,
    }),
    [QUESTIONS.arabic]: () => ({
      language: "ar",
      sentences: [{ text: "تقع مكتبة بيجز في حي أيوانسراي.", citations: [1] }],
      citations: [citation(1, PAGES, "Pages stands in Ayvansaray")],
    }),
  };

  async function* ask(request: AskRequest): AsyncGenerator<AnswerEvent, void, undefined> {
    asked.push(request);
    const { question } = request;
    const answerId = `ans_${asked.length}`;
    if (forgetful && request.conversationId !== undefined) {
      throw new AppError("conversation_not_found", "This conversation is not known.");
    }
    const draft = answers[question]?.();
    if (draft === undefined) throw new Error(`The scene has no answer to “${question}”.`);
    yield { type: "sources-found", sources: draft.citations, answerId };
    if (question === QUESTIONS.slow) await sentenceGate.promise;
    for (const sentence of draft.sentences) {
      const citations = draft.citations.filter(({ number }) => sentence.citations.includes(number));
      yield { type: "sentence", sentence, citations };
    }
    if (question === QUESTIONS.slow) await endGate.promise;
    if (question === QUESTIONS.failing) throw new AppError("storage_failed", "The disk is full.");
    const answer = finished(request, answerId, draft);
    given.push(answer);
    yield { type: "answer-finished", answer };
  }

  return {
    corpus,
    asked,
    ask,
    answers: given,
    releaseSentence: sentenceGate.resolve,
    releaseEnd: endGate.resolve,
    forgetConversations: () => {
      forgetful = true;
    },
  };
}

function finished({ question, city, section }: AskRequest, id: string, draft: Draft): Answer {
  return {
    id,
    conversationId: "cnv_1",
    question,
    language: "en",
    status: "answered",
    answer: draft.sentences
      .map(({ text, citations }) => text + citations.map((number) => ` [${number}]`).join(""))
      .join(" "),
    reason: null,
    related: [],
    mode: "extractive",
    model: null,
    notice: null,
    ...(city === undefined && section === undefined ? {} : { filter: { city, section } }),
    ...draft,
  };
}
