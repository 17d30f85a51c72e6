import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createWrittenSentences,
  type NumberedSentence,
} from "../../../../src/core/answer/writing/written-sentences.ts";

function readIn(pieces: readonly string[]) {
  const reader = createWrittenSentences();
  const sentences = pieces.flatMap((piece) => reader.push(piece));
  return { sentences: [...sentences, ...reader.end()], isNotCovered: reader.isNotCovered() };
}

const readAll = (text: string): NumberedSentence[] => readIn([text]).sentences;

/** `text|1,3` for each sentence. */
const short = (text: string): string[] =>
  readAll(text).map((sentence) => `${sentence.text}|${sentence.numbers.join(",")}`);

describe("the sentences of a reply", () => {
  it.each([
    [
      "marks before the stop",
      "Lyon has 640 hives [1]. Braga has 95 [2][3].",
      ["Lyon has 640 hives.|1", "Braga has 95.|2,3"],
    ],
    [
      "marks behind the stop",
      "Lyon has 640 hives. [1] Braga has 95. [2] [3]",
      ["Lyon has 640 hives.|1", "Braga has 95.|2,3"],
    ],
    [
      "marks without spaces",
      "Lyon has 640 hives.[1] Braga has 95.[2][3]",
      ["Lyon has 640 hives.|1", "Braga has 95.|2,3"],
    ],
    [
      "marks on both sides",
      "Lyon has 640 hives [1]. [2] Braga has 95 [3].",
      ["Lyon has 640 hives.|1,2", "Braga has 95.|3"],
    ],
    [
      "a stop on both sides",
      "Lyon has 640 hives. [1]. Braga has 95. [2].",
      ["Lyon has 640 hives.|1", "Braga has 95.|2"],
    ],
    ["marks within", "Lyon [1] has 640 hives and Braga 95 [2].", ["Lyon has 640 hives and Braga 95.|1,2"]],
    [
      "several numbers in a mark",
      "All have bees [1, 3; 4]. All tax honey [1–3].",
      ["All have bees.|1,3,4", "All tax honey.|1,2,3"],
    ],
    [
      "marks in words and other brackets",
      "It is so [Passage 2]. And so [^3]. And so【4†source】. Done [5].",
      ["It is so.|2", "And so.|3", "And so.|4", "Done.|5"],
    ],
    ["lines", "Lyon has 640 hives [1]\nBraga has 95 [2]", ["Lyon has 640 hives|1", "Braga has 95|2"]],
    [
      "marks on a line of their own",
      "Lyon has 640 hives.\n[1]\nBraga has 95.\n\n[2][3]",
      ["Lyon has 640 hives.|1", "Braga has 95.|2,3"],
    ],
    ["marks in front", "[1] Lyon has 640 hives.\n[2] Braga has 95.", ["Lyon has 640 hives.|1", "Braga has 95.|2"]],
    [
      "items of a list",
      "- Lyon has 640 hives [1].\n* Braga has 95 [2].\n3. Izmir has 2,300 [3].",
      ["Lyon has 640 hives.|1", "Braga has 95.|2", "Izmir has 2,300.|3"],
    ],
    [
      "abbreviations and decimals",
      "Dr. Moreau, e.g., keeps 14.6 million bees on St. John's roof [1]. So it is [2].",
      ["Dr. Moreau, e.g., keeps 14.6 million bees on St. John's roof.|1", "So it is.|2"],
    ],
    ["a mark behind an abbreviation within", "The U.S. [1] keeps bees too [2].", ["The U.S. keeps bees too.|1,2"]],
    [
      "quotation marks behind the stop",
      'She said: "Bees are free." [1] He did not [2].',
      ['She said: "Bees are free."|1', "He did not.|2"],
    ],
    ["no stop at all", "Lyon has 640 hives [1]", ["Lyon has 640 hives|1"]],
    ["other scripts", "في ليون 640 خلية [1]. هل هذا صحيح؟ [2]", ["في ليون 640 خلية.|1", "هل هذا صحيح؟|2"]],
  ])("are cut at stops with their marks: %s", (_name, text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it("get no numbers that the model did not give", () => {
    expect(short("Bees are nice. They fly.")).toEqual(["Bees are nice.|", "They fly.|"]);
    expect(short("Lyon has 640 hives [1]. Bees are nice.")).toEqual(["Lyon has 640 hives.|1", "Bees are nice.|"]);
    expect(short("Bees are nice.\nLyon has 640 hives [1].")).toEqual(["Bees are nice.|", "Lyon has 640 hives.|1"]);
  });

  it("get those of the sentence that follows on the line, where the marks are set once for several", () => {
    expect(short("Lyon has bees. It has 640 hives. They are old [1]. Braga has 95 [2].")).toEqual([
      "Lyon has bees.|1",
      "It has 640 hives.|1",
      "They are old.|1",
      "Braga has 95.|2",
    ]);
  });

  it("lose Markdown, links, addresses, mentions, tags and what nobody can see", () => {
    expect(
      short(
        "## **Lyon** has `640` _hives_ \u0000\u200b\u202eon [its roofs](https://evil.example/x?y=(z)) [1].\n" +
          "> <b>Braga</b> has <@U123> <!channel> <https://evil.example|95> hives, @here see www.evil.example/a and evil.com or a@evil.org [2].",
      ),
    ).toEqual(["Lyon has 640 hives on its roofs.|1", "Braga has hives, here see and or.|2"]);
  });

  it("are read behind what a model thinks aloud", () => {
    expect(short("<think>The user asks. Passage [7] says so.</think>\n\nLyon has 640 hives [1].")).toEqual([
      "Lyon has 640 hives.|1",
    ]);
    expect(short("<think>Never ends. [1]")).toEqual([]);
  });

  it("keep a sign that is no tag", () => {
    expect(short("It holds that 5 < 7 and 7 > 5 [1].")).toEqual(["It holds that 5 < 7 and 7 > 5.|1"]);
  });

  it("are read from JSON where a model replies so", () => {
    const sentences =
      '{"sentences":[{"text":"**Lyon** has 640 hives.","citations":[1]},{"text":"Braga has 95 [3].","citations":["2"]},{"text":"None."}]}';
    for (const text of [sentences, `\`\`\`json\n${sentences}\n\`\`\``, sentences.slice('{"sentences":'.length, -1)])
      expect(short(text)).toEqual(["Lyon has 640 hives.|1", "Braga has 95.|2,3", "None.|"]);
  });

  it.each([
    "{}",
    '{"sentences":[{"te',
    "[{]",
    '{"sentences":"no"}',
    "{{{{",
    "```\n```",
    "",
    " \n ",
    "[1]",
    "...",
    "[ [] ] [[1]] ][",
    "\u0007",
    "*** --- ***",
  ])("are none in %j", (text) => {
    expect(short(text)).toEqual([]);
  });

  it("are none where a sentence goes on without end", () => {
    expect(short(`${"and on ".repeat(1_000)}[1]. Lyon has 640 hives [2].`)).toEqual(["Lyon has 640 hives.|2"]);
  });
});

describe("a reply that the passages do not answer", () => {
  it.each([
    "NOT_COVERED",
    "NOT_COVERED.",
    " **NOT_COVERED**\n",
    "`NOT_COVERED`",
    "NOT\\_COVERED",
    "NOT COVERED",
    "[NOT_COVERED]",
    "NOT_COVERED: the passages are about bees [1].",
    '{"sentences":[{"text":"NOT_COVERED","citations":[]}]}',
    "<think>Hm.</think>NOT_COVERED",
  ])("is told from an answer: %j", (text) => {
    expect(readIn([text])).toEqual({ sentences: [], isNotCovered: true });
    expect(readIn([...text])).toEqual({ sentences: [], isNotCovered: true });
  });

  it.each(["Not covered are the roofs [1].", "NOT_COVEREDLY said [1].", "NOTHING is said [1].", "N [1]", "NOT"])(
    "is not what %j says",
    (text) => {
      expect(readIn([text]).isNotCovered).toBe(false);
      expect(readIn([...text]).isNotCovered).toBe(false);
    },
  );

  it("is never shown behind an answer", () => {
    expect(short("Lyon has 640 hives [1]. NOT_COVERED")).toEqual(["Lyon has 640 hives.|1"]);
  });
});

describe("the first sentence", () => {
  /** What is given when so much of the reply has come. */
  const after = (text: string): string[] =>
    createWrittenSentences()
      .push(text)
      .map((sentence) => sentence.text);

  it.each([
    ["Lyon has 640 hives [1]. B", ["Lyon has 640 hives."]],
    ["Lyon has 640 hives. [1] B", ["Lyon has 640 hives."]],
    ["Lyon has 640 hives [1].\nB", ["Lyon has 640 hives."]],
    ["Lyon has 640 hives [1].\n\n- ", ["Lyon has 640 hives."]],
    ["Lyon has 640 hives [1].", []],
    ["Lyon has 640 hives [1]. ", []],
    ["Lyon has 640 hives. [1] [", []],
    ["Lyon has 640 hives [1]. [2", []],
  ])("of %j comes as soon as its numbers are known", (text, expected) => {
    expect(after(text)).toEqual(expected);
  });
});

describe("any pieces of a reply", () => {
  const fragment = fc.constantFrom(
    "Lyon has 640 hives",
    "Braga keeps bees",
    "The keepers complain",
    " [1]. ",
    " [1]",
    "[2]",
    ". ",
    ".",
    "\n",
    "[",
    "]",
    " ",
    "! ",
    "? ",
    "Dr. ",
    "14.6",
    "<think>",
    "</think>",
    "<b>",
    "<",
    ">",
    "**",
    "`",
    "```json",
    "{",
    '{"sentences":[{"text":"Bees.","citations":[1]}]}',
    "NOT_COVERED",
    "NOT",
    "and the ",
    "Braga",
    "bees",
    "】",
    "【3†x】",
    "[1, 2]",
    "https://a.b/c",
    "…",
    "”",
    "- ",
    "1. ",
  );
  const reply = fc.oneof(
    fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", maxLength: 120 }),
  );

  it("give the same sentences", () => {
    let sentences = 0;
    fc.assert(
      fc.property(reply, fc.array(fc.nat({ max: 12 }), { maxLength: 60 }), (text, sizes) => {
        const pieces: string[] = [];
        let at = 0;
        for (const size of sizes) {
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        const whole = readIn([text]);
        expect(readIn([...pieces, text.slice(at)])).toEqual(whole);
        expect(readIn(Array.from({ length: text.length }, (_, place) => text.charAt(place)))).toEqual(whole);
        sentences += whole.sentences.length;
        for (const sentence of whole.sentences) {
          expect(sentence.text).not.toMatch(/<\p{L}|[\n*`]|\]\(|:\/\//u);
        }
      }),
      { numRuns: 1_500 },
    );
    expect(sentences).toBeGreaterThan(500);
  });
});
