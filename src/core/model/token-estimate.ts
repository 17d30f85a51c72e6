import type { NumberedPassage } from "./language-model.ts";
import type {
  CompareRequest,
  DraftItemsRequest,
  JudgeRequest,
  PlanRequest,
  RewriteRequest,
  SolveItemRequest,
  WriteRequest,
} from "./language-model.ts";

/** English has about four letters a token, Turkish and Arabic fewer; rather too many than too few are put aside. */
const LETTERS_PER_TOKEN = 3;

/** Tokens of the instructions around a request and of the reply to it, by the kind of call. */
const AROUND = { write: 1_600, rewrite: 600, judge: 600, compare: 700, plan: 6_000, solve: 600 } as const;

/** Of a question with its options, quote and explanation. */
const TOKENS_PER_ITEM = 300;

/** About how many tokens a call takes, prompt and reply together. */
export const estimateTokens = {
  write: ({ question, passages }: WriteRequest): number => AROUND.write + tokensOf([question, ...textsOf(passages)]),
  rewrite: ({ question, before }: RewriteRequest): number =>
    AROUND.rewrite + tokensOf([question, ...before.flatMap((turn) => [turn.question, turn.answer])]),
  plan: ({ question }: PlanRequest): number => AROUND.plan + tokensOf([question]),
  judge: ({ sentence, passages }: JudgeRequest): number => AROUND.judge + tokensOf([sentence, ...textsOf(passages)]),
  draftItems: ({ passages, taken, count }: DraftItemsRequest): number =>
    AROUND.write + count * TOKENS_PER_ITEM + tokensOf([...taken, ...textsOf(passages)]),
  solveItem: ({ question, options, passages }: SolveItemRequest): number =>
    AROUND.solve + tokensOf([question, ...options, ...textsOf(passages)]),
  compare: ({ claim, passages }: CompareRequest): number => AROUND.compare + tokensOf([claim, ...textsOf(passages)]),
} as const;

function textsOf(passages: readonly NumberedPassage[]): string[] {
  return passages.flatMap(({ label, text }) => [label, text]);
}

function tokensOf(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((letters, text) => letters + text.length, 0) / LETTERS_PER_TOKEN);
}
