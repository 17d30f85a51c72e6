import { createSentenceCheck } from "../checking/check-sentence.ts";
import { withoutRecitals } from "../checking/recited-instructions.ts";
import { createCityNames } from "../corpus/city-names.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { createFigureLookup } from "../figures/figure-lookup.ts";
import type { Language } from "../language.ts";
import type { LanguageRules } from "../languages/language-rules.ts";
import { rulesOf } from "../languages/rules-of.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";
import type { QueryAnalysis } from "../retrieval/query.ts";
import type { LanguageModel } from "../model/language-model.ts";
import { createRetriever, type Retriever, type RetrieverParts } from "../retrieval/retriever.ts";
import type { PassageFilter } from "../retrieval/search.ts";
import { createSpelling } from "../retrieval/spelling.ts";
import { createSynonyms } from "../text/synonyms.ts";
import { createFamilies } from "../text/families.ts";
import type { Glossary } from "../text/glossary.ts";
import { createTranslations } from "../text/translations.ts";
import { properNames } from "../text/proper-names.ts";
import { termsOf } from "../text/terms.ts";
import { tokenize } from "../text/tokens.ts";
import type { WordFrequencies } from "../text/word-frequencies.ts";
import { type Answerer, createAnswerer } from "./answerer.ts";
import { createFinder } from "./finder.ts";
import { createLookups } from "./plan-tools.ts";

/** What is made once from a corpus: everything between a question and its answer. */
export type Assistant = {
  readonly analysis: QueryAnalysis;
  readonly retriever: Retriever;
  readonly answerer: Answerer;
};

export type AssistantParts = {
  /** The language that questions are asked in. */
  readonly language: Language;
  /** Finds what texts in other languages say. */
  readonly glossary?: Glossary;
  /** Null where no embedder helps. */
  readonly vectors: RetrieverParts["vectors"];
  readonly frequencies: WordFrequencies;
  /** Writes the answers, and keeps to limits of its own (`guardModel`); null where the passages' own words answer. */
  readonly model?: LanguageModel | null;
  /** Whether the model looks again at each sentence that it wrote; without it, the checks decide alone. */
  readonly secondLook?: boolean;
};

/** Wires retrieval and answering for a corpus. */
export function createAssistant(
  corpus: Corpus,
  passages: readonly IndexedPassage[],
  { language, glossary = [], vectors, frequencies, model = null, secondLook = false }: AssistantParts,
): Assistant {
  const rules = rulesOf(language);
  const foreign = foreignTexts(passages, language, glossary);
  const analysis = {
    rules,
    cities: corpus.cities,
    cityNames: createCityNames(corpus.cities),
    spelling: createSpelling(countWords(corpus, passages, rules, foreign.glossary), foreign.words, rules.mostEdits),
    stems: rules.mostEdits === 1 ? stemsOfAll(passages) : new Set<string>(),
    synonyms: createSynonyms(rules.synonyms, language),
    families: createFamilies(stemsOfAll(passages), rules.familyOf),
    translations: createTranslations(foreign.glossary, language, foreign.languages, (stem) => foreign.stems.has(stem)),
    frequencies,
    names: rules.evidence.capitalsTellNames
      ? properNames(
          corpus.passages.map(({ text }) => text),
          language,
        )
      : new Set<string>(),
  };
  const retriever = createRetriever({ corpus, passages, vectors });
  const figures = createFigureLookup(corpus.figures, retriever.keyword, language);
  const find = createFinder({ retriever, figures, passages, corpus });
  const desk =
    model === null
      ? null
      : {
          model,
          check: withoutRecitals(
            createSentenceCheck({ cities: corpus.cities, isCommon: (_, folded) => frequencies.zipf(folded) !== null }),
            model.instructions,
          ),
          secondLook,
          lookups: (filter: PassageFilter) => createLookups({ corpus, analysis, retriever, figures }, filter),
        };
  return { analysis, retriever, answerer: createAnswerer({ corpus, analysis, find, desk }) };
}

function stemsOfAll(passages: readonly IndexedPassage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ fields }) => Object.values(fields).flat()));
}

/** What the texts in other languages bring; nothing, the glossary included, where there are none. */
function foreignTexts(passages: readonly IndexedPassage[], language: Language, glossary: Glossary) {
  const foreign = passages.filter(({ passage }) => passage.language !== language);
  return {
    languages: [...new Set(foreign.map(({ passage }) => passage.language))],
    /** Known, but nothing that a word was meant to be. */
    words: new Set(foreign.flatMap(({ passage }) => tokenize(passage.text).map(({ folded }) => folded))),
    stems: new Set(foreign.flatMap(({ fields }) => Object.values(fields).flat())),
    glossary: foreign.length === 0 ? [] : glossary,
  };
}

/** The corpus's own words in the language, and those that questions are made of, with how often each occurs, for telling a misspelling from a word. */
function countWords(
  corpus: Corpus,
  passages: readonly IndexedPassage[],
  rules: LanguageRules,
  glossary: Glossary,
): Map<string, number> {
  const terms = glossary.flatMap((term) => term[rules.language] ?? []).flatMap((word) => tokenize(word));
  const counts = new Map<string, number>(
    [...rules.stopWords, ...terms.map(({ folded }) => folded)].map((word) => [word, 1]),
  );
  for (const { passage } of passages) {
    if (passage.language !== rules.language) continue;
    const heading = corpus.sectionOf(passage).path.join(" ");
    for (const { folded } of termsOf([passage.text, passage.terms.join(" "), heading].join(" "), passage.language))
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const words = new Set(counts.keys());
  for (const word of words)
    for (const part of rules.partsOf?.(word, (folded) => words.has(folded)) ?? [])
      counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
