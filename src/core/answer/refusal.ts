import type { Query } from "../retrieval/query.ts";
import type { Evidence } from "./evidence.ts";

/** What is to be done with a question, and how sure that is. */
export type Decision = {
  readonly outcome: "answer" | "not_covered" | "off_topic";
  /** 0 to 1: how sure it is that the best sentence answers; what the refusal curve is drawn over. */
  readonly confidence: number;
  readonly features?: any;
};

/** What speaks for and against the best sentence as an answer. */
type Signals = {
  /** Share of the question that the sentence and its surroundings hold. */
  readonly support: number;
  /** Share that stands in the sentence itself. */
  readonly ownSupport: number;
  /** Nearness in meaning of the nearest sentence. */
  readonly similarity: number;
  /** Nearness to a question that the corpus names for the sentence. */
  readonly questionMatch: number;
  /** Share of the question that the weightiest missing word makes up. */
  readonly weightiestMissing: number;
  readonly yearMissing: number;
  readonly nameMissing: number;
  readonly unknownMissing: number;
  /** The amount, date or person asked for is not in the sentence. */
  readonly kindMissing: number;
};

/**
 * Weights of the signals in a logistic model, fitted to the development questions and rounded; `npm run eval`
 * prints the whole curve of refusals over the confidence.
 */
const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  support: 4,
  ownSupport: 1,
  similarity: 4,
  questionMatch: 3,
  weightiestMissing: -2,
  yearMissing: -1.5,
  nameMissing: -1,
  unknownMissing: -0.5,
  kindMissing: -1,
};
const INTERCEPT = -3.5;

const THRESHOLD = { answer: (globalThis as any).TH ?? 0.5, offTopicSimilarity: 0.35, offTopicSupport: 0.35 } as const;

/** Decides on the weighed sentences, best first; none means that nothing was found. */
export function decide(query: Query, evidence: readonly Evidence[]): Decision {
  const [best] = evidence;
  if (best === undefined) return { outcome: "off_topic", confidence: 0, features: {} };
  const signals = signalsOf(query, best, evidence);
  const sum = (Object.keys(WEIGHTS) as (keyof Signals)[]).reduce((total, name) => total + WEIGHTS[name] * signals[name], INTERCEPT);
  const confidence = 1 / (1 + Math.exp(-sum));
  if (confidence >= THRESHOLD.answer) return { outcome: "answer", confidence, features: signals };
  const isNear = signals.similarity >= THRESHOLD.offTopicSimilarity || signals.support >= THRESHOLD.offTopicSupport;
  return { outcome: isNear ? "not_covered" : "off_topic", confidence, features: signals };
}

function signalsOf(query: Query, best: Evidence, evidence: readonly Evidence[]): Signals {
  const missing = new Set(best.missing.map(({ stem }) => stem));
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const demandsKind = query.quantity !== null || ["number", "date", "person"].includes(query.kind);
  return {
    support: best.support,
    ownSupport: best.ownSupport,
    similarity: Math.max(0, ...evidence.slice(0, 5).map((item) => item.similarity)),
    questionMatch: best.questionMatch,
    weightiestMissing: best.weightiestMissing,
    yearMissing: flag(query.years.some((year) => missing.has(year))),
    nameMissing: flag(best.missing.some((word) => word.isName)),
    unknownMissing: flag(best.missing.some((word) => !word.known)),
    kindMissing: flag(demandsKind && !best.holdsKind),
  };
}
