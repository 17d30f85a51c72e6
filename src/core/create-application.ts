import { LONGEST_QUESTION } from "./answer/question-length.ts";
import type { Answer, AskRequest } from "./answer/answer.ts";
import type { AnswerStore } from "./answer/answer-store.ts";
import type { AnswerTrace } from "./answer/answerer.ts";
import type { AnsweringEdition, Editions } from "./answer/editions.ts";
import type { Application } from "./application.ts";
import { createSentenceCheck } from "./checking/check-sentence.ts";
import type { Corpus } from "./corpus/corpus.ts";
import { comparableFigure } from "./figures/comparable-figure.ts";
import type { ClaimReader } from "./claims/claim-reader.ts";
import { createMessageCheck } from "./claims/message-check.ts";
import type { ConversationStore } from "./conversation/conversation-store.ts";
import { AppError } from "./errors.ts";
import type { FeedbackStore } from "./feedback/feedback-store.ts";
import type { JudgedAnswers } from "./feedback/gap-report.ts";
import { DEFAULT_LANGUAGE, type Language } from "./language.ts";
import { requestMessages } from "./messages/en/requests.ts";
import { analyzeQuestion } from "./retrieval/query.ts";
import { checkFilter } from "./retrieval/check-filter.ts";
import { detectLanguage } from "./text/detect-language.ts";

/** Earlier turns that a follow-up is understood from. */
const TURNS_REMEMBERED = 5;
const SEARCH_LIMIT = { usual: 10, most: 100 } as const;

export type ApplicationParts = {
  /** The corpus as it is shown where no language is wished for. */
  readonly edition: AnsweringEdition;
  /** The other languages' editions; without it there are none. */
  readonly editions?: Editions;
  readonly answers: AnswerStore;
  readonly conversations: ConversationStore;
  /** None is taken without it. */
  readonly feedback?: FeedbackStore;
  readonly judged?: JudgedAnswers;
  readonly ids: { readonly answer: () => string; readonly conversation: () => string };
  readonly now: () => Date;
  /** Compares claims with passages where rules cannot; none without it. */
  readonly claimReader?: ClaimReader | null;
  /** Called for every question with what was found on the way to its answer. */
  readonly onTrace?: (trace: AnswerTrace) => void;
  /** Closes what the parts hold open. */
  readonly close: () => Promise<void>;
};

/** The assistant behind all doors, over a corpus and its stores. */
export function createApplication(parts: ApplicationParts): Application {
  const {
    edition: home,
    answers,
    conversations,
    feedback,
    judged,
    ids,
    now,
    onTrace,
    claimReader: reader = null,
  } = parts;
  const { corpus } = home;
  const { analysis, retriever } = home.assistant;
  const editions: Editions = parts.editions ?? (async () => home);
  const check = createSentenceCheck({ cities: corpus.cities });
  const checkMessage = createMessageCheck({ corpus, analysis, retriever, check, reader });

  return {
    corpus,
    async *ask(request, signal) {
      const question = checkText(request.question);
      const filter = checkFilter(corpus, request);
      const conversation = await openConversation(request);
      const { read, wished } = languagesOf(request.language, question, conversation.before.at(-1));
      const { assistant } = await editions(read);
      const task = {
        id: ids.answer(),
        conversationId: conversation.id,
        question,
        wished,
        ...(wished === read ? {} : { edition: await editions(wished) }),
        filter,
        before: conversation.before,
        signal,
      };
      for await (const event of assistant.answerer.answer(task, onTrace)) {
        if (event.type !== "answer-finished") {
          yield event;
          continue;
        }
        const { explanation } = event;
        const answer = withComparison(event.answer, (await editions(event.answer.language)).corpus);
        const at = now();
        if (conversation.isNew) await conversations.create(conversation.id, at);
        await answers.save(answer, at, explanation);
        yield { type: "answer-finished", answer };
      }
    },
    async search({ query, limit = SEARCH_LIMIT.usual, language, ...filter }) {
      const text = checkText(query);
      const { assistant } = await editions(language ?? detectLanguage(text) ?? home.language);
      const analyzed = analyzeQuestion(text, assistant.analysis);
      const candidates = await assistant.retriever.retrieve(analyzed, {
        limit: Math.min(limit, SEARCH_LIMIT.most),
        filter: checkFilter(corpus, filter),
      });
      return candidates.map(({ indexed, score }) => ({ passage: indexed.passage, score }));
    },
    corpusIn: async (language) => (await editions(language)).corpus,
    checkMessage,
    findAnswer: (id) => answers.find(id),
    explainAnswer: (id) => answers.explain(id),
    async giveFeedback(given) {
      if (feedback === undefined || (await answers.find(given.answerId)) === null) return false;
      await feedback.save(given, now());
      return true;
    },
    judgedSince: async (milliseconds, limit) =>
      judged === undefined ? [] : judged.since(new Date(now().getTime() - milliseconds), limit),
    close: parts.close,
  };

  async function openConversation({ conversationId }: AskRequest) {
    if (conversationId === undefined) return { id: ids.conversation(), isNew: true, before: [] };
    if (!(await conversations.exists(conversationId)))
      throw new AppError("conversation_not_found", requestMessages.unknownConversation(conversationId));
    return { id: conversationId, isNew: false, before: await conversations.recent(conversationId, TURNS_REMEMBERED) };
  }
}

function withComparison(answer: Answer, { figures }: Corpus): Answer {
  const found = comparableFigure(answer.citations, figures);
  if (found === null) return answer;
  const { document, id: figure, label } = found;
  return { ...answer, comparison: { document, figure, label, url: `/compare/${encodeURIComponent(figure)}` } };
}

/**
 * The language that a question is read in and the one that it is answered in. What tells nothing by itself ("Tanger?")
 * is read as what was said before it.
 */
function languagesOf(wished: Language | undefined, question: string, before: Answer | undefined) {
  const asked = detectLanguage(question) ?? before?.language;
  const read = asked ?? wished ?? DEFAULT_LANGUAGE;
  return { read, wished: wished ?? read };
}

function checkText(text: string): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length === 0) throw new AppError("invalid_request", requestMessages.emptyQuestion);
  if (length > LONGEST_QUESTION)
    throw new AppError("invalid_request", requestMessages.longQuestion(length, LONGEST_QUESTION));
  return trimmed;
}
