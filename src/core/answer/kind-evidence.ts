import { givesQuantity } from "../retrieval/asked-quantity.ts";
import type { QuestionKind } from "../retrieval/question-kind.ts";
import { STOP_WORDS } from "../text/stop-words.ts";
import { tokenize } from "../text/tokens.ts";

const DATE = /\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th) century\b|\b\d{4}s\b|\bcentury\b/i;
/** The date of a source, which says when something was stated, not when it happened. */
const AS_OF =
  /\b(?:as of|(?:report|study|survey|paper)s?,?(?: of| in| from)?)(?: the report)?(?: of| in)? (?:\p{Lu}\p{L}+ )?(?:1[5-9]|20)\d\d\b/giu;
const FULL_NAME = /\p{Lu}[\p{L}.]+(?:[ -](?:(?:of|the|de|al|el|von|van) )*\p{Lu}[\p{L}.]*)+/gu;
const INNER_NAME = /(?<=[\p{L}\p{N},;:()“”"'’–-] ?)\s\p{Lu}\p{L}+/u;
const REASON =
  /\b(?:because|since|due to|so that|in order to|therefore|as a result|owing to|reason|cause[ds]?|thanks to|leads? to|led to|means that|to (?:avoid|prevent|improve|address|counter|help))\b/i;
const DEFINITION =
  /\b(?:is|are|was|means?|refers? to|stands? for|defines?|defined|called|known as|covers?|consists? of|describes?)\b/i;
const SERIES = /,[^,]+(?:,| and | or )|:\s|;/;

/**
 * Whether a text holds the kind of thing that a question asks for; kinds without a mark hold always. `known` are the
 * folded words that the question itself brings, which are no answer to it.
 */
export function holdsKind(kind: QuestionKind, text: string, known: ReadonlySet<string>): boolean {
  return EVIDENCE[kind](text, known);
}

type KindTest = (text: string, known: ReadonlySet<string>) => boolean;

const EVIDENCE: Readonly<Record<QuestionKind, KindTest>> = {
  name: holdsNewName,
  number: (text) => givesQuantity("count", text),
  date: (text) => DATE.test(text.replace(AS_OF, " ")),
  person: holdsNewFullName,
  place: (text) => INNER_NAME.test(text),
  reason: (text) => REASON.test(text),
  definition: definesWhatIsAsked,
  list: (text) => SERIES.test(text),
  comparison: () => true,
  other: () => true,
};

/** Words of a defining sentence among which its subject has to stand. */
const SUBJECT_WITHIN = 8;

/** A sentence that begins with what is asked about, and says what it is. */
function definesWhatIsAsked(text: string, known: ReadonlySet<string>): boolean {
  const opening = tokenize(text).slice(0, SUBJECT_WITHIN);
  return DEFINITION.test(text) && opening.some(({ folded }) => !STOP_WORDS.has(folded) && known.has(folded));
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Two names in a row of which the question does not bring both. */
function holdsNewFullName(text: string, known: ReadonlySet<string>): boolean {
  return Array.from(text.matchAll(FULL_NAME)).some(([name]) => tokenize(name).some(({ folded }) => !known.has(folded)));
}

/** A quoted title, or a word with a capital inside the sentence that the question does not name. */
function holdsNewName(text: string, known: ReadonlySet<string>): boolean {
  if (/["“„«]/u.test(text)) return true;
  return tokenize(text).some(
    (token, position) =>
      position > 0 && /^\p{Lu}/u.test(token.text) && !known.has(token.folded) && !MONTH.test(token.folded),
  );
}
