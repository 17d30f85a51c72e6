import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { questionKind } from "../../retrieval/question-kind.ts";
import { placeMissing, plainQuestion, withQualifier } from "./plain-question.ts";
import type { Statement } from "./read-sentence.ts";

/** A question for a year with the sentence that answers it. */
export type AskedYear = { readonly question: string; readonly year: number; readonly statement: Statement };

const YEAR = /(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]?\d)/gu;
/** What makes a decade of a year: `1980s`, `1980er`, `1980’ler`, `années 1980`. */
const DECADE = /\d{3}0(?:s|er|['’]?l[ae]r)|années \d{3}0|عقد/u;

/** Questions for years whose sentences name one year alone beside the report's own; none that two sentences answer. */
export function askedYears(statements: readonly Statement[], corpus: Corpus, language: Language): AskedYear[] {
  const asked = statements.flatMap((statement): AskedYear[] => {
    const question = plainQuestion(statement);
    const year = onlyYearOf(statement, corpus);
    if (question === null || year === null || questionKind(question, language) !== "date") return [];
    if (question.includes(String(year)) || isVague(question, statement)) return [];
    return [
      { question: withQualifier(question, placeMissing(question, statement, corpus), language), year, statement },
    ];
  });
  return asked.filter(({ question }) => asked.filter((other) => other.question === question).length === 1);
}

/** Characters; shorter questions say what they are about only by its name: "When was GMF established?" */
const LONG_ENOUGH = 26;

function isVague(question: string, { text }: Statement): boolean {
  if (question.length >= LONG_ENOUGH) return false;
  const names = question.split(/[\s?؟]+/u).filter((word) => /^\p{Lu}/u.test(word) && word.length > 1);
  return !names.some((name) => text.includes(name));
}

/** Read from the digits alone, since an ending joined to a year hides it from the reading: `2011’den`. */
function onlyYearOf({ text, passage, reading }: Statement, corpus: Corpus): number | null {
  if (DECADE.test(text) || reading.dates.some(({ from, to }) => from !== to)) return null;
  const published = corpus.document(passage.document)?.date?.slice(0, 4);
  const years = new Set(Array.from(text.matchAll(YEAR), ([year]) => year).filter((year) => year !== published));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
