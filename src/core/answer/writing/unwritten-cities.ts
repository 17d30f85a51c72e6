import type { Corpus } from "../../corpus/corpus.ts";
import type { Query } from "../../retrieval/query.ts";
import type { AnswerSentence, Citation } from "../answer.ts";
import type { Finding, FindingPart } from "../finding.ts";

/**
 * What the extract says of cities that were asked about and of which nothing written is shown: an answer about several
 * cities must not pass over one in silence.
 */
export function partsOfUnwrittenCities(
  corpus: Corpus,
  query: Query,
  { parts }: Finding,
  { sentences, citations }: { readonly sentences: readonly AnswerSentence[]; readonly citations: readonly Citation[] },
): FindingPart[] {
  const missing = parts.flatMap((part) => (part.type === "city-missing" ? [part.city.id] : []));
  const asked = new Set([...(query.cities.length > 1 ? query.cities.map(({ id }) => id) : []), ...missing]);
  const written = new Set(citations.flatMap(({ city }) => city ?? []));
  for (const { id, name } of corpus.cities) if (sentences.some(({ text }) => text.includes(name))) written.add(id);
  return parts.filter((part) => {
    const city = part.type === "excerpt" ? part.excerpt.indexed.passage.city : part.city.id;
    return city !== null && asked.has(city) && !written.has(city);
  });
}
