import { STOP_WORDS } from "../text/stop-words.ts";
import { tokenize } from "../text/tokens.ts";

/** In what an amount is measured. */
export type QuantityUnit = "percent" | "money" | "area" | "distance" | "duration" | "size" | "count";

/** The amount that a question asks for. */
export type AskedQuantity = {
  readonly unit: QuantityUnit;
  /** What is counted, folded: `refugees` in "how many refugees"; empty when the wording does not tell. */
  readonly of: readonly string[];
};

/** Tried in order: the question's wording, then what it asks for. */
const WORDINGS: readonly (readonly [RegExp, QuantityUnit])[] = [
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
];

const EVIDENCE: Readonly<Record<QuantityUnit, RegExp>> = {
  percent:
    /%|\bper ?cent\b|\b(?:half|third|quarter|fifth|tenth)s?\b|\b(?:one|two|three|\d+) (?:in|out of|of) (?:\p{L}+|\d+)\b|\bdoubled?\b|\bdouble\b/iu,
  money: /[€$£]|\b(?:euros?|dollars?|pounds?|lira|dirhams?|marks?)\b/i,
  area: /\bsquare\b|\bkm²|\bm²|\bhectares?\b|\bacres?\b/i,
  distance: /\bkilomet(?:re|er)s?\b|\bkm\b|\bmiles?\b|\bmet(?:re|er)s?\b/i,
  duration: /\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b|-(?:year|month|week|day|hour)\b/i,
  // A size may be given in any unit.
  size: /(?:)/,
  count: /(?:)/,
};

/** Shares in words, which need no number beside them. */
const EVIDENCE_ALONE: Readonly<Partial<Record<QuantityUnit, RegExp>>> = {
  percent: /\b(?:half|thirds?|quarters?|fifths?)\b/i,
};

/** Amounts in other units, which count nothing: "ten kilometres", "10%", "five- and six-year-old". */
const MEASURES =
  /\b(?:[\d.,]+|\p{L}+)(?:-? and \p{L}+)?[ -]?(?:%|per ?cent\b|(?:square )?kilomet\w+|met(?:re|er)s?\b|km\b|miles?\b|euros?\b|dollars?\b|years?\b|year-old\w*|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b)/giu;

const COUNTED = /\b(?:how many|number of|count of|total of|amount of|headcount of)\s+((?:[\p{L}\p{N}'’-]+\s*){1,5})/iu;
const VERBS = new Set(
  "did does do are is was were has have had will would can could live lives take took say get got work works".split(
    " ",
  ),
);
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|both|twice|thrice|once|half|double|doubled|pair|couple)\b/i;
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DATES = new RegExp(
  `\\b(?:${MONTHS}) \\d{1,2},? (?=\\d{4})|\\b\\d{1,2} (?:${MONTHS})\\b|\\b(?:1[5-9]|20)\\d\\d(?:s|[–-]\\d{2,4})?\\b`,
  "g",
);

/** The amount that a question asks for; null when it asks for none. */
export function askedQuantity(question: string): AskedQuantity | null {
  const unit = WORDINGS.find(([wording]) => wording.test(question))?.[1];
  return unit === undefined ? null : { unit, of: countedThings(question) };
}

/** Whether a text gives an amount in that unit; the years that date it are no amounts. */
export function givesQuantity(unit: QuantityUnit, text: string): boolean {
  const undated = text.replace(DATES, " ");
  const counted = unit === "count" ? undated.replace(MEASURES, " ") : undated;
  return (
    (/\d/.test(counted) || NUMBER_WORD.test(counted) || EVIDENCE_ALONE[unit]?.test(counted) === true) &&
    EVIDENCE[unit].test(counted)
  );
}

/** Words for people at large: whatever group a text counts may be meant. */
const ANYBODY = new Set(["people", "persons", "individuals", "inhabitants", "folk", "folks"]);

/** What can be counted stands in the plural. */
const PLURAL = /(?:[^s]s|people|folk|children|women|men|staff|personnel)$/;

/** "The population of bees"; a name with a capital is a place. */
const POPULATION_OF_GROUP = /\bpopulations? (?:of|among) \p{Ll}+s\b/u;

/** The nouns behind "how many", up to the verb; a population is counted in people. */
function countedThings(question: string): string[] {
  if (/\bpopulations?\b/i.test(question) && !POPULATION_OF_GROUP.test(question)) return ["population", "populations"];
  const counted = COUNTED.exec(question)?.[1];
  if (counted === undefined) return [];
  const things: string[] = [];
  for (const { folded } of tokenize(counted)) {
    if (VERBS.has(folded) || STOP_WORDS.has(folded)) break;
    things.push(folded);
    if (PLURAL.test(folded)) break;
  }
  // "How many saw …?" counts what was named before.
  if (!things.some((thing) => PLURAL.test(thing))) return [];
  return things.some((thing) => ANYBODY.has(thing)) ? [] : things;
}
