import { z } from "zod";
import type { LanguageModel } from "../../core/model/language-model.ts";
import type { Prompts } from "../../core/model/prompt.ts";
import {
  conversationText,
  languageName,
  numberedText,
  passagesText,
  untrusted,
} from "../../core/model/prompt-values.ts";
import { createAbilities } from "./abilities.ts";
import { type ChatModel, loadChatModel } from "./chat-model.ts";
import type { ModelEndpoint } from "./endpoint.ts";
import { toModelError } from "./model-failure.ts";
import { planQuestion } from "./plan-question.ts";
import { streamReply } from "./stream-reply.ts";
import { structuredReply } from "./structured-reply.ts";

export type LangchainModelOptions = ModelEndpoint & { readonly prompts: Prompts };

export type LangchainModel = LanguageModel & {
  /** Imports what a first call would have to wait for. */
  readonly load: () => Promise<void>;
};

const rewriting = z.object({ question: z.string().describe("The question that stands alone.") });
const judgement = z.object({
  supported: z.boolean().describe("Whether the passages say what the sentence says."),
  reason: z.string().describe("Why, in a few words."),
});
const comparison = z.object({
  relation: z.enum(["supported", "contradicted", "neither"]).describe("How the claim stands to the passages."),
  passage: z.number().describe("The number of the passage that decides; 0 for none."),
  quote: z.string().describe("The words of that passage that decide, letter for letter."),
});

const drafts = z.object({
  items: z.array(
    z.object({
      question: z.string().describe("A full question."),
      options: z.array(z.string()).describe("Three or four, one of them right."),
      right: z.number().describe("The number of the right option, from 1."),
      passage: z.number().describe("The number of the passage that it rests on."),
      quote: z.string().describe("The whole sentence that it rests on, letter for letter."),
      explanation: z.string().describe("Why that option is right, in one sentence."),
    }),
  ),
});
const solution = z.object({
  option: z.number().describe("The number of the option that is right; 0 for none, or several."),
  passage: z.number().describe("The number of the passage that decides; 0 for none."),
  quote: z.string().describe("The sentence of that passage that decides, letter for letter."),
});

/**
 * A model behind an OpenAI-compatible endpoint, by langchain. It never retries, except to find out once what the server
 * does not take. Errors are `model_failed`, or the signal's reason.
 */
export function createLangchainModel({ prompts, ...endpoint }: LangchainModelOptions): LangchainModel {
  const { model: name } = endpoint;
  const abilities = createAbilities();
  let loading: Promise<ChatModel> | null = null;

  function load(): Promise<ChatModel> {
    // A failed import is tried again at the next call.
    loading ??= loadChatModel(endpoint, prompts).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  async function guarded<Value>(signal: AbortSignal, work: (chat: ChatModel) => Promise<Value>): Promise<Value> {
    try {
      signal.throwIfAborted();
      return await work(await load());
    } catch (error) {
      throw toModelError(name, error, signal);
    }
  }

  return {
    name,
    instructions: Object.values(prompts).flatMap(({ system, human }) => [system, human]),
    load: async () => void (await load()),
    async *write({ question, passages, language }, call) {
      try {
        call.signal.throwIfAborted();
        const values = {
          question: untrusted(question),
          passages: passagesText(passages),
          language: languageName(language),
        };
        yield* streamReply(await load(), abilities, "answer", values, call);
      } catch (error) {
        throw toModelError(name, error, call.signal);
      }
    },
    rewrite: ({ question, before }, call) =>
      guarded(call.signal, async (chat) => {
        const values = { question: untrusted(question), conversation: conversationText(before) };
        const rewritten = await structuredReply(chat, abilities, "rewrite-follow-up", values, rewriting, call);
        return rewritten.question.trim();
      }),
    plan: ({ question, tools }, call) =>
      guarded(call.signal, (chat) => planQuestion(chat, abilities, { question: untrusted(question) }, tools, call)),
    judge: ({ sentence, passages }, call) =>
      guarded(call.signal, async (chat) => {
        const values = { sentence: untrusted(sentence), passages: passagesText(passages) };
        const judged = await structuredReply(chat, abilities, "second-look", values, judgement, call);
        return { isSupported: judged.supported, reason: judged.reason.trim() };
      }),
    compare: ({ claim, passages }, call) =>
      guarded(call.signal, (chat) => {
        const values = { claim: untrusted(claim), passages: passagesText(passages) };
        return structuredReply(chat, abilities, "read-claim", values, comparison, call);
      }),
    draftItems: ({ passages, count, language, taken }, call) =>
      guarded(call.signal, async (chat) => {
        const values = {
          count: String(count),
          language: languageName(language),
          passages: passagesText(passages),
          taken: numberedText(taken),
        };
        return (await structuredReply(chat, abilities, "quiz-items", values, drafts, call)).items;
      }),
    solveItem: ({ question, options, passages }, call) =>
      guarded(call.signal, (chat) => {
        const values = {
          question: untrusted(question),
          options: numberedText(options),
          passages: passagesText(passages),
        };
        return structuredReply(chat, abilities, "solve-item", values, solution, call);
      }),
  };
}
