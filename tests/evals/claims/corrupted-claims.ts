import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import type { Random } from "../../../src/core/evaluation/checker/checker-case.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import { standsIn } from "../../../src/core/text/stands-in.ts";

/** A sentence of the report with another figure in it, which the report does not have. */
export type CorruptedClaim = { readonly text: string; readonly was: string; readonly is: string };

/** By so much a figure is changed. */
const FACTORS = [0.4, 0.6, 0.75, 1.3, 1.7, 2.3, 3.6] as const;

/** Of each figure in digits, in the sentence that states it and in a short claim of its own. In a random order. */
export function corruptedClaims(corpus: Corpus, random: Random): CorruptedClaim[] {
  const claims = corpus.figures.flatMap((figure) =>
    figure.values.flatMap((value) => {
      const passage = corpus.passage(value.passage);
      const number = /\d[\d,.]*\d|\d/u.exec(value.text)?.[0];
      if (passage === undefined || number === undefined) return [];
      const other = changed(number, random);
      if (standsIn(other, passage.text)) return [];
      const is = value.text.replace(number, other);
      const stating = splitSentences(passage.text).find(({ text }) => standsIn(value.text, text));
      const city = corpus.cities.find(({ id }) => id === value.city)?.name;
      const short =
        city === undefined ? [] : [`${city}: ${figure.label} is ${is}.`, `${figure.label} in ${city} is ${is}.`];
      const whole = stating === undefined ? [] : [stating.text.replace(value.text, is)];
      return [...whole, ...short].map((text) => ({ text, was: value.text, is }));
    }),
  );
  return random.shuffled(claims);
}

/** Another number with as many decimals and the same separators. */
function changed(number: string, random: Random): string {
  const decimals = /\.(\d+)$/u.exec(number)?.[1]?.length ?? 0;
  const value = Number(number.replaceAll(",", ""));
  const other = Math.max(1, value * (random.pick(FACTORS) ?? 2));
  const rounded = other === value ? other + 1 : other;
  const text = rounded.toFixed(decimals);
  const next = Number(text) === value ? (value + 3).toFixed(decimals) : text;
  return number.includes(",") ? Number(next).toLocaleString("en-GB") : next;
}
