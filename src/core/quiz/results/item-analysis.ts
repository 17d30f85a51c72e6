import { matchesKey } from "../session/judge.ts";
import type { PlayedSession } from "../quizzes.ts";
import type { PlayedAnswer } from "../session/answer.ts";
import { isVoid, keyOf } from "../session/session.ts";
import type { Evidence, ItemKind, Key } from "../item.ts";

/** What a trainer should look at. */
export type ItemFlag =
  | "key-unchosen"
  | "wrong-option-leads"
  | "negative-discrimination"
  | "unused-option"
  | "void"
  | "corrected";

/** How a question went. */
export type ItemAnalysis = {
  /** Index of the question. */
  readonly question: number;
  readonly kind: ItemKind;
  readonly stem: string;
  /** Null for a poll and a voided question. */
  readonly key: Key | null;
  readonly explanation: string;
  readonly evidence: Evidence | null;
  readonly answered: number;
  readonly right: number;
  /** From 0 to 1, of those who answered; null where nobody did, or nothing is right. */
  readonly shareRight: number | null;
  /**
   * From −1 to 1: the correlation between getting this question right and the number of the others that were right
   * (the item-rest correlation; Lord and Novick 1968, chapter 15). Null below `LEAST_PLAYERS`, and where nothing varies.
   */
  readonly discrimination: number | null;
  /** How many chose each option, in the options' order; empty for numbers, orders and matches. */
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly chosen: number;
    readonly isKey: boolean;
  }[];
  readonly disputes: number;
  readonly flags: readonly ItemFlag[];
};

/** Below so many players a correlation says nothing. */
const LEAST_PLAYERS = 5;

/** Of the questions that were revealed, in their order. */
export function analyseItems(played: PlayedSession): ItemAnalysis[] {
  const { session } = played;
  return session.items.slice(0, session.revealed).map((_item, question) => analyse(played, question));
}

/** What the room got wrong: questions with a right answer, the worst first. */
export function wrongInTheRoom(analyses: readonly ItemAnalysis[]): ItemAnalysis[] {
  return analyses
    .filter(({ shareRight }) => shareRight !== null && shareRight < 1)
    .toSorted((one, other) => (one.shareRight ?? 1) - (other.shareRight ?? 1));
}

function analyse(played: PlayedSession, question: number): ItemAnalysis {
  const { session, answers, disputes } = played;
  const item = session.items[question];
  if (item === undefined) throw new RangeError(`no question ${question}`);
  const key = keyOf(session, question);
  const given = answers.filter((answer) => answer.question === question);
  const right = key === null ? 0 : given.filter(({ response }) => matchesKey(key, response)).length;
  const isChoice = item.key === null || item.key.type === "choice";
  const options = (isChoice ? item.options : []).map(({ id, text }) => ({
    id,
    text,
    chosen: given.filter(({ response }) => response.type === "choice" && response.options.includes(id)).length,
    isKey: key?.type === "choice" && key.options.includes(id),
  }));
  const measured = {
    question,
    kind: item.kind,
    stem: item.stem,
    key,
    explanation: item.explanation,
    evidence: item.evidence,
    answered: given.length,
    right,
    shareRight: key === null || given.length === 0 ? null : right / given.length,
    discrimination: key === null ? null : discriminationOf(played, question),
    options,
    disputes: disputes.filter((dispute) => dispute.question === question).length,
  };
  const isCorrected = session.corrections.some((correction) => correction.question === question);
  return { ...measured, flags: flagsOf(measured, isVoid(session, question), isCorrected) };
}

function flagsOf(
  { key, answered, options, discrimination }: Omit<ItemAnalysis, "flags">,
  isVoided: boolean,
  isCorrected: boolean,
): ItemFlag[] {
  if (isVoided) return ["void"];
  const flags: ItemFlag[] = isCorrected ? ["corrected"] : [];
  if (key === null || answered === 0) return flags;
  const rightMost = Math.max(0, ...options.filter(({ isKey }) => isKey).map(({ chosen }) => chosen));
  const wrongMost = Math.max(0, ...options.filter(({ isKey }) => !isKey).map(({ chosen }) => chosen));
  if (options.length > 0 && rightMost === 0) flags.push("key-unchosen");
  else if (wrongMost > rightMost) flags.push("wrong-option-leads");
  if (discrimination !== null && discrimination < 0) flags.push("negative-discrimination");
  if (options.some(({ isKey, chosen }) => !isKey && chosen === 0)) flags.push("unused-option");
  return flags;
}

function discriminationOf({ session, participants, answers }: PlayedSession, question: number): number | null {
  const isRight = (answer: PlayedAnswer): boolean => {
    const key = keyOf(session, answer.question);
    return answer.question < session.revealed && key !== null && matchesKey(key, answer.response);
  };
  const players = participants.flatMap(({ id }) => {
    const own = answers.filter(({ participant }) => participant === id);
    const here = own.find((answer) => answer.question === question);
    if (here === undefined) return [];
    const rest = own.filter((answer) => answer.question !== question && isRight(answer)).length;
    return [{ here: isRight(here) ? 1 : 0, rest }];
  });
  return players.length < LEAST_PLAYERS ? null : correlation(players.map(({ here, rest }) => [here, rest]));
}

/** Pearson's; null where one of the two does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (term: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + term(x - meanX, y - meanY), 0);
  const spread = Math.sqrt(sum((x) => x * x) * sum((_x, y) => y * y));
  return spread === 0 ? null : sum((x, y) => x * y) / spread;
}
