import type { City } from "../corpus/city.ts";
import type { CityNames } from "../corpus/city-names.ts";
import type { CheckingLanguage } from "./language/checking-language.ts";
import type { ReadSentence } from "./reading/read-words.ts";
import type { Reading } from "./reading/reading.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { CheckResult, CitedPassage } from "./verdict.ts";

/** A cited passage, read; the same for every sentence that cites it. */
export type ReadPassage = {
  readonly cited: CitedPassage;
  readonly reading: Reading;
  /** Title, headings, city and country, read as texts of their own. */
  readonly context: readonly Reading[];
  /** The words of the passage and of its context. */
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly EvidenceSentence[];
};

/** A sentence of a cited passage. */
export type EvidenceSentence = {
  readonly passage: number;
  /** Its number in the passage. */
  readonly number: number;
  readonly sentence: ReadSentence;
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
};

/** A written sentence with everything it is compared to. */
export type Claim = {
  readonly reading: Reading;
  readonly passages: readonly ReadPassage[];
  /** The sentences of all cited passages. */
  readonly evidence: readonly EvidenceSentence[];
  readonly language: CheckingLanguage;
  readonly cities: readonly City[];
  /** Whether a folded word is common in the language. */
  readonly isCommon: (folded: string) => boolean;
  readonly cityNames: CityNames;
};

/** Null where there is nothing to compare. */
export type Check = (claim: Claim) => Omit<CheckResult, "check">;

export const NOT_APPLICABLE = { outcome: "not_applicable", finding: null } as const;

export function holds(finding: string): Omit<CheckResult, "check"> {
  return { outcome: "holds", finding };
}

export function fails(finding: string): Omit<CheckResult, "check"> {
  return { outcome: "fails", finding };
}
