import type { Passage } from "../../corpus/passage.ts";
import { hashOf, type Material } from "../drawing/candidate.ts";
import type { Quiz } from "../quiz.ts";

/** Passages that a model is given at once. */
const MOST_PASSAGES = 6;

/**
 * What questions are to be written about: passages of the cities wished for, first those of sections that the quiz asks
 * least about, none that it quotes already. Another revision picks others.
 */
export function pickPassages(quiz: Quiz, { corpus, statements }: Material): Passage[] {
  const { cities } = quiz.wish;
  const quoted = new Set(quiz.items.map(({ item }) => item.evidence?.passageId));
  const asked = new Map<string | null, number>();
  for (const { item } of quiz.items) asked.set(item.section, (asked.get(item.section) ?? 0) + 1);
  const passages = [...new Set(statements.map(({ passage }) => passage))].filter(
    ({ id, city }) => !quoted.has(id) && (cities.length === 0 || (city !== null && cities.includes(city))),
  );
  const rankOf = (passage: Passage) => asked.get(corpus.sectionOf(passage).id) ?? 0;
  const chanceOf = ({ id }: Passage) => hashOf(`${quiz.id} ${quiz.revision} ${id}`);
  return passages
    .toSorted((one, other) => rankOf(one) - rankOf(other) || chanceOf(one) - chanceOf(other))
    .slice(0, MOST_PASSAGES);
}
