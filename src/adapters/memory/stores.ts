import type { Answer } from "../../core/answer/answer.ts";
import type { AnswerStore } from "../../core/answer/answer-store.ts";
import type { AnswerExplanation } from "../../core/answer/explanation.ts";
import type { ConversationStore } from "../../core/conversation/conversation-store.ts";
import { AppError } from "../../core/errors.ts";
import { storageMessages } from "../../core/messages/en/storage.ts";

type Turn = { readonly answer: Answer; readonly at: Date; readonly explanation: AnswerExplanation | null };

export type MemoryStores = {
  readonly answers: AnswerStore;
  readonly conversations: ConversationStore;
  /** Erases answers, and conversations that become empty. */
  readonly eraseAnswers: (ids: readonly string[]) => Promise<void>;
};

/** Stores that keep nothing beyond the process: for measuring, where nobody comes back to an answer. */
export function createMemoryStores(): MemoryStores {
  const conversations = new Map<string, { readonly createdAt: Date; turns: Turn[] }>();
  const turnOf = (id: string): Turn | undefined =>
    [...conversations.values()].flatMap(({ turns }) => turns).find(({ answer }) => answer.id === id);
  const countTurns = () => [...conversations.values()].reduce((sum, { turns }) => sum + turns.length, 0);
  return {
    async eraseAnswers(ids) {
      for (const [id, conversation] of conversations) {
        const rest = conversation.turns.filter(({ answer }) => !ids.includes(answer.id));
        if (rest.length === 0 && conversation.turns.length > 0) conversations.delete(id);
        conversation.turns = rest;
      }
    },
    answers: {
      async save(answer, at, explanation) {
        const conversation = conversations.get(answer.conversationId);
        if (conversation === undefined) {
          throw new AppError("conversation_not_found", storageMessages.conversationUnknown(answer.conversationId));
        }
        if (turnOf(answer.id) !== undefined) {
          throw new AppError("storage_failed", storageMessages.idTaken(answer.id));
        }
        conversation.turns.push({ answer, at, explanation });
      },
      find: async (id) => turnOf(id)?.answer ?? null,
      explain: async (id) => turnOf(id)?.explanation ?? null,
    },
    conversations: {
      async create(id, at) {
        if (conversations.has(id)) throw new AppError("storage_failed", storageMessages.idTaken(id));
        conversations.set(id, { createdAt: at, turns: [] });
      },
      exists: async (id) => conversations.has(id),
      async recent(id, limit) {
        const turns = conversations.get(id)?.turns ?? [];
        return turns.slice(Math.max(0, turns.length - limit)).map(({ answer }) => answer);
      },
      async deleteOlderThan(time) {
        const before = { answers: countTurns(), conversations: conversations.size };
        for (const [id, conversation] of conversations) {
          conversation.turns = conversation.turns.filter(({ at }) => at >= time);
          if (conversation.turns.length === 0 && conversation.createdAt < time) conversations.delete(id);
        }
        return { answers: before.answers - countTurns(), conversations: before.conversations - conversations.size };
      },
    },
  };
}
