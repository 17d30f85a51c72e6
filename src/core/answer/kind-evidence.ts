import { givesQuantity } from "../retrieval/asked-quantity.ts";
import type { QuestionKind } from "../retrieval/question-kind.ts";

const DATE = /\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th) century\b|\b\d{4}s\b|\bcentury\b/i;
const FULL_NAME = /\p{Lu}[\p{L}.]+(?:[ -](?:(?:of|the|de|al|el|von|van) )*\p{Lu}[\p{L}.]*)+/u;
const INNER_NAME = /(?<=[\p{L}\p{N},;:()“”"'’–-] ?)\s\p{Lu}\p{L}+/u;
const REASON = /\b(?:because|since|due to|so that|in order to|therefore|as a result|owing to|reason|cause[ds]?|thanks to|leads? to|led to|means that|to (?:avoid|prevent|improve|address|counter|help))\b/i;
const DEFINITION = /\b(?:is|are|was|means?|refers? to|stands? for|defines?|defined|called|known as|covers?|consists? of|describes?)\b/i;
const SERIES = /,[^,]+(?:,| and | or )|:\s|;/;

/** Whether a text holds the kind of thing that a question asks for; kinds without a mark hold always. */
export function holdsKind(kind: QuestionKind, text: string): boolean {
  return EVIDENCE[kind](text);
}

const EVIDENCE: Readonly<Record<QuestionKind, (text: string) => boolean>> = {
  number: (text) => givesQuantity("count", text),
  date: (text) => DATE.test(text),
  person: (text) => FULL_NAME.test(text),
  place: (text) => INNER_NAME.test(text),
  reason: (text) => REASON.test(text),
  definition: (text) => DEFINITION.test(text),
  list: (text) => SERIES.test(text),
  comparison: () => true,
  other: () => true,
};
