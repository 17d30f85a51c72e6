import { checkingLanguage } from "../../checking/language/checking-languages.ts";
import { type Reading, readText } from "../../checking/reading/reading.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { type CityMention, createCityNames } from "../../corpus/city-names.ts";
import type { Passage } from "../../corpus/passage.ts";
import type { Section } from "../../corpus/section.ts";
import type { Language } from "../../language.ts";
import { splitSentences } from "../../text/sentences.ts";

/** A sentence of the corpus with what it says that can be asked. */
export type Statement = {
  /** `passage#place`, from 1. */
  readonly id: string;
  readonly passage: Passage;
  readonly section: Section;
  readonly place: number;
  readonly text: string;
  readonly reading: Reading;
  readonly cities: readonly CityMention[];
};

/** The sentences of all passages in a language, in reading order; tables and lists are left out. */
export function readStatements(corpus: Corpus, language: Language): Statement[] {
  const names = createCityNames(corpus.cities);
  const rules = checkingLanguage(language);
  return corpus.passages
    .filter((passage) => passage.language === language && passage.firstItem === undefined)
    .flatMap((passage) =>
      splitSentences(passage.text).map(({ text }, index) => ({
        id: `${passage.id}#${index + 1}`,
        passage,
        section: corpus.sectionOf(passage),
        place: index + 1,
        text,
        reading: readText(text, rules),
        cities: names.find(text),
      })),
    );
}

/** Every number that a sentence names, years included. */
export function numbersOf({ reading }: Pick<Statement, "reading">): number[] {
  const years = reading.dates.flatMap(({ from, to }) => [from, to].filter((year): year is number => year !== null));
  return [...reading.quantities.flatMap(({ values, upTo }) => (upTo === null ? values : [...values, upTo])), ...years];
}
