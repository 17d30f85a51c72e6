import type { City } from "../corpus/city.ts";
import { createCityNames } from "../corpus/city-names.ts";
import type { Passage } from "../corpus/passage.ts";
import type { Language } from "../language.ts";
import { checkAttribution } from "./checks/check-attribution.ts";
import { checkCitation } from "./checks/check-citation.ts";
import { checkCity } from "./checks/check-city.ts";
import { checkComparison } from "./checks/check-comparison.ts";
import { checkCoverage } from "./checks/check-coverage.ts";
import { checkDates } from "./checks/check-dates.ts";
import { checkDirection } from "./checks/check-direction.ts";
import { checkNames } from "./checks/check-names.ts";
import { checkNegation } from "./checks/check-negation.ts";
import { checkNumbers } from "./checks/check-numbers.ts";
import { checkQuotes } from "./checks/check-quotes.ts";
import { checkMessages } from "../messages/en/check.ts";
import { type Check, type Claim, type EvidenceSentence, fails, holds, type ReadPassage } from "./claim.ts";
import type { CheckingLanguage } from "./language/checking-language.ts";
import { checkingLanguage } from "./language/checking-languages.ts";
import { readText } from "./reading/reading.ts";
import { supportingQuotes, verbatimSentence } from "./supporting-quotes.ts";
import type { CheckName, CheckResult, CitedPassage, SentenceVerdict, WrittenSentence } from "./verdict.ts";
import { createVocabulary } from "./vocabulary.ts";

/** What must be known of a corpus to check sentences about it. */
export type CheckKnowledge = {
  readonly cities: readonly City[];
  /** Whether a folded word is a common one of a language; without it, none is. */
  readonly isCommon?: (language: Language, folded: string) => boolean;
};

/** A check of a sentence that a model wrote against the passages that it cites. */
export type SentenceCheck = (sentence: WrittenSentence) => SentenceVerdict;

/** Characters of a sentence that is still checked; what is longer is none that anybody would want to read. */
const LONGEST_SENTENCE = 2_000;

type SentenceCheckName = Exclude<CheckName, "relation">;

/** In the order of `CHECKS`. The relation is for a model's second look. */
const CHECKS_OF_A_SENTENCE: Readonly<Record<SentenceCheckName, Check>> = {
  citation: checkCitation,
  quotes: checkQuotes,
  numbers: checkNumbers,
  dates: checkDates,
  names: checkNames,
  city: checkCity,
  coverage: checkCoverage,
  negation: checkNegation,
  direction: checkDirection,
  comparison: checkComparison,
  attribution: checkAttribution,
};

/**
 * Checks sentences by rules, without a model: figures, names, quotations and citations must stand in the passages,
 * most words too, and nothing that can be told by words may be turned round. It does not prove that words which all
 * stand there stand in the same relation. Passages are read once and remembered as long as they live.
 */
export function createSentenceCheck({ cities, isCommon = () => false }: CheckKnowledge): SentenceCheck {
  const cityNames = createCityNames(cities);
  const readings = new WeakMap<Passage, ReadPassage>();

  function read(cited: CitedPassage): ReadPassage {
    const known = readings.get(cited.passage);
    if (known !== undefined) return known;
    const language = checkingLanguage(cited.passage.language);
    const city = cities.find(({ id }) => id === cited.passage.city);
    const passage = readPassage(cited, city, language);
    readings.set(cited.passage, passage);
    return passage;
  }

  return ({ text, cited }) => {
    if (text.length > LONGEST_SENTENCE) {
      const tooLong: CheckResult = { check: "coverage", ...fails(checkMessages.coverage.tooLong(LONGEST_SENTENCE)) };
      return { passes: false, results: [tooLong], quotes: [] };
    }
    const language = checkingLanguage(cited[0]?.passage.language ?? "en");
    const passages = cited.map(read);
    const evidence = passages.flatMap(({ sentences }, passage) =>
      sentences.map((sentence): EvidenceSentence => ({ ...sentence, passage })),
    );
    const claim: Claim = {
      reading: readText(text, language),
      passages,
      evidence,
      language,
      cities,
      cityNames,
      isCommon: (folded) => isCommon(language.language, folded),
    };
    const results = resultsOf(claim);
    const passes = results.every(({ outcome }) => outcome !== "fails");
    return { passes, results, quotes: passes ? supportingQuotes(claim) : [] };
  };
}

/** A sentence that cites nothing has nothing to be compared with, and one of the passage's own nothing to be compared. */
function resultsOf(claim: Claim): CheckResult[] {
  const names = Object.keys(CHECKS_OF_A_SENTENCE) as SentenceCheckName[];
  if (verbatimSentence(claim) !== null) return names.map((check) => ({ check, ...holds(checkMessages.verbatim) }));
  const applicable = claim.passages.length === 0 ? names.slice(0, 1) : names;
  return applicable.map((check) => ({ check, ...CHECKS_OF_A_SENTENCE[check](claim) }));
}

function readPassage(cited: CitedPassage, city: City | undefined, language: CheckingLanguage): ReadPassage {
  const reading = readText(cited.passage.text, language);
  const around = [...cited.context, ...(city === undefined ? [] : [city.name, city.country ?? ""])];
  const context = around.filter((text) => text !== "").map((text) => readText(text, language));
  return {
    cited,
    reading,
    context,
    vocabulary: createVocabulary([...reading.words, ...context.flatMap(({ words }) => words)], language),
    sentences: reading.sentences.map((sentence, number) => ({
      passage: 0,
      number,
      sentence,
      reading,
      vocabulary: createVocabulary(reading.words.slice(sentence.from, sentence.to), language),
    })),
  };
}
