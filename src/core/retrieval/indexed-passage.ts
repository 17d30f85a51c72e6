import type { Corpus } from "../corpus/corpus.ts";
import type { Passage } from "../corpus/passage.ts";
import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Term, termsOf } from "../text/terms.ts";
import { tokenize } from "../text/tokens.ts";

/** A sentence of a passage, ready to be weighed. */
export type IndexedSentence = {
  /** Stands verbatim in the passage. */
  readonly text: string;
  /** Its place among the passage's sentences, from 0. */
  readonly position: number;
  readonly stems: ReadonlySet<string>;
  /** The stems of each question that the corpus names for the sentence. */
  readonly questions: readonly ReadonlySet<string>[];
  /** All of their stems. */
  readonly questionStems: ReadonlySet<string>;
};

/** A passage with its stems by field, made once for each corpus. */
export type IndexedPassage = {
  readonly passage: Passage;
  /** Its place in the corpus, the label in keyword and vector index. */
  readonly label: number;
  readonly sentences: readonly IndexedSentence[];
  readonly fields: Readonly<Record<PassageField, readonly string[]>>;
  /** Stems of everything but the text: headings, search terms, figure labels. */
  readonly context: ReadonlySet<string>;
};

/** Where a word of a passage stands. */
export type PassageField = "text" | "heading" | "terms" | "questions" | "figures";

/** Prepares all passages of a corpus for search; the result's positions are the labels. */
export function indexPassages(corpus: Corpus): IndexedPassage[] {
  const figureWords = new Map<string, string[]>();
  for (const figure of corpus.figures)
    for (const value of figure.values) {
      const words = figureWords.get(value.passage) ?? [];
      words.push(figure.label, ...figure.names);
      figureWords.set(value.passage, words);
    }
  const cityWords = new Map(corpus.cities.map((city) => [city.id, [city.name, city.country ?? ""].join(" ")]));

  const vocabulary = vocabularyOf(corpus);

  return corpus.passages.map((passage, label) => {
    const section = corpus.sectionOf(passage);
    const title = corpus.document(passage.document)?.title ?? "";
    const { language } = passage;
    const stemsIn = createStemsIn(language, vocabulary);
    const terms = termsOf(passage.text, language);
    const stems = (text: string) => stemsIn(termsOf(text, language));
    const questionStems = (passage.questions ?? []).map((questions) => questions.map(stems));
    const fields = {
      text: stemsIn(terms),
      heading: stems([title, ...section.path, passage.city === null ? "" : cityWords.get(passage.city)].join(" ")),
      terms: stems(passage.terms.join(" ")),
      questions: [...new Set(questionStems.flat(2))],
      figures: stems((figureWords.get(passage.id) ?? []).join(" ")),
    };
    return {
      passage,
      label,
      sentences: splitSentences(passage.text).map(({ start, end }, position) => {
        // No word goes over a sentence's end: those of the passage need not be found again.
        const own = terms.filter((term) => term.start >= start && term.end <= end);
        const questions = questionStems[position] ?? [];
        return {
          text: passage.text.slice(start, end),
          position,
          stems: new Set(stemsIn(own)),
          questions: questions.map((stems) => new Set(stems)),
          questionStems: new Set(questions.flat()),
        };
      }),
      fields,
      context: new Set([...fields.heading, ...fields.terms, ...fields.figures]),
    };
  });
}

/** The stems of terms, with those of the words that compounds among them are made of. */
function createStemsIn(language: Language, vocabulary: ReadonlySet<string>): (terms: readonly Term[]) => string[] {
  const { stem, partsOf } = rulesOf(language);
  if (partsOf === undefined) return (terms) => terms.map((term) => term.stem);
  const isWord = (folded: string) => vocabulary.has(folded);
  return (terms) => terms.flatMap((term) => [term.stem, ...partsOf(term.folded, isWord).map(stem)]);
}

/** The words of the texts in languages that write compounds as one word. */
function vocabularyOf({ passages }: Corpus): ReadonlySet<string> {
  const compounding = passages.filter(({ language }) => rulesOf(language).partsOf !== undefined);
  return new Set(
    compounding.flatMap(({ text, terms }) => tokenize([text, ...terms].join(" ")).map(({ folded }) => folded)),
  );
}
