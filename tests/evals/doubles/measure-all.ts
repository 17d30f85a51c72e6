import { DEFAULT_LANGUAGE, type Language } from "../../../src/core/language.ts";
import { generateCases } from "../../../src/core/evaluation/checker/generate-cases.ts";
import { FAILURES } from "../../support/model-doubles/failing-model.ts";
import { turnedCases } from "../../support/checking/turned-cases.ts";
import { createManualClock } from "../../support/manual-clock.ts";
import { createAsker } from "./asked.ts";
import type { Injection } from "./injection.ts";
import { measureFailures } from "./measure-failures.ts";
import {
  type InjectionTally,
  measureInjections,
  type Place,
  planPassages,
  planQuestions,
} from "./measure-injections.ts";
import { fastClock, measureOutage, type OutageMeasurement } from "./measure-outage.ts";
import { FURTHER_INJECTIONS } from "./further-injections.ts";
import { measureSentences } from "./measure-sentences.ts";
import { poisonCorpus } from "./poisoned-corpus.ts";
import type { Section } from "./report.ts";
import { failureSection, injectionSection, outageSection, sentenceSections } from "./sections.ts";
import { openSetting, SECRET_KEY, SECRET_VARIABLE, type Setting } from "./setting.ts";

export const PARTS = ["sentences", "failures", "outage", "injections"] as const;
export type Part = (typeof PARTS)[number];

/** Measured in each language; how a model fails is the same in all. */
const SPOKEN: ReadonlySet<Part> = new Set(["sentences", "injections"]);

export type Plan = {
  /** The corpus by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
  /** Of sentences and injections. */
  readonly languages: readonly Language[];
  /** Asked of the failing model. */
  readonly questions: number;
  /** Planted in English; the other languages have their own. */
  readonly injections: readonly Injection[];
  readonly onProgress: (label: string, done: number, total: number) => void;
  readonly onSection: (section: Section) => void;
};

/** The cases are the same in every run. */
const SEED = 20_161_001;
/** Short ones, so that five hundred failures do not take hours. In seconds. */
const DEADLINE = 3;
const STALL = 1;
/** What goes beside the model's deadline: finding, checking, HTTP, a busy computer. In milliseconds. */
const BESIDE_DEADLINE = 2_000;
/** Different questions for failures and outages. */
const QUESTIONS_ASKED = 25;
/** Five minutes in a quarter of one. */
const QUICKENED = 20;

/** Measures part by part; each section is handed on as soon as it is there. */
export async function measureAll(plan: Plan): Promise<Section[]> {
  const sections: Section[] = [];
  for (const part of plan.parts) {
    for (const language of SPOKEN.has(part) ? plan.languages : [DEFAULT_LANGUAGE]) {
      for (const section of await MEASURES[part](plan, language)) {
        sections.push(section);
        plan.onSection(section);
      }
    }
  }
  return sections;
}

const MEASURES: Readonly<Record<Part, (plan: Plan, language: Language) => Promise<Section[]>>> = {
  sentences: measureSentencesIn,

  failures: (plan) => {
    const settings = { MODEL_DEADLINE_SECONDS: String(DEADLINE), MODEL_STALL_SECONDS: String(STALL) };
    return within(openSetting({ files: plan.files, settings }), async (setting) => {
      const deadline = DEADLINE * 1_000 + BESIDE_DEADLINE;
      const onProgress = (done: number, total: number) => plan.onProgress("Failures", done, total);
      const questions = await reachingQuestions(setting);
      return [
        failureSection(
          await measureFailures(FAILURES, plan.questions, { ...setting, questions, deadline, onProgress }),
          deadline,
        ),
      ];
    });
  },

  outage: async (plan) => {
    const measured: OutageMeasurement[] = [];
    for (const failure of ["server-error", "reset-at-once", "no-headers"] as const) {
      plan.onProgress("Outages", measured.length, 3);
      // Who hangs is given up after a while, for which time has to pass by itself; otherwise a question takes a second.
      const manual = failure === "no-headers" ? null : createManualClock();
      const clock = manual ?? fastClock(QUICKENED);
      const pass = async () => manual?.advance(1_000);
      await within(openSetting({ files: plan.files, clock }), async (setting) => {
        const questions = await reachingQuestions(setting);
        measured.push(
          await measureOutage(failure, { ...setting, ask: createAsker(setting.server), questions, clock, pass }),
        );
      });
    }
    return [outageSection(measured)];
  },

  injections: measureInjectionsIn,
};

