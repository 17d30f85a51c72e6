import type { LanguageRules } from "../language-rules.ts";
import { wordSet } from "../word-list.ts";
import { ENGLISH_FRAMING } from "./english-framing.ts";
import { ENGLISH_QUANTITIES } from "./english-quantities.ts";
import { ENGLISH_QUESTION_KINDS } from "./english-question-kinds.ts";
import { englishStem } from "./english-stem.ts";
import { ENGLISH_STOP_WORDS } from "./english-stop-words.ts";
import { ENGLISH_SYNONYMS } from "./english-synonyms.ts";
import { ENGLISH_TURNING_POINTS } from "./english-turning-points.ts";

export const ENGLISH: LanguageRules = {
  language: "en",
  hasCapitals: true,
  stem: englishStem,
  stopWords: ENGLISH_STOP_WORDS,
  synonyms: ENGLISH_SYNONYMS,
  legible: (text) => text,
  framing: ENGLISH_FRAMING,
  negations: wordSet(`not no never none neither nor without`),
  turningPoints: ENGLISH_TURNING_POINTS,
  questionKinds: ENGLISH_QUESTION_KINDS,
  clauses: {
    questionWord: /\b(?:who|whom|whose|which|what|when|where|why|how|whether|if)\b/i,
    // Behind a mere comma "which" and "who" tell more of the same thing.
    nextQuestion: /[;:]|\b(?:and|or|but|also|as well as)\b/i,
    joint:
      /[,;:?!]|\b(?:and|or|versus|vs|while|whereas|but|compared (?:to|with)|as against|as opposed to|than|unlike|on the other)\b/giu,
    clause: /[;:–—]|,(?!\d)|\b(?:and|but|while|whereas|which|who|that)\b/u,
  },
  quantities: ENGLISH_QUANTITIES,
  evidence: {
    date: /\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th) century\b|\b\d{4}s\b|\bcentury\b/i,
    asOf: /\b(?:as of|(?:report|study|survey|paper)s?,?(?: of| in| from)?)(?: the report)?(?: of| in)? (?:\p{Lu}\p{L}+ )?(?:1[5-9]|20)\d\d\b/giu,
    reason:
      /\b(?:because|since|due to|so that|in order to|therefore|as a result|owing to|reason|cause[ds]?|thanks to|leads? to|led to|means that|to (?:avoid|prevent|improve|address|counter|help))\b/i,
    definition:
      /\b(?:is|are|was|means?|refers? to|stands? for|defines?|defined|called|known as|covers?|consists? of|describes?)\b/i,
    series: /,[^,]+(?:,| and | or )|:\s|;/,
    months: wordSet(`january february march april may june july august september october november december`),
    capitalsTellNames: true,
    dependent:
      /^(?:it|its|they|their|them|this|these|that|those|he|she|his|her|such|there|here|both|however|moreover|furthermore|additionally|in addition|also|but|and|thus|hence|the (?:latter|former|same))\b/i,
  },
  asks: {
    roleHolder:
      /\b(?:who|whose|names?)\b.*\b(?:mayors?|presidents?|chancellors?|(?:prime )?ministers?|governors?|directors?|heads?|boss|chiefs?|chair(?:s|man|woman|person)?|leaders?|leads?|runs?|ceo|managers?|manages?|owners?|owns?|spokes\w+|secretar\w+|founders?|ambassadors?)\b|\b(?:mayor|president|chancellor|minister|governor|director|head|boss|chief|chair\w*|leader|ceo|owner|founder) of\b.*\b(?:name|who)\b/i,
    severalNames:
      /\bnames (?:of|please)\b|\b(?:their|the) names\b|\bnames\W*$|\b(?:which|what) (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:other )?(?:\p{L}+ )?(?:cities|citys|towns|districts|countries|municipalities|places|boroughs|villages|members|partners|people|persons|organi[sz]ations|companies|associations|offices)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b.*\bwhich (?:ones )?are they\b/iu,
    comparison:
      /\b(?:compar\w*|differ\w*|versus|vs|both|each|respectively|as well as|than|larger|bigger|smaller|higher|lower|older|newer|better|worse|first|more|fewer|less)\b/i,
    acrossCities:
      /\b(?:(?:all|the|these|in each of the|of the) (?:three|3) (?:cities|places|towns)|each city|both cities|across (?:the )?cities|which (?:of the )?(?:(?:two|three|3|other) )?(?:city|cities|town|towns|place|places)\b|cities (?:compare|differ)|all (?:three|of them)|(?:the )?(?:three|3) (?:cities|places|towns|city)|(?:which|one|any|each) of the (?:two|three|3)|the trio|each (?:city|place|town|of them))\b/i,
  },
  followUps: {
    opening: /^\s*(?:and|but|or|also|so|then|what about|how about|what of|same (?:for|in|question)|now|ok(?:ay)?,?)\b/i,
    pointing:
      /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|there|then|ones?|same|(?:other|third|remaining)(?:s| two| one| city| cities)?|former|latter|such)\b/i,
    pointingNowhere:
      /\b(?:(?:is|are|was|were) there|there (?:is|are|was|were)|(?:this|the same) (?:report|paper|study|document|text|book)|(?:says?|said|claims?|claimed|means?|thinks?|true|so) that)\b/gi,
    others:
      /\bthe (?:other|third|remaining|last) (?:two|one|cities|city|places?)\b|^\W*(?:and |what about |how about )*(?:in |for )?(?:the )?others?\W*$/i,
  },
};
