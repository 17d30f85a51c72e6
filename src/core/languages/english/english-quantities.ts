import { tokenize } from "../../text/tokens.ts";
import type { QuantityRules } from "../language-rules.ts";
import { ENGLISH_STOP_WORDS } from "./english-stop-words.ts";

const COUNTED = /\b(?:how many|number of|count of|total of|amount of|headcount of)\s+((?:[\p{L}\p{N}'’-]+\s*){1,5})/iu;
const VERBS = new Set(
  "did does do are is was were has have had will would can could live lives take took say get got work works".split(
    " ",
  ),
);
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

export const ENGLISH_QUANTITIES: QuantityRules = {
  wordings: [
    [/\bsquare (?:kilomet|met|mile|feet)|\bhow large .*\bkm2?\b|\bsurface area\b/i, "area"],
    [
      /\bpercent(?:age)?s?\b|\bper cent\b|%|\bproportion\b|\bshare of\b|\b(?:what|which|how (?:big|large|high)).{0,12}\bshare\b|\brate\b|\bfraction\b|\bquota\b|\b(?:portion|large a part) of\b|\bhow (?:high|low) is\b.{0,30}(?:employment|jobless\w*)/i,
      "percent",
    ],
    [
      /\bhow much (?:money|cash|funding|does|did|do|is|was|has|have|had|will|would)\b.*|\b(?:costs?|budget|euros?|dollars?|rents?|salar(?:y|ies)|wages?|earn(?:s|ed|ings)?|prices?|turnover|liabilities|revenues?|average (?:\w+ )?(?:pay|income))\b/i,
      "money",
    ],
    [
      /\bhow (?:far(?! (?:along|back|has|have|had|do|does|did|can|advanced))|wide|broad|deep|tall)\b|\bdistance\b|\bhow many (?:kilomet\w+|km|miles|met(?:re|er)s)\b/i,
      "distance",
    ],
    [/\bhow long\b|\bhow many (?:years|months|weeks|days|hours)\b|\bduration\b/i, "duration"],
    [/\bhow (?:big|large|high|tall|wide)\b(?!.{0,30}\bpopulation)/i, "size"],
    [
      /\bhow (?:many|often|big|large)\b|\b(?:number|count|total|amount|headcount|size) of\b|\bnumbers?\W*$|(?<!\b(?:migrant|refugee|foreign|born|immigrant|local|urban|permanent|host|native|resident|school|age) )\bpopulations?\b/i,
      "count",
    ],
  ],
  counted,
  evidence: {
    percent:
      /%|\bper ?cent\b|\b(?:half|third|quarter|fifth|tenth)s?\b|\b(?:one|two|three|\d+) (?:in|out of|of) (?:\p{L}+|\d+)\b|\bdoubled?\b|\bdouble\b/iu,
    money: /[€$£]|\b(?:euros?|dollars?|pounds?|lira|dirhams?|marks?)\b/i,
    area: /\bsquare\b|\bkm²|\bm²|\bhectares?\b|\bacres?\b/i,
    distance: /\bkilomet(?:re|er)s?\b|\bkm\b|\bmiles?\b|\bmet(?:re|er)s?\b/i,
    duration: /\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b|-(?:year|month|week|day|hour)\b/i,
  },
  evidenceAlone: {
    percent: /\b(?:half|thirds?|quarters?|fifths?)\b/i,
  },
  measures:
    /\b(?:[\d.,]+|\p{L}+)(?:-? and \p{L}+)?[ -]?(?:%|per ?cent\b|(?:square )?kilomet\w+|met(?:re|er)s?\b|km\b|miles?\b|euros?\b|dollars?\b|years?\b|year-old\w*|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b)/giu,
  numberWord:
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|both|twice|thrice|once|half|double|doubled|pair|couple)\b/i,
  dates: new RegExp(
    `\\b(?:${MONTHS}) \\d{1,2},? (?=\\d{4})|\\b\\d{1,2} (?:${MONTHS})\\b|\\b(?:1[5-9]|20)\\d\\d(?:s|[–-]\\d{2,4})?\\b`,
    "g",
  ),
};

/** Words for people at large: whatever group a text counts may be meant. */
const ANYBODY = new Set(["people", "persons", "individuals", "inhabitants", "folk", "folks"]);

/** What can be counted stands in the plural. */
const PLURAL = /(?:[^s]s|people|folk|children|women|men|staff|personnel)$/;

/** "The population of bees"; a name with a capital is a place. */
const POPULATION_OF_GROUP = /\bpopulations? (?:of|among) \p{Ll}+s\b/u;

/** The nouns behind "how many", up to the verb; a population is counted in people. */
function counted(question: string): string[] {
  if (/\bpopulations?\b/i.test(question) && !POPULATION_OF_GROUP.test(question)) return ["population", "populations"];
  const nouns = COUNTED.exec(question)?.[1];
  if (nouns === undefined) return [];
  const things: string[] = [];
  for (const { folded } of tokenize(nouns)) {
    if (VERBS.has(folded) || ENGLISH_STOP_WORDS.has(folded)) break;
    things.push(folded);
    if (PLURAL.test(folded)) break;
  }
  // "How many saw …?" counts what was named before.
  if (!things.some((thing) => PLURAL.test(thing))) return [];
  return things.some((thing) => ANYBODY.has(thing)) ? [] : things;
}
