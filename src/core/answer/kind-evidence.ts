import type { Language } from "../language.ts";
import type { LanguageRules } from "../languages/language-rules.ts";
import type { QuestionKind } from "../languages/question-kind.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { givesQuantity } from "../retrieval/asked-quantity.ts";
import { tokenize } from "../text/tokens.ts";

const FULL_NAME = /\p{Lu}[\p{L}.]+(?:[ -](?:(?:of|the|de|al|el|von|van) )*\p{Lu}[\p{L}.]*)+/gu;
const INNER_NAME = /(?<=[\p{L}\p{N},;:()“”"'’–-] ?)\s\p{Lu}\p{L}+/u;

/** What the question brings: its language, and its folded words, which are no answer to it. */
type Asked = { readonly language: Language; readonly given: ReadonlySet<string> };

/** Whether a text holds the kind of thing that a question asks for; kinds without a mark hold always. */
export function holdsKind(kind: QuestionKind, text: string, { language, given }: Asked): boolean {
  return EVIDENCE[kind](text, rulesOf(language), given);
}

type KindTest = (text: string, rules: LanguageRules, given: ReadonlySet<string>) => boolean;

const EVIDENCE: Readonly<Record<QuestionKind, KindTest>> = {
  name: holdsNewName,
  number: (text, { language }) => givesQuantity("count", text, language),
  date: (text, { evidence, legible }) => evidence.date.test(legible(text).replace(evidence.asOf, " ")),
  person: holdsNewFullName,
  place: (text, { evidence }) => !evidence.capitalsTellNames || INNER_NAME.test(text),
  reason: (text, { evidence, legible }) => evidence.reason.test(legible(text)),
  definition: definesWhatIsAsked,
  list: (text, { evidence, legible }) => evidence.series.test(legible(text)),
  comparison: () => true,
  other: () => true,
};

/** Words of a defining sentence among which its subject has to stand. */
const SUBJECT_WITHIN = 8;

/** A sentence that begins with what is asked about, and says what it is. */
function definesWhatIsAsked(text: string, rules: LanguageRules, given: ReadonlySet<string>): boolean {
  const opening = tokenize(text).slice(0, SUBJECT_WITHIN);
  return (
    rules.evidence.definition.test(rules.legible(text)) &&
    opening.some(({ folded }) => !rules.stopWords.has(folded) && given.has(folded))
  );
}

/** Two names in a row of which the question does not bring both. */
function holdsNewFullName(text: string, { evidence }: LanguageRules, given: ReadonlySet<string>): boolean {
  if (!evidence.capitalsTellNames) return true;
  return Array.from(text.matchAll(FULL_NAME)).some(([name]) => tokenize(name).some(({ folded }) => !given.has(folded)));
}

/** A quoted title, or a word with a capital inside the sentence that the question does not name. */
function holdsNewName(text: string, { evidence }: LanguageRules, given: ReadonlySet<string>): boolean {
  if (/["“„«]/u.test(text) || !evidence.capitalsTellNames) return true;
  return tokenize(text).some(
    (token, position) =>
      position > 0 && /^\p{Lu}/u.test(token.text) && !given.has(token.folded) && !evidence.months.has(token.folded),
  );
}
