import type { IndexedSentence } from "../retrieval/indexed-passage.ts";
import type { QueryWord } from "../retrieval/query-word.ts";

/** What a word of the question counts by the place where it was found. Calibrated on the development questions. */
export const PLACE = {
  sentence: 1,
  question: 0.9,
  sentenceSynonym: 0.75,
  questionSynonym: 0.65,
  context: 0.7,
  passage: 0.55,
  contextSynonym: 0.5,
  passageSynonym: 0.4,
} as const;

/** What a word of a question counts by the best place where it, or a synonym, stands: 0 where it stands nowhere. */
export function placeOf(
  word: QueryWord,
  { stems, questionStems }: IndexedSentence,
  passage: ReadonlySet<string>,
  context: ReadonlySet<string>,
): number {
  const isIn = (place: ReadonlySet<string>) => word.stems.some((stem) => place.has(stem));
  const others = word.term.alternatives.slice(1);
  if (isIn(stems)) return PLACE.sentence;
  if (isIn(questionStems)) return PLACE.question;
  if (others.some(({ stem }) => stems.has(stem))) return PLACE.sentenceSynonym;
  if (isIn(context)) return PLACE.context;
  if (others.some(({ stem }) => questionStems.has(stem))) return PLACE.questionSynonym;
  if (isIn(passage)) return PLACE.passage;
  if (others.some(({ stem }) => context.has(stem))) return PLACE.contextSynonym;
  if (others.some(({ stem }) => passage.has(stem))) return PLACE.passageSynonym;
  return 0;
}
