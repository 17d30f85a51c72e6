import type { AnswerStore } from "../../core/answer/answer-store.ts";
import type { ChatStores } from "../../core/chat/chat-stores.ts";
import type { ChatThread } from "../../core/chat/thread-store.ts";
import type { Feedback } from "../../core/feedback/feedback-store.ts";
import type { Language } from "../../core/language.ts";
import { createMemoryInbox } from "./inbox.ts";
import { createMemoryOutbox } from "./outbox.ts";

export type MemoryChatOptions = {
  readonly answers: Pick<AnswerStore, "find">;
  /** Called with the answers of a person who is erased. */
  readonly eraseAnswers: (ids: readonly string[]) => Promise<void>;
};

/** Chat stores that keep nothing beyond the process, and so encrypt nothing: for tests and demonstrations. */
export function createMemoryChatStores({ answers, eraseAnswers }: MemoryChatOptions): ChatStores {
  const threads = new Map<string, { thread: ChatThread; at: Date }>();
  const languages = new Map<string, Language | null>();
  const notes: { readonly person: string; readonly answerId: string; readonly at: Date }[] = [];
  const settings = new Map<string, string>();
  const installations = new Map<string, string>();
  const feedback: { given: Feedback; at: Date }[] = [];

  async function notedAnswers(person: string) {
    const own = notes.filter((note) => note.person === person).sort((a, b) => b.at.getTime() - a.at.getTime());
    const found = await Promise.all(own.map(({ answerId }) => answers.find(answerId)));
    return found.filter((answer) => answer !== null);
  }

  return {
    inbox: createMemoryInbox(),
    outbox: createMemoryOutbox(),
    threads: {
      find: async (key) => threads.get(key)?.thread ?? null,
      async save(thread, at) {
        threads.set(thread.key, { thread, at });
      },
      async deleteOlderThan(time) {
        const old = [...threads].filter(([, { at }]) => at < time);
        for (const [key] of old) threads.delete(key);
        return old.length;
      },
    },
    people: {
      languageOf: async (person) => languages.get(person) ?? null,
      async setLanguage(person, language) {
        languages.set(person, language);
      },
      async noteQuestion(person, answerId, at) {
        const isNoted = notes.some((note) => note.person === person && note.answerId === answerId);
        if (!isNoted && (await answers.find(answerId)) !== null) notes.push({ person, answerId, at });
      },
      async recentQuestions(person, limit) {
        const questions = (await notedAnswers(person)).map(({ question }) => question);
        return [...new Set(questions)].slice(0, limit);
      },
      async erase(person) {
        const own = await notedAnswers(person);
        await eraseAnswers(own.map(({ id }) => id));
        const erased = new Set(own.map(({ conversationId }) => conversationId));
        removeWhere(notes, (note) => note.person === person);
        removeWhere(feedback, ({ given }) => given.person === person || own.some(({ id }) => id === given.answerId));
        languages.delete(person);
        for (const entry of threads.values()) {
          const { askers, lastSpeaker, conversationId } = entry.thread;
          if (!askers.includes(person) && lastSpeaker !== person) continue;
          const others = askers.filter((asker) => asker !== person);
          const isEmpty = others.length === 0 && conversationId !== null && erased.has(conversationId);
          entry.thread = {
            ...entry.thread,
            askers: others,
            lastSpeaker: lastSpeaker === person ? null : lastSpeaker,
            conversationId: isEmpty ? null : conversationId,
          };
        }
        return own.length;
      },
    },
    channelSettings: {
      read: async (channel) => settings.get(channel) ?? null,
      async write(channel, text) {
        settings.set(channel, text);
      },
    },
    installations: {
      async save(team, installation) {
        installations.set(team, installation);
      },
      find: async (team) => installations.get(team) ?? null,
      async remove(team) {
        installations.delete(team);
      },
      teams: async () => [...installations.keys()].sort(),
    },
    feedback: {
      async save(given, at) {
        if ((await answers.find(given.answerId)) === null) return;
        const isSame = (each: Feedback) => each.answerId === given.answerId && each.person === given.person;
        const earlier = feedback.find((each) => isSame(each.given));
        const kept = earlier?.given.verdict === given.verdict ? earlier.given.comment : null;
        removeWhere(feedback, (each) => isSame(each.given));
        feedback.push({ given: { ...given, comment: given.comment ?? kept }, at });
      },
      ofAnswer: async (answerId) =>
        feedback
          .filter(({ given }) => given.answerId === answerId)
          .sort((a, b) => a.at.getTime() - b.at.getTime())
          .map(({ given }) => given),
    },
  };
}

function removeWhere<Item>(items: Item[], isRemoved: (item: Item) => boolean): void {
  items.splice(0, items.length, ...items.filter((item) => !isRemoved(item)));
}
