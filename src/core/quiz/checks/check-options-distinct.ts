import { fold } from "../../text/fold.ts";
import { type Check, holds, refused } from "./item-check.ts";

const NUMBER = /^[\d\s.,%٪-]+/u;

/** No two options mean or contain the same. */
export const checkOptionsDistinct: Check = ({ item }) => {
  for (const set of [item.options, item.matches]) {
    const texts = set.map(({ text }) => fold(text).replace(/[\s.,]/gu, ""));
    for (const [place, text] of texts.entries()) {
      const isNumber = NUMBER.test(set[place]?.text ?? "");
      const twin = texts.findIndex(
        (other, at) => at !== place && (other === text || (!isNumber && other.includes(text))),
      );
      if (twin >= 0) return refused(`“${set[place]?.text}” stands in “${set[twin]?.text}”`);
    }
  }
  return holds("all options differ");
};
