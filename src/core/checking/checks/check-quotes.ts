import { checkMessages } from "../../messages/en/check.ts";
import { fold } from "../../text/fold.ts";
import { type Check, fails, holds, NOT_APPLICABLE } from "../claim.ts";

/** Quotations by their marks: "…", “…”, „…“, «…», ‹…›, and single marks around whole words. */
const QUOTATION =
  /"([^"]+)"|[“„]([^“”„]+)[”“]|«\s?([^«»]+?)\s?»|»([^«»]+)«|(?<![\p{L}\p{N}])[‘‚]([^‘’‚]+)[’‘](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu;

/** What stands between quotation marks stands in a cited passage or its headings, word for word. */
export const checkQuotes: Check = ({ reading, passages }) => {
  const open = unclosed(reading.text);
  const quotations = [...quotationsOf(reading.text), ...(open === null ? [] : [open])];
  if (quotations.length === 0) return NOT_APPLICABLE;
  const texts = passages.flatMap(({ reading: { text }, context }) =>
    [text, ...context.map((one) => one.text)].map(plain),
  );
  const missing = quotations.find((quotation) => !texts.some((text) => stands(plain(quotation), text)));
  return missing === undefined
    ? holds(checkMessages.quotes.stand(quotations.length))
    : fails(checkMessages.quotes.missing(missing));
};

/**
 * What a straight mark without another one quotes: the rest of the sentence behind it, or all before it where it stands
 * at the end. Null where every mark has its other, or where one may mean inches.
 */
function unclosed(text: string): string | null {
  const marks = Array.from(text.matchAll(/"/g), ({ index }) => index);
  const last = marks.at(-1);
  if (marks.length % 2 === 0 || last === undefined || /\d"/.test(text)) return null;
  const behind = text.slice(last + 1);
  return /[\p{L}\p{N}]/u.test(behind) ? behind.trim() : text.slice(marks.at(-2) ?? 0, last).trim();
}

function quotationsOf(text: string): string[] {
  return Array.from(
    text.matchAll(QUOTATION),
    ([, ...groups]) => groups.find((group) => group !== undefined) ?? "",
  ).filter((quotation) => /[\p{L}\p{N}]/u.test(quotation));
}

/** Case, marks and white space aside, so that a comma before the closing mark breaks no quotation. */
function plain(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

function stands(quotation: string, text: string): boolean {
  return text.includes(quotation);
}
