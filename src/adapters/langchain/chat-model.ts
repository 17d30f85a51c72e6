import type { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import type { BaseMessage } from "@langchain/core/messages";
import type { ChatPromptTemplate } from "@langchain/core/prompts";
import type { ChatOpenAI } from "@langchain/openai";
import type { Prompt, PromptId, Prompts, PromptValues } from "../../core/model/prompt.ts";
import type { Ability } from "./abilities.ts";
import type { ModelEndpoint } from "./endpoint.ts";
import { createUntracedCallbacks } from "./untraced.ts";

/** langchain's parts for one endpoint. */
export type ChatModel = {
  /** The client, asking for no more than these abilities. */
  readonly client: (abilities: ReadonlySet<Ability>) => ChatOpenAI;
  readonly messages: <Id extends PromptId>(id: Id, values: PromptValues<Id>) => Promise<BaseMessage[]>;
  readonly callbacks: BaseCallbackHandler[];
};

/** Sent where a server asks for no key: the client insists on one. */
const NO_KEY = "none";

/** Imports langchain, which takes half a second. */
export async function loadChatModel(endpoint: ModelEndpoint, prompts: Prompts): Promise<ChatModel> {
  const [{ ChatOpenAI: Client }, { ChatPromptTemplate: Template }, callbacks] = await Promise.all([
    import("@langchain/openai"),
    import("@langchain/core/prompts"),
    createUntracedCallbacks(),
  ]);
  const templates = Object.fromEntries(Object.values<Prompt>(prompts).map((prompt) => [prompt.id, templateOf(prompt)]));
  const clients = new Map<string, ChatOpenAI>();

  function templateOf({ system, human }: Prompt): ChatPromptTemplate {
    return Template.fromMessages([
      ["system", system],
      ["human", human],
    ]);
  }

  return {
    callbacks,
    client(abilities) {
      const key = [...abilities].toSorted().join();
      const client = clients.get(key) ?? new Client(settingsOf(endpoint, abilities));
      clients.set(key, client);
      return client;
    },
    // Not `invoke`, which is a run of its own, to be traced.
    messages: (id, values) => (templates as Record<PromptId, ChatPromptTemplate>)[id].formatMessages(values),
  };
}

/** Nothing is left to the environment, which may be set for another program. */
function settingsOf({ model, baseUrl, apiKey }: ModelEndpoint, abilities: ReadonlySet<Ability>) {
  const key = apiKey?.reveal() ?? NO_KEY;
  return {
    model,
    apiKey: key,
    // A retry would sleep as long as a Retry-After says, and not hear the signal meanwhile.
    maxRetries: 0,
    streamUsage: abilities.has("usage"),
    ...(abilities.has("temperature") ? { temperature: 0 } : {}),
    configuration: {
      apiKey: key,
      baseURL: baseUrl,
      organization: null,
      project: null,
      // It would print what it cannot read, which is the model's text, to the terminal.
      logLevel: "off" as const,
    },
  };
}
