import type { webApi } from "@slack/bolt";
import type { Application } from "../../core/application.ts";
import type { ChatStores } from "../../core/chat/chat-stores.ts";
import type { CityNames } from "../../core/corpus/city-names.ts";
import type { PngDrawing } from "../../core/figures/png-drawing.ts";
import { DEFAULT_LANGUAGE, type Language } from "../../core/language.ts";
import { messagesIn } from "../../core/messages/catalogue.ts";
import type { Practice } from "../../core/quiz/practice/practice.ts";
import type { Quizzes } from "../../core/quiz/quizzes.ts";
import { type ChannelSettings, channelSettingsSchema, DEFAULT_CHANNEL_SETTINGS } from "./channel-settings.ts";
import { channelKey, personKey, type Place } from "./keys.ts";
import type { Outgoing } from "./outgoing.ts";
import type { QuizRooms } from "./quiz/rooms.ts";
import type { QuestionBudget } from "./question-budget.ts";
import type { RunningAnswers } from "./running-answers.ts";
import type { ThreadOrder } from "./thread-order.ts";
import type { Turns } from "./turns.ts";

/** What listeners work with. */
export type Desk = {
  readonly application: Application;
  readonly quizzes: Quizzes;
  readonly practice: Practice;
  /** Shows sessions of quizzes in their channels. */
  readonly quizRooms: QuizRooms;
  readonly drawPng: PngDrawing;
  /** Where browsers reach the HTTP server; null when that is not known. */
  readonly publicUrl: string | null;
  /** A question that names a city is not only about its channel's. */
  readonly cityNames: CityNames;
  readonly stores: ChatStores;
  readonly outgoing: Outgoing;
  readonly turns: Turns;
  readonly order: ThreadOrder;
  readonly running: RunningAnswers;
  readonly budget: QuestionBudget;
  readonly now: () => Date;
  /** How long questions and answers are kept. */
  readonly retentionDays: number;
  /** Told what went wrong without harm to anybody's answer. */
  readonly onProblem: (message: string) => void;
};

/** What a listener knows of what came in. */
export type Arrival = {
  /** The inbox key; what is posted gets its ids from it. */
  readonly key: string;
  readonly attempt: number;
  readonly team: string;
  /** The assistant's own user in that workspace. */
  readonly assistant: string;
  readonly client: webApi.WebClient;
};

/** The folder of the report that is shipped, of which the catalogue has questions. */
const SHIPPED_REPORT = "a-tale-of-three-cities";
const MOST_SUGGESTIONS = 4;

/** Questions to begin with, which what was read can answer. */
export function suggestionsIn(
  { application: { corpus } }: Pick<Desk, "application">,
  language: Language,
): readonly string[] {
  const { questions, questionAbout } = messagesIn(language).slack.prompts;
  if (corpus.document(SHIPPED_REPORT) !== undefined) return questions;
  const topics =
    corpus.cities.length > 0
      ? corpus.cities.map(({ name }) => name)
      : corpus.documents.flatMap(({ sections }) => sections.map(({ heading }) => heading));
  return topics.slice(0, MOST_SUGGESTIONS).map(questionAbout);
}

/** The settings of a channel; those that can no longer be read count as not made. */
export async function settingsOf(
  { stores }: Pick<Desk, "stores">,
  place: Pick<Place, "team" | "channel">,
): Promise<ChannelSettings> {
  const kept = await stores.channelSettings.read(channelKey(place));
  if (kept === null) return DEFAULT_CHANNEL_SETTINGS;
  try {
    return channelSettingsSchema.catch(DEFAULT_CHANNEL_SETTINGS).parse(JSON.parse(kept));
  } catch {
    return DEFAULT_CHANNEL_SETTINGS;
  }
}

/** The language that a person is spoken to in: their own choice, else the default. */
export async function languageOf({ stores }: Pick<Desk, "stores">, team: string, user: string): Promise<Language> {
  return (await stores.people.languageOf(personKey(team, user))) ?? DEFAULT_LANGUAGE;
}