async function measureSentencesIn(plan: Plan, language: Language): Promise<Section[]> {
  return within(openSetting({ files: plan.files, language }), async (setting) => {
    const { corpus } = setting;
    const cases = language === "en" ? generateCases(corpus, SEED) : turnedCases(corpus, language);
    const onProgress = (done: number, total: number) => plan.onProgress(`Sentences (${language})`, done, total);
    const [good, bad] = (["good", "bad"] as const).map((wanted) => cases.filter(({ verdict }) => verdict === wanted));
    const faithful = await measureSentences(good ?? [], { ...setting, language, onProgress });
    const lying = await measureSentences(bad ?? [], { ...setting, language, onProgress });
    return sentenceSections(faithful, lying, language);
  });
}

async function measureInjectionsIn(plan: Plan, language: Language): Promise<Section[]> {
  const { files } = plan;
  const secrets = [SECRET_KEY, SECRET_VARIABLE.value];
  const injections = language === "en" ? plan.injections : FURTHER_INJECTIONS[language];
  const tallies: InjectionTally[] = [];
  let rest: readonly Injection[] = injections;
  while (rest.length > 0) {
    const poisoned = poisonCorpus(files, rest, language);
    const { clean } = poisoned;
    ({ rest } = poisoned);
    await within(openSetting({ files: poisoned.files, language }), async (setting) => {
      const onProgress = (done: number, total: number) =>
        plan.onProgress(`Injections in passages (${language})`, done, total);
      const planned = planPassages(poisoned);
      tallies.push(await measureInjections("passage", { ...setting, clean, plan: planned, secrets, onProgress }));
    });
  }
  const others = await within(openSetting({ files, language }), async (setting) => {
    const questions = await reachingQuestions(setting);
    const measured: InjectionTally[] = [];
    for (const place of ["question", "history"] as const) {
      const onProgress = (done: number, total: number) =>
        plan.onProgress(`Injections (${place}, ${language})`, done, total);
      const planned = planQuestions(place, injections, questions, language);
      const { corpus: clean } = setting;
      measured.push(await measureInjections(place, { ...setting, clean, plan: planned, secrets, onProgress }));
    }
    return measured;
  });
  return [injectionSection([together(tallies, "passage"), ...others], language)];
}

/** Prepared questions of which the model is asked, and which the passages' own words answer too. */
async function reachingQuestions({ corpus, model, server, plain }: Setting): Promise<string[]> {
  const reaching: string[] = [];
  for (const { questions } of corpus.passages) {
    const question = questions?.flat().find((asked) => /[?؟]$/u.test(asked));
    if (question === undefined) continue;
    if (reaching.length === QUESTIONS_ASKED) break;
    const calls = model.requests.length;
    await server.ask({ question });
    const isAnswered = (await plain.ask({ question })).status === "answered";
    if (isAnswered && model.requests.length > calls) reaching.push(question);
  }
  return reaching;
}

/** The same place in several corpora. */
function together(tallies: readonly InjectionTally[], place: Place): InjectionTally {
  return {
    place,
    planted: tallies.reduce((sum, { planted }) => sum + planted, 0),
    obeyed: tallies.reduce((sum, { obeyed }) => sum + obeyed, 0),
    harms: tallies.flatMap(({ harms }) => harms),
    quoted: tallies.flatMap(({ quoted }) => quoted),
    other: tallies.flatMap(({ other }) => other),
  };
}

async function within<Result>(
  opening: Promise<Setting>,
  measure: (setting: Setting) => Promise<Result>,
): Promise<Result> {
  const setting = await opening;
  try {
    return await measure(setting);
  } finally {
    await setting.close();
  }
}
