import type {
  CompareRequest,
  Comparison,
  DraftedItem,
  DraftItemsRequest,
  ItemSolution,
  Judgement,
  JudgeRequest,
  LanguageModel,
  ModelCall,
  PlanRequest,
  RewriteRequest,
  SolveItemRequest,
  WriteRequest,
} from "../../src/core/model/language-model.ts";

export type ModelScript = {
  readonly instructions?: readonly string[];
  /** A whole text, texts one after the other, or whatever a test does with the call. */
  readonly write?: (
    request: WriteRequest,
    call: ModelCall,
  ) => string | readonly string[] | AsyncIterable<string> | Promise<string>;
  readonly rewrite?: (request: RewriteRequest, call: ModelCall) => string | Promise<string>;
  readonly plan?: (request: PlanRequest, call: ModelCall) => void | Promise<void>;
  readonly judge?: (request: JudgeRequest, call: ModelCall) => Judgement | Promise<Judgement>;
  readonly draftItems?: (request: DraftItemsRequest) => readonly DraftedItem[];
  readonly solveItem?: (request: SolveItemRequest) => ItemSolution;
  readonly compare?: (request: CompareRequest, call: ModelCall) => Comparison | Promise<Comparison>;
};

export type RecordedCall = {
  readonly name: "write" | "rewrite" | "plan" | "judge" | "compare" | "draftItems" | "solveItem";
  readonly call: ModelCall;
};

export type ScriptedModel = LanguageModel & {
  /** All calls, oldest first. */
  readonly calls: readonly RecordedCall[];
  readonly written: readonly WriteRequest[];
  readonly rewritten: readonly RewriteRequest[];
  readonly planned: readonly PlanRequest[];
  readonly judged: readonly JudgeRequest[];
};

/** A model that records its calls, gives what a test scripted, and fails at what it did not. */
export function createScriptedModel(script: ModelScript = {}): ScriptedModel {
  const calls: RecordedCall[] = [];
  const written: WriteRequest[] = [];
  const rewritten: RewriteRequest[] = [];
  const planned: PlanRequest[] = [];
  const judged: JudgeRequest[] = [];
  const unscripted = (name: string): never => {
    throw new Error(`nobody scripted ${name}`);
  };
  return {
    name: "scripted-1",
    instructions: script.instructions ?? [],
    calls,
    written,
    rewritten,
    planned,
    judged,
    async *write(request, call) {
      calls.push({ name: "write", call });
      written.push(request);
      const text = await (script.write ?? (() => unscripted("writing")))(request, call);
      if (typeof text === "string") yield text;
      else yield* text;
    },
    async rewrite(request, call) {
      calls.push({ name: "rewrite", call });
      rewritten.push(request);
      return (script.rewrite ?? (() => unscripted("rewriting")))(request, call);
    },
    async plan(request, call) {
      calls.push({ name: "plan", call });
      planned.push(request);
      await (script.plan ?? (() => unscripted("planning")))(request, call);
    },
    async judge(request, call) {
      calls.push({ name: "judge", call });
      judged.push(request);
      return (script.judge ?? (() => unscripted("judging")))(request, call);
    },
    async draftItems(request, call) {
      calls.push({ name: "draftItems", call });
      return (script.draftItems ?? (() => unscripted("drafting")))(request);
    },
    async solveItem(request, call) {
      calls.push({ name: "solveItem", call });
      return (script.solveItem ?? (() => unscripted("solving")))(request);
    },
    async compare(request, call) {
      calls.push({ name: "compare", call });
      return (script.compare ?? (() => unscripted("comparing")))(request, call);
    },
  };
}

/** Gives the texts and then nothing any more, whatever the signal says. */
export async function* stalling(...texts: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* texts;
  await new Promise(() => {});
}

/** Gives the texts and then fails. */
export async function* breaking(error: Error, ...texts: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* texts;
  throw error;
}
