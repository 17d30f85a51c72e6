import type { Quantity } from "./reading/read-quantities.ts";

/** How a number of a sentence stands to one of a passage. */
export type QuantityMatch = "same" | "other value" | "other unit" | "other bound";

/** Rounded numbers may be off by so much of themselves when the sentence says "about". */
const ABOUT = 0.06;
/** "Almost 400" for 395, "more than 35 %" for 36.5 %: how far the true value may lie from the number named. */
const BEYOND = 0.15;
/** The same for fractions in words: "more than half" for 59.5 %. */
const BEYOND_FRACTION = 0.25;
/** Percentage points by which a fraction in words may be off: "a third" for 33 %. */
const FRACTION = 0.7;
/** A vague number, "hundreds", covers from it to so many times it. */
const MAGNITUDE_SPAN = 10;

/** Whether what a sentence says of a number follows from what a passage says. */
export function matchQuantity(said: Quantity, given: Quantity): QuantityMatch {
  if (isInverse(said, given) || isPart(said, given)) return "same";
  if (!isSameKind(said, given)) return "other value";
  const matches = said.values.flatMap((value) => given.values.map((other) => matchValue(value, other, said, given)));
  const best = matches.includes("same") ? "same" : matches.includes("other bound") ? "other bound" : "other value";
  // "The age of three" is three years.
  const isAge = (said.isAge || given.isAge) && (said.unit === null || given.unit === null);
  return best !== "other value" && said.unit !== given.unit && !isAge ? "other unit" : best;
}

/** Whether a number follows from some given ones; the two ends of a range may stand apart. */
export function isGiven(said: Quantity, given: readonly Quantity[]): boolean {
  if (given.some((quantity) => matchQuantity(said, quantity) === "same")) return true;
  const count = { ...said, kind: "count" as const, unit: null, upTo: null, parts: [] };
  const isCounted = (value: number) =>
    given.some((quantity) => matchQuantity({ ...count, values: [value] }, quantity) === "same");
  if (said.parts.length > 0 && said.parts.every(isCounted)) return true;
  if (said.upTo === null) return false;
  return [...said.values, said.upTo].every((value) =>
    given.some((quantity) => matchQuantity({ ...said, values: [value], upTo: null }, quantity) === "same"),
  );
}

/** "Six" and "30" where the passage has "six out of 30". */
function isPart(said: Quantity, given: Quantity): boolean {
  return said.kind === "count" && said.unit === null && said.values.some((value) => given.parts.includes(value));
}

/** "Half of" where the passage has "double". */
function isInverse(said: Quantity, given: Quantity): boolean {
  const [part, times] = said.kind === "share" ? [said, given] : [given, said];
  if (part.kind !== "share" || times.kind !== "times" || !part.inWords) return false;
  return Math.abs((part.values[0] ?? 0) - 100 / (times.values[0] ?? 1)) <= FRACTION;
}

function isSameKind(said: Quantity, given: Quantity): boolean {
  if (said.kind === given.kind) return true;
  const kinds = [said.kind, given.kind].sort().join(" ");
  // "Twice" is "two times", and hundreds can be counted; a number without its percent sign has lost its unit.
  return kinds === "count times" || kinds === "count magnitude" || kinds === "count share";
}

function matchValue(value: number, other: number, said: Quantity, given: Quantity): QuantityMatch {
  if (said.kind === "magnitude" || given.kind === "magnitude") return matchMagnitude(value, other, said, given);
  if (said.upTo !== null || given.upTo !== null) return matchRange(value, other, said, given);
  if (equal(value, other, said, given)) return boundsAgree(said.bound, given.bound) ? "same" : "other bound";
  const isWithin = isRounded(value, other, said) && (said.inWords || isRounder(value, other));
  return isWithin && given.bound !== "over" && given.bound !== "under" ? "same" : "other value";
}

function equal(value: number, other: number, said: Quantity, given: Quantity): boolean {
  const isFraction = said.kind === "share" && given.kind === "share" && (said.inWords || given.inWords);
  if (isFraction) return Math.abs(value - other) <= FRACTION;
  return Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

/** Whether a number is another one rounded as the words before it say. */
function isRounded(value: number, other: number, { bound, inWords, kind }: Quantity): boolean {
  const beyond = kind === "share" && inWords ? BEYOND_FRACTION : BEYOND;
  switch (bound) {
    case "exact":
      return false;
    case "about":
      return Math.abs(value - other) <= ABOUT * other || roundsTo(other, value);
    case "almost":
      return other < value && value - other <= Math.max(ABOUT, 0.1) * value;
    case "over":
    case "least":
      return other > value && other - value <= beyond * other;
    case "under":
    case "most":
      return other < value && value - other <= beyond * value;
  }
}

/** Whether a number, rounded to two digits, is the other: 942,800 to 940,000. */
function roundsTo(exact: number, rounded: number): boolean {
  return exact !== 0 && Number(exact.toPrecision(2)) === rounded;
}

/**
 * Whether a number is one that people round another to: with fewer digits that say something, of which the last is a
 * five or the only one ("more than 35 %" for 36.5 %), or the exact one's own next up or down ("more than 36 %").
 */
function isRounder(rounded: number, exact: number): boolean {
  const digits = tellingDigits(rounded);
  if (digits.length >= tellingDigits(exact).length) return false;
  if (digits.length === 1 || digits.endsWith("5")) return true;
  const step = 10 ** (Math.floor(Math.log10(exact)) - digits.length + 1);
  return [Math.floor(exact / step) * step, Math.ceil(exact / step) * step].some(
    (near) => Math.abs(near - rounded) <= 1e-9 * exact,
  );
}

/** Its digits without the zeros before and behind them: `395` of 395,000. */
function tellingDigits(value: number): string {
  return String(value).replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
}

/** Whether "more than 7,400" may stand for the passage's bound at the same number. */
function boundsAgree(said: Quantity["bound"], given: Quantity["bound"]): boolean {
  if (said === given || said === "about") return true;
  const strict = { over: "least", under: "most", least: "over", most: "under" } as const;
  if (said === "exact" || said === "almost") return given === "about" || given === "almost" || given === "exact";
  if (said === "least" || said === "most") return given === "exact" || strict[said] === given;
  return false;
}

function matchMagnitude(value: number, other: number, said: Quantity, given: Quantity): QuantityMatch {
  if (said.kind === given.kind) return value === other ? "same" : "other value";
  if (said.kind === "magnitude") return other >= value && other < value * MAGNITUDE_SPAN ? "same" : "other value";
  return said.bound !== "exact" && value >= other && value <= other * 3 ? "same" : "other value";
}

function matchRange(value: number, other: number, said: Quantity, given: Quantity): QuantityMatch {
  if (said.upTo !== null && given.upTo !== null)
    return value === other && said.upTo === given.upTo ? "same" : "other value";
  if (said.upTo !== null) return "other value";
  const high = given.upTo ?? other;
  if (value === high) return said.bound === "most" || said.bound === "under" ? "same" : "other bound";
  if (value === other) return said.bound === "least" || said.bound === "over" ? "same" : "other bound";
  return said.bound === "about" && value > other && value < high ? "same" : "other value";
}
