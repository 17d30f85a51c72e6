import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from "../../../src/core/language.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";

const DOCUMENT = join("corpus", "a-tale-of-three-cities");
const PARTS = readdirSync(join(DOCUMENT, DEFAULT_LANGUAGE));
/** Languages that have every part; others are not read. */
const TRANSLATIONS = LANGUAGES.filter(
  (language) =>
    language !== DEFAULT_LANGUAGE &&
    readdirSync(DOCUMENT).includes(language) &&
    PARTS.every((part) => readdirSync(join(DOCUMENT, language)).includes(part)),
);

const THOUSANDS: Readonly<Record<Language, RegExp>> = {
  en: /,(?=\d{3}(?!\d))/g,
  ar: /,(?=\d{3}(?!\d))/g,
  de: /\.(?=\d{3}(?!\d))/g,
  tr: /\.(?=\d{3}(?!\d))/g,
  fr: /(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g,
};

/** Centuries and decades: French numbers the ones in Roman numerals, Arabic says both in words. */
const ERA = /\d{1,2}(?:th[ -]century|\. Jahrhundert|\. yüzyıl)|\d{3}0(?:s\b|er\b|[’']l[ae]r\p{L}*)|années \d{4}/gu;

/** The numbers of a text that are written in digits, each as `Number` reads it. */
function numbersIn(text: string, language: Language): number[] {
  const plain = text.replace(ERA, "").replace(THOUSANDS[language], "");
  const decimals = language === "en" || language === "ar" ? plain : plain.replace(/(?<=\d),(?=\d)/g, ".");
  return (decimals.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).sort((a, b) => a - b);
}

function read(language: Language, files: Parameters<typeof readCorpus>[0]): Corpus {
  const { corpus, problems } = readCorpus(files, { language });
  expect(problems).toEqual([]);
  return corpus ?? expect.fail("no corpus");
}

describe.each(TRANSLATIONS)("the shipped report in %s", (language) => {
  let original: Corpus;
  let translated: Corpus;
  beforeAll(async () => {
    const files = await readCorpusFolder("corpus");
    original = read(DEFAULT_LANGUAGE, files);
    translated = read(language, files);
  });
  const pairs = () =>
    original.passages.map((passage) => {
      const other = translated.passage(passage.id);
      return [passage, other ?? expect.fail(`${passage.id} is missing`)] as const;
    });

  it("has the same passages, on the same pages, with the same sources", () => {
    for (const [passage, other] of pairs()) {
      expect(other.language).toBe(language);
      expect([other.city, other.pages, other.section, other.firstItem]).toEqual([
        passage.city,
        passage.pages,
        passage.section,
        passage.firstItem,
      ]);
      expect(other.sources).toEqual(passage.sources);
      expect(other.note === null).toBe(passage.note === null);
    }
    expect(translated.passages).toHaveLength(original.passages.length);
  });

  it("says each sentence in one sentence, which can be searched for", () => {
    const uneven = pairs().filter(
      ([passage, other]) => splitSentences(passage.text).length !== splitSentences(other.text).length,
    );
    expect(uneven.map(([{ id }]) => id)).toEqual([]);
    const unasked = pairs().filter(
      ([, other]) =>
        other.questions?.filter((questions) => questions.length > 0).length !== splitSentences(other.text).length,
    );
    expect(unasked.map(([{ id }]) => id)).toEqual([]);
  });

  it("has the same numbers in each sentence", () => {
    const differing = pairs().flatMap(([passage, other]) => {
      const theirs = splitSentences(other.text);
      return splitSentences(passage.text).flatMap(({ text }, place) => {
        const told = theirs[place]?.text ?? "";
        const [own, its] = [numbersIn(text, DEFAULT_LANGUAGE), numbersIn(told, language)];
        return String(own) === String(its) ? [] : [`${passage.id} ${place + 1}: ${String(own)} | ${String(its)}`];
      });
    });
    expect(differing).toEqual([]);
  });

  it("leaves nothing untranslated, and has its own headings and names of figures", () => {
    const same = pairs().filter(([passage, other]) => passage.text === other.text);
    expect(same.map(([{ id }]) => id)).toEqual([]);
    const english = /\b(?:the|and|which|according|of the|with|says)\b/gu;
    const untranslated = pairs().flatMap(([, other]) =>
      splitSentences(other.text.replace(/[“„«"][^”“»"]*[”“»"]/gu, "")).filter(
        ({ text }) => (text.match(english) ?? []).length > 3,
      ),
    );
    expect(untranslated.map(({ text }) => text)).toEqual([]);
    const labels = (corpus: Corpus) => corpus.figures.map(({ label }) => label);
    expect(labels(translated).filter((label, place) => label === labels(original)[place])).toEqual([]);
    expect(
      translated.figures.map(({ id, values }) => [id, values.map(({ value, city, date }) => [value, city, date])]),
    ).toEqual(
      original.figures.map(({ id, values }) => [id, values.map(({ value, city, date }) => [value, city, date])]),
    );
  });

  it("names the people, organisations and programmes that the original names in Latin letters", () => {
    const names = JSON.parse(readFileSync("tests/core/corpus/names-in-every-language.json", "utf8")) as string[];
    const missing = pairs().flatMap(([passage, other]) =>
      names
        .filter((name) => passage.text.includes(name) && !other.text.includes(name))
        .map((name) => `${passage.id}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

it("is there in every language", () => {
  expect([DEFAULT_LANGUAGE, ...TRANSLATIONS].toSorted()).toEqual([...LANGUAGES].toSorted());
});
