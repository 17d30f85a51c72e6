import { LONGEST_QUESTION } from "./answer/question-length.ts";
import type { AskRequest } from "./answer/answer.ts";
import type { AnswerStore } from "./answer/answer-store.ts";
import type { AnswerTrace } from "./answer/answerer.ts";
import type { Assistant } from "./answer/assistant.ts";
import type { Application } from "./application.ts";
import { createSentenceCheck } from "./checking/check-sentence.ts";
import type { ClaimReader } from "./claims/claim-reader.ts";
import { createMessageCheck } from "./claims/message-check.ts";
import type { ConversationStore } from "./conversation/conversation-store.ts";
import type { Corpus } from "./corpus/corpus.ts";
import { AppError } from "./errors.ts";
import { DEFAULT_LANGUAGE } from "./language.ts";
import { requestMessages } from "./messages/en/requests.ts";
import { analyzeQuestion } from "./retrieval/query.ts";
import { checkFilter } from "./retrieval/check-filter.ts";
import { detectLanguage } from "./text/detect-language.ts";

/** Earlier turns that a follow-up is understood from. */
const TURNS_REMEMBERED = 5;
const SEARCH_LIMIT = { usual: 10, most: 100 } as const;

export type ApplicationParts = {
  readonly corpus: Corpus;
  readonly assistant: Assistant;
  readonly answers: AnswerStore;
  readonly conversations: ConversationStore;
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
  const { corpus, assistant, answers, conversations, ids, now, onTrace, claimReader: reader = null } = parts;
  const { analysis, retriever } = assistant;
  const check = createSentenceCheck({ cities: corpus.cities });
  const checkMessage = createMessageCheck({ corpus, analysis, retriever, check, reader });

  return {
    corpus,
    async *ask(request, signal) {
      const question = checkText(request.question);
      const filter = checkFilter(corpus, request);
      const conversation = await openConversation(request);
      const task = {
        id: ids.answer(),
        conversationId: conversation.id,
        question,
        wished: request.language ?? detectLanguage(question) ?? DEFAULT_LANGUAGE,
        filter,
        before: conversation.before,
        signal,
      };
      for await (const event of assistant.answerer.answer(task, onTrace)) {
        if (event.type !== "answer-finished") {
          yield event;
          continue;
        }
        const { answer, explanation } = event;
        const at = now();
        if (conversation.isNew) await conversations.create(conversation.id, at);
        await answers.save(answer, at, explanation);
        yield { type: "answer-finished", answer };
      }
    },
    async search({ query, limit = SEARCH_LIMIT.usual, ...filter }) {
      const analyzed = analyzeQuestion(checkText(query), assistant.analysis);
      const candidates = await assistant.retriever.retrieve(analyzed, {
        limit: Math.min(limit, SEARCH_LIMIT.most),
        filter: checkFilter(corpus, filter),
      });
      return candidates.map(({ indexed, score }) => ({ passage: indexed.passage, score }));
    },
    checkMessage,
    findAnswer: (id) => answers.find(id),
    explainAnswer: (id) => answers.explain(id),
    close: parts.close,
  };

  async function openConversation({ conversationId }: AskRequest) {
    if (conversationId === undefined) return { id: ids.conversation(), isNew: true, before: [] };
    if (!(await conversations.exists(conversationId)))
      throw new AppError("conversation_not_found", requestMessages.unknownConversation(conversationId));
    return { id: conversationId, isNew: false, before: await conversations.recent(conversationId, TURNS_REMEMBERED) };
  }
}

function checkText(text: string): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length === 0) throw new AppError("invalid_request", requestMessages.emptyQuestion);
  if (length > LONGEST_QUESTION)
    throw new AppError("invalid_request", requestMessages.longQuestion(length, LONGEST_QUESTION));
  return trimmed;
}
