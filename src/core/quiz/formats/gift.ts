import { quizFormatMessages as reasons } from "../../messages/en/quiz-formats.ts";
import type { Item, Key } from "../item.ts";
import { feedbackOf, isRightOption, isTrue, pairsOf, unpaired } from "./item-text.ts";
import type { LeftOut, QuizFormat } from "./quiz-format.ts";

/**
 * Moodle's GIFT (docs.moodle.org, "GIFT format"). An order is written as a match of each option with its place, since
 * GIFT has no orders.
 */
export const GIFT: QuizFormat = {
  extension: "gift.txt",
  mediaType: "text/plain; charset=utf-8",
  write({ items }) {
    const leftOut: LeftOut[] = [];
    const blocks = items.flatMap((item) => {
      const reason = giftFault(item);
      if (reason !== null || item.key === null) {
        leftOut.push({ item: item.id, reason: reason ?? reasons.poll });
        return [];
      }
      return [
        `::${escape(item.id)}::[plain]${escape(item.stem)} {\n${answers(item, item.key)}\n####${escape(feedbackOf(item))}\n}\n`,
      ];
    });
    return { content: blocks.join("\n"), leftOut };
  },
};

/** What GIFT would read as its own signs even where they are escaped. */
const LIKE_A_WEIGHT = /^\s*%-?\d+(?:\.\d+)?%/u;
const LIKE_AN_ARROW = /->/u;

function giftFault({ options, matches }: Item): string | null {
  const option = options.find(({ text }) => LIKE_A_WEIGHT.test(text) || text.trimStart().startsWith("->"));
  if (option !== undefined) return reasons.giftOption(option.text);
  const arrow = [...(matches.length > 0 ? options : []), ...matches].find(({ text }) => LIKE_AN_ARROW.test(text));
  return arrow === undefined ? null : reasons.giftArrow(arrow.text);
}

function answers(item: Item, key: Key): string {
  switch (item.kind) {
    case "true-false":
      return isTrue(key) ? "TRUE" : "FALSE";
    case "multiple-choice":
      return item.options
        .map((option) => `~%${weight(item, key, isRightOption(key, option))}%${escape(option.text)}`)
        .join("\n");
    case "number":
      return key.type === "number" ? `#${key.least === key.most ? key.value : `${key.least}..${key.most}`}` : "";
    case "order":
    case "match":
      return [
        ...pairsOf(item, key).map(([left, right]) => `=${escape(left)} -> ${escape(right)}`),
        ...unpaired(item, key).map((text) => `= -> ${escape(text)}`),
      ].join("\n");
    case "single-choice":
    case "poll":
      return item.options.map((option) => `${isRightOption(key, option) ? "=" : "~"}${escape(option.text)}`).join("\n");
  }
}

/** Right ones share 100 %, and each wrong one takes all of it, so that only the whole set gives points. */
function weight({ options }: Item, key: Key, isRight: boolean): string {
  if (!isRight) return "-100";
  const count = options.filter((option) => isRightOption(key, option)).length;
  return String(Math.round(10_000_000 / count) / 100_000);
}

/** A line break within a text is written as `\n`; a real one may end the question. */
function escape(text: string): string {
  return text.replace(/[\\~=#{}:]/gu, String.raw`\$&`).replace(/\r?\n/gu, String.raw`\n`);
}
