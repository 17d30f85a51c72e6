import type { Query } from "../retrieval/query.ts";
import type { Evidence } from "./evidence.ts";
import { asksForSeveralNames, namesSeveral } from "./names-listed.ts";
import { asksForRoleHolder, namesPerson } from "./role-holder.ts";

/** What is to be done with a question, and how sure that is. */
export type Decision = {
  readonly outcome: "answer" | "not_covered" | "off_topic";
  /** 0 to 1: how sure it is that the best sentence answers; what the refusal curve is drawn over. */
  readonly confidence: number;
  /** What spoke for and against the best sentence, where one was weighed. */
  readonly signals?: Signals;
};

/** What speaks for and against the best sentence as an answer, each 0 to 1. */
export type Signals = {
  /** Share of the question that the sentence and its surroundings hold. */
  readonly support: number;
  /** Nearness in meaning of the nearest sentence of the passage; null where nothing is embedded. */
  readonly similarity: number | null;
  /** Nearness to a question that the corpus names for the sentence. */
  readonly questionMatch: number;
  /** A year asked about is not in the passage. */
  readonly yearMissing: number;
  /** The amount asked for is not in the sentence. */
  readonly amountMissing: number;
  /** The date or name asked for is not in the sentence. */
  readonly kindMissing: number;
  /** A name asked about is not in the sentence itself. */
  readonly nameOutside: number;
  /** The same, where an amount is asked for: an amount of something else is no answer at all. */
  readonly amountOfOther: number;
  /** Share of the question outside of the sentence, where an amount is asked for. */
  readonly amountOutside: number;
  /** A turning point that the question takes for granted is not stated. */
  readonly turningPointMissing: number;
  /** Share of the question outside of the sentence, where a person is asked for. */
  readonly personOutside: number;
  /** The same, where a name is asked for. */
  readonly nameAskedOutside: number;
  /** Who holds an office is asked for, and nobody is named. */
  readonly roleHolderMissing: number;
  /** Share of the words that ask of which the corpus knows nothing. */
  readonly unknownShare: number;
  /** Names of several things are asked for, and no several are named. */
  readonly namesMissing: number;
};

type Model = { readonly weights: Readonly<Record<keyof Signals, number>>; readonly intercept: number };

/**
 * A logistic model, fitted to the development questions and, at a third of their weight, to 300 search questions about
 * other documents; rounded. `npm run eval` prints what it refuses at every threshold.
 */
const WITH_MEANING: Model = {
  weights: {
    support: 2.1,
    similarity: 4.2,
    questionMatch: 0.6,
    yearMissing: -3.3,
    amountMissing: -4,
    kindMissing: -3.7,
    nameOutside: -0.6,
    amountOfOther: -2,
    amountOutside: -2.3,
    turningPointMissing: -1.2,
    personOutside: -0.9,
    nameAskedOutside: -0.7,
    roleHolderMissing: -3.4,
    unknownShare: -1.2,
    namesMissing: -2.7,
  },
  intercept: -2.45,
};

/**
 * The same where words alone decide, in languages that no embedder knows: fitted to the development questions of those
 * languages and, at a third of their weight, to the English ones asked without an embedder.
 */
const WORDS_ALONE: Model = {
  weights: {
    support: 3.65,
    similarity: 0,
    questionMatch: 0.25,
    yearMissing: -3.6,
    amountMissing: -3.6,
    kindMissing: -2.85,
    nameOutside: -0.4,
    amountOfOther: -1.6,
    amountOutside: -1.5,
    turningPointMissing: -1.75,
    personOutside: 0,
    nameAskedOutside: 0,
    roleHolderMissing: -2.95,
    unknownShare: -1.85,
    namesMissing: -2.7,
  },
  intercept: -1.05,
};

const THRESHOLDS = {
  /** The confidence from which on a question is answered. */
  answer: 0.3,
  /** A refused question is at least near the corpus when one of these is reached. */
  nearSimilarity: 0.35,
  nearSupport: 0.35,
} as const;

/** A question whose words tell less than this in all asks about nothing in particular: "How are you today?" */
const LEAST_TELLING = 0.05;

/** Decides on the weighed sentences, best first; none means that nothing was found. */
export function decide(query: Query, evidence: readonly Evidence[]): Decision {
  const [best] = evidence;
  if (best === undefined || tellingOf(query) < LEAST_TELLING) return { outcome: "off_topic", confidence: 0 };
  const signals = signalsOf(query, best, evidence);
  const confidence = logistic(signals);
  if (confidence >= THRESHOLDS.answer) return { outcome: "answer", confidence, signals };
  const isNear = (signals.similarity ?? 0) >= THRESHOLDS.nearSimilarity || signals.support >= THRESHOLDS.nearSupport;
  return { outcome: isNear ? "not_covered" : "off_topic", confidence, signals };
}

function tellingOf(query: Query): number {
  return query.words.reduce((sum, word) => sum + word.term.weight, 0);
}

function shareUnknown(query: Query): number {
  const asking = query.words.filter((word) => word.isAsking && !word.isFraming);
  return asking.length === 0 ? 0 : asking.filter((word) => !word.known).length / asking.length;
}

function logistic(signals: Signals): number {
  const { weights, intercept } = signals.similarity === null ? WORDS_ALONE : WITH_MEANING;
  const names = Object.keys(weights) as (keyof Signals)[];
  const sum = names.reduce((total, name) => total + weights[name] * (signals[name] ?? 0), intercept);
  return 1 / (1 + Math.exp(-sum));
}

function signalsOf(query: Query, best: Evidence, evidence: readonly Evidence[]): Signals {
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const missing = new Set(best.missing.map(({ stem }) => stem));
  const similarities = evidence.flatMap(({ indexed, similarity }) =>
    indexed === best.indexed ? (similarity ?? []) : [],
  );
  const asksAmount = query.quantity !== null;
  const asksDateOrName = query.kind === "date" || query.kind === "name";
  return {
    support: best.support,
    similarity: similarities.length === 0 ? null : Math.max(0, ...similarities),
    questionMatch: best.questionMatch,
    yearMissing: flag(query.years.some((year) => missing.has(year))),
    amountMissing: flag(asksAmount && !best.holdsKind),
    kindMissing: flag(!asksAmount && asksDateOrName && !best.holdsKind),
    nameOutside: flag(best.hasNameOutside),
    amountOfOther: flag(asksAmount && best.hasNameOutside),
    amountOutside: asksAmount ? best.outsideShare : 0,
    turningPointMissing: flag(best.hasTurningPointOutside),
    personOutside: query.kind === "person" ? best.outsideShare : 0,
    roleHolderMissing: flag(
      asksForRoleHolder(query.question, query.language) &&
        !namesPerson(best.sentence.text, query.names, query.given, query.language),
    ),
    unknownShare: shareUnknown(query),
    namesMissing: flag(
      asksForSeveralNames(query.question, query.language) &&
        !namesSeveral(best.sentence.text, query.names, query.given, query.language),
    ),
    nameAskedOutside: query.kind === "name" ? best.outsideShare : 0,
  };
}
