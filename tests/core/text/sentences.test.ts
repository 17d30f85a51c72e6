import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/core/text/sentences.ts";

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

/** `|` stands where one sentence ends. */
const TRICKY = [
  "The law, e.g. No. 6458, came in 2013. | It was amended.",
  "Dr. Jane A. Smith of St. Gallen spoke on p. 7. | She left.",
  "The U.S. President met U.S. officials in the U.S. | They agreed.",
  "It grew by 3.5 percent, approx. 1,200.5 people. | Offenbach followed.",
  'He said: "It has grown." | The mayor agreed.',
  '"Why did it fail?" asked the mayor. | (Nobody knew.) | The room was silent.',
  "Der Vertrag vom 3. Oktober 1961 galt z. B. für die Türkei. | Er endete am 30. 6. 1973.",
  "هل وصلوا؟ | نعم، وصلوا في عام 2016. | ثم غادروا.",
  "He waited ... and waited [...] in vain. | Then he left… | Nobody came.",
  "Kanun 21. yüzyılda çıktı, bkz. Madde 4. | İstanbul'da uygulandı.",
];

const MORE = [
  "No. | He said no. | They came.",
  "He lives on Main St. | The house is red.",
  "Lamps, oil, etc. were sold. | Wicks, etc. | The rest was burnt.",
  "It rose to 12. | Offenbach followed in 2016. | Kiel did not!",
  "1. Register the hive. | Wait.",
  "It says that [...] Kiel was dark. | It is lit.",
  "Plan B. | The other failed.",
  "See https://example.org/a.b?c=d. | Done?! | Yes.",
  "„Wir schaffen das.“ | Das sagte sie.",
  "یہ شہر ہے۔ | وہ گاؤں ہے۔",
];

describe("sentences", () => {
  it.each([...TRICKY, ...MORE])("%s", (marked) => {
    expect(texts(marked.replaceAll(" | ", " "))).toEqual(marked.split(" | "));
  });

  it("end with their line, so that list items and table rows stand alone", () => {
    expect(texts("The lamps are:\nred\ngreen. And dim\n\nFirst: 2.6 m; 5 t")).toEqual([
      "The lamps are:",
      "red",
      "green.",
      "And dim",
      "First: 2.6 m; 5 t",
    ]);
  });

  it("split the ten tricky cases better than Intl.Segmenter does", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
    const right = (split: (text: string) => string[]) =>
      TRICKY.filter((marked) => split(marked.replaceAll(" | ", " ")).join("|") === marked.split(" | ").join("|"))
        .length;
    expect(right(texts)).toBe(10);
    expect(right((text) => Array.from(segmenter.segment(text), ({ segment }) => segment.trim()))).toBeLessThan(5);
  });

  it("are verbatim, in order, and leave out nothing but white space", () => {
    const piece = fc.oneof(
      fc.constantFrom(". ", "! ", "… ", "\n", '."', " Dr. ", " 3. ", "U.S. ", "The "),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { text: sentence, start, end } of splitSentences(text)) {
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toBe("");
          expect(text.slice(last, start).trim()).toBe("");
          last = end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
    );
  });
});
