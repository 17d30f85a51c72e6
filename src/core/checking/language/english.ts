import { ENGLISH_SYNONYMS } from "../../languages/english/english-synonyms.ts";
import { englishStem } from "../../languages/english/english-stem.ts";
import { ENGLISH_STOP_WORDS } from "../../languages/english/english-stop-words.ts";
import { createSynonyms } from "../../text/synonyms.ts";
import type { CheckingLanguage } from "./checking-language.ts";
import { ENGLISH_ATTRIBUTION } from "./english-attribution.ts";
import { ENGLISH_DATES } from "./english-dates.ts";
import { ENGLISH_PARAPHRASES } from "./english-paraphrases.ts";
import { ENGLISH_IRREGULAR } from "./english-irregular.ts";
import { ENGLISH_NAMES } from "./english-names.ts";
import { ENGLISH_NUMBERS } from "./english-numbers.ts";
import { ENGLISH_RELATIONS } from "./english-relations.ts";
import { wordSet } from "../../languages/word-list.ts";

export const ENGLISH: CheckingLanguage = {
  language: "en",
  stem: (folded) => englishStem(ENGLISH_IRREGULAR.get(folded) ?? folded),
  isFunctionWord: (folded) => ENGLISH_STOP_WORDS.has(folded),
  synonyms: createSynonyms([...ENGLISH_SYNONYMS, ...ENGLISH_PARAPHRASES], "en"),
  framing: wordSet(`report reports reported author authors according say says said state states stated note notes noted
    namely called named term terms mention mentioned describe described example instance particular case fact overall
    however therefore moreover furthermore addition additionally meanwhile besides include includes included including
    well one time point points view finding findings summary introduction conclusion passage
    take takes took taken taking make makes made making get gets become becomes became put puts keep keeps kept set sets
    do does did go goes went gone give gives gave given bring brings brought come comes came have place places called enough either`),
  numbers: ENGLISH_NUMBERS,
  dates: ENGLISH_DATES,
  names: ENGLISH_NAMES,
  relations: ENGLISH_RELATIONS,
  attribution: ENGLISH_ATTRIBUTION,
};
