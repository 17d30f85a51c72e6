import type { IndexedPassage } from "../retrieval/indexed-passage.ts";
import type { QuestionKind } from "../retrieval/question-kind.ts";
import type { Evidence } from "./evidence.ts";

/** A sentence chosen for the answer, as it stands in its passage. */
export type Excerpt = { readonly indexed: IndexedPassage; readonly text: string };

export type ExtractLimits = {
  readonly sentences: number;
  /** Characters that an answer should not exceed; one long sentence or list may. */
  readonly length: number;
};

const SHORT: ExtractLimits = { sentences: 2, length: 420 };
const USUAL: ExtractLimits = { sentences: 3, length: 480 };
const LONG: ExtractLimits = { sentences: 4, length: 580 };

/** A single thing asked for needs less room than several things or an explanation. */
const LIMITS: Readonly<Record<QuestionKind, ExtractLimits>> = {
  name: SHORT,
  number: SHORT,
  date: SHORT,
  person: SHORT,
  place: SHORT,
  definition: USUAL,
  comparison: USUAL,
  other: USUAL,
  reason: LONG,
  list: LONG,
};

const EXTRACT = {
  /** A further sentence must be this near to the best one's score; in the best one's own passage: */
  scoreShare: 0.85,
  scoreShareSamePassage: 0.45,
  /** Added to the score of a further sentence of the best one's passage. */
  samePassage: 0.3,
  /** Of a list that the chosen line leads into, so many characters of items are quoted. */
  listLength: 900,
} as const;

const DEPENDENT = /^(?:it|its|they|their|them|this|these|that|those|he|she|his|her|such|there|here|both|however|moreover|furthermore|additionally|in addition|also|but|and|thus|hence|the (?:latter|former|same))\b/i;

/** How much a question of a kind is answered with. */
export function limitsFor(kind: QuestionKind): ExtractLimits {
  return LIMITS[kind];
}

/** The best few sentences, the best one first and the rest in reading order. `evidence` is best first. */
export function chooseSentences(evidence: readonly Evidence[], limits: ExtractLimits): Excerpt[] {
  const [best] = evidence;
  if (best === undefined) return [];
  const lead = withDependency(best, evidence);
  const chosen = [...lead];
  const list = listItems(best, evidence);
  if (list.length > 0) return [...chosen, ...list].map(excerpt);

  for (const next of rankedAfter(best, evidence)) {
    if (chosen.length >= limits.sentences) break;
    if (chosen.includes(next) || !isWorthAdding(next, best)) continue;
    if (chosen.some((known) => saysTheSame(known, next))) continue;
    const added = withDependency(next, evidence).filter((sentence) => !chosen.includes(sentence));
    if (chosen.length + added.length > limits.sentences || lengthOf([...chosen, ...added]) > limits.length) continue;
    chosen.push(...added);
  }
  return answerFirst(chosen, lead, best).map(excerpt);
}

/** What may follow the best sentence; those of its own passage are preferred, since they belong together. */
function rankedAfter(best: Evidence, evidence: readonly Evidence[]): Evidence[] {
  const rank = (item: Evidence): number => item.score + (item.indexed === best.indexed ? EXTRACT.samePassage : 0);
  return evidence.filter((item) => item !== best).sort((a, b) => rank(b) - rank(a));
}

function isWorthAdding(next: Evidence, best: Evidence): boolean {
  const share = next.indexed === best.indexed ? EXTRACT.scoreShareSamePassage : EXTRACT.scoreShare;
  return next.score >= share * best.score;
}

/** A sentence that cannot stand alone brings the one before. */
function withDependency(sentence: Evidence, evidence: readonly Evidence[]): Evidence[] {
  if (!DEPENDENT.test(sentence.sentence.text)) return [sentence];
  const before = neighbour(sentence, -1, evidence);
  return before === undefined ? [sentence] : [before, sentence];
}

/** The items of a list, when the chosen sentence is the line that leads into it or one of several items. */
function listItems(best: Evidence, evidence: readonly Evidence[]): Evidence[] {
  if (!best.sentence.text.endsWith(":")) return [];
  const items: Evidence[] = [];
  let length = 0;
  for (let step = 1; ; step++) {
    const item = neighbour(best, step, evidence);
    if (item === undefined) return items;
    length += item.sentence.text.length;
    if (length > EXTRACT.listLength) return items;
    items.push(item);
  }
}

function neighbour(of: Evidence, step: number, evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find(
    (other) => other.indexed === of.indexed && other.sentence.position === of.sentence.position + step,
  );
}

/** The best sentence first, with the one it leans on; then the rest of its passage, then others, as they stand there. */
function answerFirst(chosen: readonly Evidence[], lead: readonly Evidence[], best: Evidence): Evidence[] {
  const rank = (evidence: Evidence): number => (evidence.indexed === best.indexed ? -1 : evidence.indexed.label);
  const rest = chosen.filter((evidence) => !lead.includes(evidence));
  return [...lead, ...rest.sort((a, b) => rank(a) - rank(b) || a.sentence.position - b.sentence.position)];
}

function saysTheSame(a: Evidence, b: Evidence): boolean {
  const [small, large] = a.sentence.stems.size < b.sentence.stems.size ? [a, b] : [b, a];
  const shared = [...small.sentence.stems].filter((stem) => large.sentence.stems.has(stem)).length;
  return shared / Math.max(1, small.sentence.stems.size) > 0.85;
}

function lengthOf(chosen: readonly Evidence[]): number {
  return chosen.reduce((sum, { sentence }) => sum + sentence.text.length + 1, 0);
}

function excerpt(evidence: Evidence): Excerpt {
  return { indexed: evidence.indexed, text: evidence.sentence.text };
}
