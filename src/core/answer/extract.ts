import type { IndexedSentence } from "../retrieval/indexed-passage.ts";
import type { QuestionKind } from "../languages/question-kind.ts";
import { isDependent } from "./dependent-sentence.ts";
import type { Evidence } from "./evidence.ts";
import type { Excerpt, Quoted } from "./excerpt.ts";
import { itemsOf, leadsIntoList, listAround } from "./list-excerpt.ts";

export type ExtractLimits = {
  readonly sentences: number;
  /** Characters that an answer should not exceed; one long sentence or list may. */
  readonly length: number;
  /** Whether a list is wanted whole, not only the item that fits. */
  readonly wholeLists?: boolean;
};

const SHORT: ExtractLimits = { sentences: 2, length: 420 };
const USUAL: ExtractLimits = { sentences: 3, length: 480 };
const LONG: ExtractLimits = { sentences: 4, length: 580 };
const LISTING: ExtractLimits = { ...LONG, wholeLists: true };

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
  list: LISTING,
};

const EXTRACT = {
  /** A further sentence must be this near to the best one's score; in the best one's own passage: */
  scoreShare: 0.85,
  scoreShareSamePassage: 0.45,
  /** Added to the score of a further sentence of the best one's passage. */
  samePassage: 0.3,
} as const;

/** How much a question of a kind is answered with. */
export function limitsFor(kind: QuestionKind): ExtractLimits {
  return LIMITS[kind];
}

/** The best few sentences, the best one first and the rest in reading order. `evidence` is best first. */
export function chooseSentences(evidence: readonly Evidence[], limits: ExtractLimits): Excerpt[] {
  const [best] = evidence;
  if (best === undefined) return [];
  const list = listAround(best);
  if (list !== null && isListWanted(best, evidence, limits)) return [list];

  const lead = withCompanions(best);
  const chosen = [lead];
  for (const next of rankedAfter(best, evidence)) {
    const known = chosen.flat();
    if (known.length >= limits.sentences) break;
    if (!isWorthAdding(next, best)) continue;
    const added = withCompanions(next).filter(({ sentence }) => !known.some((other) => other.sentence === sentence));
    const last = added.at(-1);
    if (last === undefined || leadsIntoList(last)) continue;
    if (added.some((item) => known.some((other) => saysTheSame(other, item)))) continue;
    if (known.length + added.length > limits.sentences || lengthOf([...known, ...added]) > limits.length) continue;
    const [leaned] = leanedOn(next);
    const home = chosen.find((quotes) => quotes.some(({ sentence }) => sentence === leaned));
    if (home === undefined) chosen.push(added);
    else home.push(...added);
  }
  for (const quotes of chosen) quotes.sort((a, b) => a.sentence.position - b.sentence.position);
  const rest = chosen.slice(1).sort((a, b) => inReadingOrder(a, b, best));
  return [lead, ...rest].flat().map(excerpt);
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

/** A sentence with those that it makes no sense without, whether or not they answer; in reading order. */
function withCompanions({ indexed, sentence }: Quoted): Quoted[] {
  const behind = indexed.sentences.slice(sentence.position + 1);
  const items = leadsIntoList({ indexed, sentence }) ? itemsOf(behind) : [];
  return [...leanedOn({ indexed, sentence }), sentence, ...items].map((quoted) => ({ indexed, sentence: quoted }));
}

/** The line that leads into its list, or the sentence before one that cannot stand alone. */
function leanedOn({ indexed, sentence: { text, position } }: Quoted): IndexedSentence[] {
  const before = indexed.sentences.slice(0, position);
  const leadIn = before.findLast((candidate) => leadsIntoList({ indexed, sentence: candidate }));
  if (leadIn !== undefined) return [leadIn];
  return isDependent(text, indexed.passage.language) ? before.slice(-1).filter((other) => other.text !== text) : [];
}

/** Whether all of the list answers: its leading line fits best, or several of its items, or a list is asked for. */
function isListWanted(best: Evidence, [, next]: readonly Evidence[], { wholeLists = false }: ExtractLimits): boolean {
  if (wholeLists || leadsIntoList(best)) return true;
  return next !== undefined && next.indexed === best.indexed && next.score >= EXTRACT.scoreShare * best.score;
}

/** The best sentence's passage first. */
function inReadingOrder([a]: readonly Quoted[], [b]: readonly Quoted[], best: Evidence): number {
  if (a === undefined || b === undefined) return 0;
  const rank = ({ indexed }: Quoted): number => (indexed === best.indexed ? -1 : indexed.label);
  return rank(a) - rank(b) || a.sentence.position - b.sentence.position;
}

function saysTheSame(a: Quoted, b: Quoted): boolean {
  if (a.sentence.text === b.sentence.text) return true;
  const [small, large] = a.sentence.stems.size < b.sentence.stems.size ? [a, b] : [b, a];
  const shared = [...small.sentence.stems].filter((stem) => large.sentence.stems.has(stem)).length;
  return shared / Math.max(1, small.sentence.stems.size) > 0.85;
}

function lengthOf(chosen: readonly Quoted[]): number {
  return chosen.reduce((sum, { sentence }) => sum + sentence.text.length + 1, 0);
}

function excerpt({ indexed, sentence }: Quoted): Excerpt {
  return { indexed, text: sentence.text };
}
