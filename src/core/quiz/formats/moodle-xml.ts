import { XMLBuilder } from "fast-xml-parser";
import { quizFormatMessages as reasons } from "../../messages/en/quiz-formats.ts";
import type { Item, Key } from "../item.ts";
import { feedbackOf, isRightOption, isTrue, pairsOf, unpaired } from "./item-text.ts";
import type { QuizFormat } from "./quiz-format.ts";

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  suppressEmptyNode: true,
});

/**
 * Moodle's own XML (docs.moodle.org, "Moodle XML format"). An order is written as a match of each option with its place,
 * which every version of Moodle reads.
 */
export const MOODLE_XML: QuizFormat = {
  extension: "moodle.xml",
  mediaType: "application/xml; charset=utf-8",
  write({ title, items }) {
    const category = { "@type": "category", category: { text: `$course$/top/${title.replaceAll("/", "//")}` } };
    const questions = items.flatMap((item) => (item.key === null ? [] : [question(item, item.key)]));
    return {
      content: builder.build({
        "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
        quiz: { question: [category, ...questions] },
      }),
      leftOut: items.filter(({ key }) => key === null).map(({ id }) => ({ item: id, reason: reasons.poll })),
    };
  },
};

const plain = (text: string) => ({ "@format": "plain_text", text });

function question(item: Item, key: Key): object {
  return {
    "@type": TYPES[item.kind],
    name: { text: item.id },
    questiontext: plain(item.stem),
    generalfeedback: plain(feedbackOf(item)),
    defaultgrade: 1,
    penalty: 0,
    ...answers(item, key),
  };
}

const TYPES: Readonly<Record<Item["kind"], string>> = {
  "single-choice": "multichoice",
  "multiple-choice": "multichoice",
  "true-false": "truefalse",
  number: "numerical",
  order: "matching",
  match: "matching",
  poll: "description",
};

function answers(item: Item, key: Key): object {
  switch (item.kind) {
    case "true-false":
      return {
        answer: [true, false].map((value) => ({
          "@fraction": value === isTrue(key) ? 100 : 0,
          "@format": "moodle_auto_format",
          text: String(value),
        })),
      };
    case "number":
      return key.type === "number"
        ? {
            answer: {
              "@fraction": 100,
              "@format": "moodle_auto_format",
              text: String((key.least + key.most) / 2),
              tolerance: (key.most - key.least) / 2,
            },
          }
        : {};
    case "order":
    case "match":
      return {
        shuffleanswers: true,
        subquestion: [
          ...pairsOf(item, key).map(([left, right]) => ({ ...plain(left), answer: { text: right } })),
          ...unpaired(item, key).map((text) => ({ ...plain(""), answer: { text } })),
        ],
      };
    case "single-choice":
    case "multiple-choice":
    case "poll": {
      const count = item.options.filter((option) => isRightOption(key, option)).length;
      const wrong = item.kind === "multiple-choice" ? -100 : 0;
      return {
        single: item.kind === "single-choice",
        shuffleanswers: false,
        answernumbering: "ABCD",
        answer: item.options.map((option) => ({
          "@fraction": isRightOption(key, option) ? Math.round(10_000_000 / count) / 100_000 : wrong,
          ...plain(option.text),
        })),
      };
    }
  }
}
