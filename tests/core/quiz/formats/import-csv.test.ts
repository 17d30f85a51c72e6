import { describe, expect, it } from "vitest";
import { importCsv } from "../../../../src/core/quiz/formats/import-csv.ts";
import { responseText } from "../../../../src/core/quiz/formats/item-text.ts";

const ids = () => {
  let count = 0;
  return () => `import-${(count += 1)}`;
};
const read = (text: string) => importCsv(text, "en", ids());

describe("reading CSV", () => {
  it("takes every kind over, whatever the order of the columns and the sign between them", () => {
    const { items, problems } = read(
      [
        "Question;Kind;Options;Answer;Explanation",
        'Which lamp is red?;single-choice;North | South;North;"Look; it is red."',
        "Which have a keeper?;multiple-choice;North|East|South;South | North;",
        "Is the lamp red?;true-false;;TRUE;",
        "How many steps?;number;;110..130;",
        "The oldest first?;order;South|North|East;;",
        "Which lamp?;match;North -> red|South -> green;;",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(items.map((item) => (item.key === null ? null : responseText(item, item.key)))).toEqual([
      "North",
      "North; South",
      "True",
      "120",
      "South; North; East",
      "North → red; South → green",
    ]);
    expect(items[0]?.explanation).toBe("Look; it is red.");
    expect(items[3]?.key).toEqual({ type: "number", value: 120, least: 110, most: 130 });
    expect(items[4]?.options.map(({ text }) => text)).toEqual(["East", "North", "South"]);
  });

  it("reads what a spreadsheet of another language writes, with the one delimiter of its first line", () => {
    const { items, problems } = read(
      [
        "kind;question;options;answer;explanation",
        "number;Wie viel Prozent, genau?;;12,5;Seit 2015, als gezählt wurde",
        "single-choice;Welche, bitte?;Nord, oben|Süd;Süd;x",
        "number;Wie viele?;;14.600;zu;viel",
      ].join("\r\n"),
    );
    expect(items.map(({ key }) => key)).toMatchObject([{ value: 12.5 }, { type: "choice", options: ["b"] }]);
    expect(items[0]?.explanation).toBe("Seit 2015, als gezählt wurde");
    expect(items[1]?.options[0]?.text).toBe("Nord, oben");
    expect(problems).toEqual([{ line: 4, message: expect.stringContaining("6 columns, and the first line 5") }]);
  });

  it("says what it cannot take over, with its line, and takes over the rest", () => {
    const { items, problems } = read(
      [
        "kind,question,options,answer",
        "single-choice,Which lamp?,North|South,West",
        "riddle,What is it?,,",
        "number,How many?,,many",
        "match,Which lamp?,North|South,",
        "poll,Which do you like?,North|South,",
        "single-choice,Which lamp?,North|North,North",
        `number,${"How many? ".repeat(60)},,7`,
        "single-choice,Which lamp is red?,North|South,North",
      ].join("\n"),
    );
    expect(items).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(problems.map(({ message }) => message).slice(-2)).toEqual([
      "The question cannot be used: two of its options are the same.",
      "The question cannot be used: its stem has more than 500 characters.",
    ]);
  });

  it.each([
    ["", "there is no question"],
    ["question,answer\nWhich?,North", "missing: kind, options"],
    ['kind,question,options,answer\nnumber,"unclosed', "no CSV"],
  ])("refuses %j as a whole", (text, message) => {
    expect(read(text)).toEqual({ items: [], problems: [{ line: 1, message: expect.stringContaining(message) }] });
  });
});
