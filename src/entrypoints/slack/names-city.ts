import type { Corpus } from "../../core/corpus/corpus.ts";
import { fold } from "../../core/text/fold.ts";

/** Whether a question names one of the cities, by any of its names; then a channel's own city does not narrow it. */
export function namesCity(question: string, { cities }: Pick<Corpus, "cities">): boolean {
  const text = ` ${fold(question).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return cities.some(({ name, names }) =>
    [name, ...names].some((each) =>
      text.includes(
        ` ${fold(each)
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim()} `,
      ),
    ),
  );
}
