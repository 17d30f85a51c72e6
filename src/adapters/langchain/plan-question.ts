import type { AgentMiddleware } from "langchain";
import { z } from "zod";
import { endpointReasons as reasons } from "../../core/messages/en/model-endpoint.ts";
import type { ModelCall, PlanTools } from "../../core/model/language-model.ts";
import type { PromptValues } from "../../core/model/prompt.ts";
import { unlessAborted } from "../../core/model/unless-aborted.ts";
import type { Abilities } from "./abilities.ts";
import type { ChatModel } from "./chat-model.ts";
import { EndpointFailure } from "../../core/model/endpoint-failure.ts";
import { countedTokens, estimatedTokens } from "./token-count.ts";

const LIMITS = {
  /** Replies of the model: two rounds of look-ups, one to mend them, and its last word. */
  modelCalls: 4,
  toolCalls: 8,
} as const;

/** langgraph counts every step, several a reply; the limits above end it long before. */
const MOST_STEPS = 60;

type ToolDescription<Schema extends z.ZodObject> = {
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
};

const search = {
  name: "search",
  description: "Finds passages of the document by words.",
  schema: z.object({
    query: z.string().describe("A few words, as the document would use them."),
    city: z.string().optional().describe("The name of a city, where one is meant."),
  }),
};
const figures = {
  name: "figures",
  description: "Finds figures of the cities, to compare.",
  schema: z.object({ subject: z.string().describe("What is counted or measured, such as population.") }),
};
const passage = {
  name: "passage",
  description: "Shows a passage whole.",
  schema: z.object({ id: z.string().describe("The id of a passage, as search shows it.") }),
};

/** Lets the model look up what a question asks for. What it says beside that is of no use to anybody. */
export async function planQuestion(
  chat: ChatModel,
  abilities: Abilities,
  values: PromptValues<"plan">,
  tools: PlanTools,
  { signal, onTokens }: ModelCall,
): Promise<void> {
  if (!abilities.has("tools")) throw new EndpointFailure(reasons.noToolUse);
  const [
    { createAgent, createMiddleware, DynamicStructuredTool, modelCallLimitMiddleware, toolCallLimitMiddleware },
    messages,
  ] = await Promise.all([import("langchain"), chat.messages("plan", values)]);
  const toolOf = <Schema extends z.ZodObject>(
    { schema, ...described }: ToolDescription<Schema>,
    use: (input: z.output<Schema>) => Promise<string>,
  ) => new DynamicStructuredTool({ ...described, schema, func: (input: unknown) => use(schema.parse(input)) });

  let tokens = 0;
  const counting = createMiddleware({
    name: "counting",
    async wrapModelCall(request, handler) {
      const reply = await handler(request);
      tokens += countedTokens(reply) ?? estimatedTokens([...request.messages, reply], 0);
      // Some servers give every reply the same id, and langgraph would put the later one in the place of the earlier.
      reply.id = undefined as never;
      return reply;
    },
  });

  const planned = abilities.attempt(["temperature", "tools"], async (asked) => {
    if (!asked.has("tools")) return null;
    const agent = createAgent({
      model: chat.client(asked),
      tools: [
        toolOf(search, ({ query, city }) => tools.search(query, city ?? null)),
        toolOf(figures, ({ subject }) => tools.figures(subject)),
        toolOf(passage, ({ id }) => tools.passage(id)),
      ],
      // Their types lean on zod 3's and fit nothing beside zod 4.
      middleware: [
        counting,
        modelCallLimitMiddleware({ runLimit: LIMITS.modelCalls, exitBehavior: "end" } as never),
        toolCallLimitMiddleware({ runLimit: LIMITS.toolCalls, exitBehavior: "continue" } as never),
      ] as AgentMiddleware[],
    });
    return agent.invoke({ messages }, { signal, callbacks: chat.callbacks, recursionLimit: MOST_STEPS });
  });
  try {
    if ((await unlessAborted(planned, signal)) === null) throw new EndpointFailure(reasons.noToolUse);
  } finally {
    if (tokens > 0) onTokens(tokens);
  }
}
