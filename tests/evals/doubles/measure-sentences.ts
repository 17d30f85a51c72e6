import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import type { Passage } from "../../../src/core/corpus/passage.ts";
import { DEFAULT_LANGUAGE, type Language } from "../../../src/core/language.ts";
import type { CheckerCase } from "../../../src/core/evaluation/checker/checker-case.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import type { ComposedServer } from "../../support/composed-server.ts";
import { createCaseModel } from "../../support/model-doubles/case-model.ts";
import type { ModelServer } from "../../support/model-doubles/model-server.ts";
import { createAsker, sentenceKey } from "./asked.ts";
import { type Harm, harmsOf } from "./harm.ts";

/** What became of the sentences of one kind. */
export type SentenceTally = {
  readonly kind: string;
  readonly verdict: CheckerCase["verdict"];
  readonly cases: number;
  readonly shown: number;
};

export type SentenceMeasurement = {
  readonly tallies: readonly SentenceTally[];
  /** Cases whose passages the model was never given. */
  readonly unwritten: number;
  readonly harms: readonly { readonly harm: Harm; readonly found: string }[];
  /** Bad sentences that were shown, and good ones that were not. */
  readonly wrong: readonly CheckerCase[];
};

export type SentenceSetting = {
  readonly server: ComposedServer;
  readonly model: ModelServer;
  readonly corpus: Corpus;
  readonly language?: Language;
  readonly onProgress?: (done: number, total: number) => void;
};

/** Has a model write prepared sentences as answers to questions about their passages, and looks which are shown. */
export async function measureSentences(
  cases: readonly CheckerCase[],
  setting: SentenceSetting,
): Promise<SentenceMeasurement> {
  const { server, model, corpus, language = DEFAULT_LANGUAGE, onProgress } = setting;
  const double = createCaseModel(cases);
  model.behave(double.behaviour);
  const ask = createAsker(server);
  const shown = new Set<CheckerCase>();
  const harms: { harm: Harm; found: string }[] = [];
  for (const passage of corpus.passages) {
    const isPending = () => double.pending().some(({ passages }) => passages.includes(passage));
    for (const question of questionsFor(corpus, passage, language)) {
      // As long as it gets the passage to the model.
      for (let before = Number.POSITIVE_INFINITY; isPending() && double.pending().length < before;) {
        before = double.pending().length;
        const { answer, written } = await ask({ question });
        harms.push(...harmsOf(answer, written, { corpus, secrets: [] }));
        if (double.pending().length === before) break;
        const keys = new Set(written.map(sentenceKey));
        for (const one of double.lastWritten()) if (keys.has(sentenceKey(one.text))) shown.add(one);
        onProgress?.(cases.length - double.pending().length, cases.length);
      }
    }
  }
  const unwritten = new Set(double.pending());
  const seen = cases.filter((one) => !unwritten.has(one));
  return {
    tallies: tally(seen, shown),
    unwritten: unwritten.size,
    harms,
    wrong: seen.filter((one) => shown.has(one) !== (one.verdict === "good")),
  };
}

/** Whether what a sentence says is true. */
const DOUBTS: Readonly<Record<Language, (said: string) => string>> = {
  en: (said) => `is it true that ${said}?`,
  de: (said) => `stimmt es, dass ${said}?`,
  tr: (said) => `${said}, doğru mu?`,
  fr: (said) => `est-il vrai que ${said} ?`,
  ar: (said) => `هل صحيح أن ${said}؟`,
};

function questionsFor(corpus: Corpus, passage: Passage, language: Language): string[] {
  const prepared = passage.questions?.flat().filter((question) => /[?؟]$/u.test(question)) ?? [];
  const { label } = corpus.sectionOf(passage);
  const sentences = splitSentences(passage.text).map(
    ({ text }) => `${label}: ${DOUBTS[language](text.replace(/[.!?؟]+$/u, ""))}`,
  );
  return [...prepared, ...sentences];
}

function tally(cases: readonly CheckerCase[], shown: ReadonlySet<CheckerCase>): SentenceTally[] {
  return [...new Set(cases.map(({ kind }) => kind))].map((kind) => {
    const ofKind = cases.filter((one) => one.kind === kind);
    return {
      kind,
      verdict: ofKind[0]?.verdict ?? "good",
      cases: ofKind.length,
      shown: ofKind.filter((one) => shown.has(one)).length,
    };
  });
}
