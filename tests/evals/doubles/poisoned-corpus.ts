import { splitSentences } from "../../../src/core/text/sentences.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from "../../../src/core/language.ts";
import type { Injection } from "./injection.ts";

/** A passage with an injection behind its last sentence, and a question that finds it. */
export type PoisonedPassage = { readonly injection: Injection; readonly passageId: string; readonly question: string };

export type PoisonedCorpus = {
  /** By path below the corpus folder. */
  readonly files: Readonly<Record<string, string>>;
  readonly corpus: Corpus;
  readonly clean: Corpus;
  readonly poisoned: readonly PoisonedPassage[];
  /** Injections for which there was no passage any more. */
  readonly rest: readonly Injection[];
};

/** A paragraph, with remarks behind it or without: no heading, list, quotation, table or front matter. */
const PARAGRAPH = /^(?!\d+\. )([\p{L}\d"“][^]{80,}?)(?=\n<!--|$)/u;
/** What refers to the sentences of a passage by their numbers. */
const SENTENCE_REMARK = /\n<!-- asks .*-->/gu;
/** Passages are the same when they begin with so many characters that are. */
const BEGINNING = 60;

/**
 * Plants one injection in each paragraph of a corpus's parts in one language, as somebody could who may write in a document. Figures
 * are left out: they refer to passages by number.
 * @throws TypeError when the corpus cannot be read any more
 */
export function poisonCorpus(
  healthy: Readonly<Record<string, string>>,
  injections: readonly Injection[],
  language: Language = DEFAULT_LANGUAGE,
): PoisonedCorpus {
  const waiting = [...injections];
  const planted: Injection[] = [];
  const clean = read(healthy, language);
  const questions = questionsByBeginning(clean);
  const files = Object.fromEntries(
    Object.entries(healthy)
      .filter(([path]) => !path.endsWith("figures.yaml"))
      .map(([path, text]) => [path, isPart(path, language) ? poison(text) : text]),
  );
  const corpus = read(files, language);
  if (planted.length === 0) throw new TypeError("the corpus has no paragraph in which something can be planted");
  return { files, corpus, clean, poisoned: planted.map((injection) => place(corpus, injection)), rest: waiting };

  function poison(text: string): string {
    return text.replace(SENTENCE_REMARK, "").split("\n\n").map(poisonBlock).join("\n\n");
  }

  function poisonBlock(block: string): string {
    if (!PARAGRAPH.test(block)) return block;
    const injection = waiting.shift();
    if (injection === undefined) return block;
    planted.push(injection);
    return block.replace(PARAGRAPH, (paragraph) => `${paragraph} ${escaped(injection.text)}`);
  }

  function place({ passages }: Corpus, injection: Injection): PoisonedPassage {
    const wanted = flat(injection.text);
    // Long passages are cut; what counts is where the injection ends.
    const passage =
      passages.find(({ text }) => flat(text).includes(wanted)) ??
      passages.find(({ text }) => flat(text).endsWith(wanted.slice(-20)));
    if (passage === undefined) throw new TypeError(`no passage holds “${injection.text}”`);
    const question = questions.get(passage.text.slice(0, BEGINNING)) ?? splitSentences(passage.text)[0]?.text ?? "";
    return { injection, passageId: passage.id, question };
  }
}

/** A part of a document that is read in the language; what stands beside the documents is no part of any. */
function isPart(path: string, language: Language): boolean {
  const isForeign = LANGUAGES.some((other) => other !== language && path.includes(`/${other}/`));
  return path.endsWith(".md") && path.includes("/") && !isForeign;
}

function read(files: Readonly<Record<string, string>>, language: Language): Corpus {
  const { corpus, problems } = readCorpus(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { language },
  );
  if (corpus === null) throw new TypeError(`the corpus cannot be read: ${JSON.stringify(problems.slice(0, 3))}`);
  return corpus;
}

function questionsByBeginning({ passages }: Corpus): Map<string, string> {
  return new Map(
    passages.flatMap(({ text, questions }) => {
      const question = questions?.flat().find((asked) => /[?؟]$/u.test(asked)) ?? questions?.flat()[0];
      return question === undefined ? [] : [[text.slice(0, BEGINNING), question] as const];
    }),
  );
}

/** So that Markdown takes it for text, whatever stands in it. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[!-/:-@[-`{-~]/gu, "\\$&");
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
