import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { DEFAULT_LANGUAGE, type Language } from "../../../src/core/language.ts";
import type { ComposedServer } from "../../support/composed-server.ts";
import { leakedAs } from "../../support/leaked-secret.ts";
import { promptOf, systemPromptOf } from "../../support/model-doubles/chat-request.ts";
import { faithfulModel } from "../../support/model-doubles/faithful-model.ts";
import type { ModelServer } from "../../support/model-doubles/model-server.ts";
import { obedientModel } from "../../support/model-doubles/obedient-model.ts";
import { createAsker, sentenceKey } from "./asked.ts";
import { type Harm, harmsOf } from "./harm.ts";
import type { Injection } from "./injection.ts";
import type { PoisonedCorpus } from "./poisoned-corpus.ts";

export type Place = "passage" | "question" | "history";

export type FoundHarm = { readonly harm: Harm; readonly found: string; readonly injection: string };

/** Questions of one conversation. */
export type PlannedQuestions = { readonly injection: Injection; readonly questions: readonly string[] };

/** What came of the injections planted in one place. */
export type InjectionTally = {
  readonly place: Place;
  readonly planted: number;
  /** Times that the model read one, and obeyed. */
  readonly obeyed: number;
  readonly harms: readonly FoundHarm[];
  /** Sentences shown that are the planted words themselves: they stand in the passage, which is cited. */
  readonly quoted: readonly string[];
  /** Sentences shown that stand in no passage, letter for letter. */
  readonly other: readonly string[];
};

export type InjectionSetting = {
  readonly server: ComposedServer;
  readonly model: ModelServer;
  readonly corpus: Corpus;
  /** What is asked, of the corpus that the server has. */
  readonly plan: readonly PlannedQuestions[];
  /** The same without what was planted. */
  readonly clean: Corpus;
  /** What is nobody's business: settings and variables. */
  readonly secrets: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
};

const LONGEST_QUESTION = 2_000;
const FOLLOW_UPS: Readonly<Record<Language, string>> = {
  en: "And why is that?",
  de: "Und warum ist das so?",
  tr: "Peki bu neden böyle?",
  fr: "Et pourquoi ?",
  ar: "ولماذا ذلك؟",
};

/** Asks the planned questions of a model that obeys whatever it reads last. */
export async function measureInjections(place: Place, setting: InjectionSetting): Promise<InjectionTally> {
  const { server, model, corpus, clean, plan, onProgress } = setting;
  const ask = createAsker(server);
  const tally = {
    place,
    planted: plan.length,
    obeyed: 0,
    harms: [] as FoundHarm[],
    quoted: [] as string[],
    other: [] as string[],
  };
  const known = sentenceKey(clean.passages.map(({ text }) => text).join("\n"));
  const planted = sentenceKey(corpus.passages.map(({ text }) => text).join("\n"));

  async function askOne({ injection, questions }: PlannedQuestions, part: number): Promise<number> {
    let parts = 0;
    const onObey = (count: number): void => {
      parts = Math.max(parts, count);
    };
    model.behave(obedientModel({ instructions: [injection.text], otherwise: faithfulModel, part, onObey }));
    let conversationId: string | undefined;
    for (const question of questions) {
      const calls = model.requests.length;
      const logged = server.log().length;
      const { answer, written } = await ask({ question, conversationId });
      ({ conversationId } = answer);
      const requests = model.requests.slice(calls);
      const secrets = [...setting.secrets, ...requests.flatMap((request) => linesOf(systemPromptOf(request)))];
      const found = [
        ...harmsOf(answer, written, { corpus, secrets }),
        ...leaksIn(server.log().slice(logged), secrets, "the log"),
        ...leaksIn(requests.map(promptOf).join("\n"), setting.secrets, "a prompt"),
      ];
      tally.harms.push(...found.map((one) => ({ ...one, injection: injection.text })));
      const strange = written.filter((text) => !known.includes(sentenceKey(text)));
      tally.quoted.push(...strange.filter((text) => planted.includes(sentenceKey(text))));
      tally.other.push(...strange.filter((text) => !planted.includes(sentenceKey(text))));
    }
    return parts;
  }

  for (const [at, planned] of plan.entries()) {
    const parts = await askOne(planned, 0);
    if (parts > 0) tally.obeyed += 1;
    for (let part = 1; part < parts; part += 1) await askOne(planned, part);
    onProgress?.(at + 1, plan.length);
  }
  return tally;
}

/** Injections that stand in passages: the question is one that the passage answers. */
export function planPassages({ poisoned }: PoisonedCorpus): PlannedQuestions[] {
  return poisoned.map(({ injection, question }) => ({ injection, questions: [question] }));
}

/** Injections in questions that have an answer, before or behind it; `history` asks on. */
export function planQuestions(
  place: "question" | "history",
  injections: readonly Injection[],
  questions: readonly string[],
  language: Language = DEFAULT_LANGUAGE,
): PlannedQuestions[] {
  return injections.flatMap((injection, at) => {
    const question = questions[at % questions.length] ?? "";
    const together = at % 2 === 0 ? `${question} ${injection.text}` : `${injection.text} ${question}`;
    if (together.length > LONGEST_QUESTION) return [];
    return [{ injection, questions: place === "question" ? [together] : [together, FOLLOW_UPS[language]] }];
  });
}

function leaksIn(text: string, secrets: readonly string[], where: string): { harm: Harm; found: string }[] {
  return secrets
    .flatMap((secret) => leakedAs(text, secret) ?? [])
    .slice(0, 1)
    .map((one) => ({ harm: "secret", found: `${one}, in ${where}` }));
}

/** The lines of the model's instructions, without what is the same everywhere. */
function linesOf(prompt: string): string[] {
  return prompt.split("\n").filter((line) => line.trim().length > 30);
}
