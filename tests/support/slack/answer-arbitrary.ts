import fc from "fast-check";
import type { Answer, Citation } from "../../../src/core/answer/answer.ts";
import { joinSentences } from "../../../src/core/answer/references.ts";
import { LANGUAGES } from "../../../src/core/language.ts";

/** What a model, a document or a person might put into a text to make Slack do something. */
const HOSTILE = [
  "<!channel>",
  "<!here|here>",
  "<@U012AB3CD>",
  "<#C012AB3CD|general>",
  "<https://evil.example|the report>",
  "https://evil.example/a?b=c",
  "[click](https://evil.example)",
  "@channel @here @everyone",
  "<!subteam^S012|team>",
  "<!date^1392734382^{date}|x>",
  "&lt;!channel&gt;",
  "*bold* _italic_ ~gone~ `code` :smile:",
  "> quote\n• list\n# heading",
  "\u202eright to left\u202c",
  "\ud800 alone",
  "\u0000\u0007",
  "<".repeat(50),
  "&".repeat(50),
  '"\\'.repeat(50),
];

const SCRIPTS = [
  "Offenbach has 130,000 residents. ",
  "يعيش في إسطنبول ملايين اللاجئين. ",
  "伊斯坦布尔有许多难民。",
  "İstanbul'da çok sayıda göçmen yaşıyor. ",
  "Ü̈ber die Städte — größer, « plus », naïve. ",
  "👩‍👩‍👧‍👦🇹🇷 ",
  "שלום עולם. ",
  "ไทยไม่มีช่องว่าง",
];

const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...SCRIPTS),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);

/** A text of anything, some of them long, some of one thing over and over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(" ")) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.integer({ min: 1, max: 600 }))
      .map(([text, times]) => text.repeat(times).slice(0, 9000)),
  },
);

const id = fc.stringMatching(/^[0-9A-Za-z]{22}$/u);
const slugs = fc.oneof(
  fc.stringMatching(/^[a-z-]{1,20}\/[a-z-]{1,20}\/[0-9]{1,3}$/u),
  anyText.filter((text) => text !== ""),
);

const citation = (number: number): fc.Arbitrary<Citation> =>
  fc.record({
    number: fc.constant(number),
    passageId: slugs,
    document: anyText,
    city: fc.option(fc.constantFrom("istanbul", "offenbach", "nowhere")),
    section: anyText,
    pages: fc.option(fc.constantFrom("6", "6–9")),
    quote: anyText,
    url: fc.constant("/passages/x"),
  });

const citations = fc
  .integer({ min: 0, max: 25 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => citation(place + 1))));

const answered = citations.chain((all) =>
  fc
    .array(
      fc.record({
        text: anyText,
        citations:
          all.length === 0
            ? fc.constant([])
            : fc.uniqueArray(fc.integer({ min: 1, max: all.length }), { maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((sentences) => ({
      status: "answered" as const,
      answer: joinSentences(sentences),
      sentences,
      citations: all,
      reason: null,
      related: [],
    })),
);

const refused = fc.record({
  status: fc.constant("not_in_report" as const),
  answer: anyText,
  sentences: fc.constant([]),
  citations: fc.constant([]),
  reason: fc.constantFrom("not_covered" as const, "off_topic" as const),
  related: fc.array(citation(1), { maxLength: 3 }),
});

/** Any answer that the record allows, in any script, with anything in its texts. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: answered }, { weight: 1, arbitrary: refused }),
    fc.record({
      id: id.map((letters) => `ans_${letters}`),
      conversationId: id.map((letters) => `cnv_${letters}`),
      question: anyText,
      language: fc.constantFrom(...LANGUAGES),
      mode: fc.constantFrom("extractive" as const, "generated" as const),
      model: fc.option(anyText),
      notice: fc.option(anyText),
    }),
  )
  .map(([said, rest]) => ({ ...rest, ...said }));
