import { generateCases } from "../../../src/core/evaluation/checker/generate-cases.ts";
import { FAILURES } from "../../support/model-doubles/failing-model.ts";
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
import { measureSentences } from "./measure-sentences.ts";
import { poisonCorpus } from "./poisoned-corpus.ts";
import type { Section } from "./report.ts";
import { failureSection, injectionSection, outageSection, sentenceSections } from "./sections.ts";
import { openSetting, SECRET_KEY, SECRET_VARIABLE, type Setting } from "./setting.ts";

export const PARTS = ["sentences", "failures", "outage", "injections"] as const;
export type Part = (typeof PARTS)[number];

export type Plan = {
  /** The corpus by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
  /** Asked of the failing model. */
  readonly questions: number;
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
    for (const section of await MEASURES[part](plan)) {
      sections.push(section);
      plan.onSection(section);
    }
  }
  return sections;
}

const MEASURES: Readonly<Record<Part, (plan: Plan) => Promise<Section[]>>> = {
  sentences: (plan) =>
    within(openSetting({ files: plan.files }), async (setting) => {
      const cases = generateCases(setting.corpus, SEED);
      const onProgress = (done: number, total: number) => plan.onProgress("Sentences", done, total);
      const good = await measureSentences(
        cases.filter(({ verdict }) => verdict === "good"),
        { ...setting, onProgress },
      );
      const bad = await measureSentences(
        cases.filter(({ verdict }) => verdict === "bad"),
        { ...setting, onProgress },
      );
      return sentenceSections(good, bad);
    }),

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

  injections: async (plan) => {
    const secrets = [SECRET_KEY, SECRET_VARIABLE.value];
    const inPassages: InjectionTally[] = [];
    let rest: readonly Injection[] = plan.injections;
    while (rest.length > 0) {
      const poisoned = poisonCorpus(plan.files, rest);
      ({ rest } = poisoned);
      await within(openSetting({ files: poisoned.files }), async (setting) => {
        const onProgress = (done: number, total: number) => plan.onProgress("Injections in passages", done, total);
        const planned = planPassages(poisoned);
        inPassages.push(
          await measureInjections("passage", { ...setting, clean: poisoned.clean, plan: planned, secrets, onProgress }),
        );
      });
    }
    const others = await within(openSetting({ files: plan.files }), async (setting) => {
      const questions = await reachingQuestions(setting);
      const tallies: InjectionTally[] = [];
      for (const place of ["question", "history"] as const) {
        const onProgress = (done: number, total: number) => plan.onProgress(`Injections (${place})`, done, total);
        const planned = planQuestions(place, plan.injections, questions);
        tallies.push(
          await measureInjections(place, { ...setting, clean: setting.corpus, plan: planned, secrets, onProgress }),
        );
      }
      return tallies;
    });
    return [injectionSection([together(inPassages, "passage"), ...others])];
  },
};

/** Prepared questions of which the model is asked, and which the passages' own words answer too. */
async function reachingQuestions({ corpus, model, server, plain }: Setting): Promise<string[]> {
  const reaching: string[] = [];
  for (const { questions } of corpus.passages) {
    const question = questions?.flat().find((asked) => asked.endsWith("?"));
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
