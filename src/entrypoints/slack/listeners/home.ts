import { LANGUAGES } from "../../../core/language.ts";
import type { HomeQuizzes } from "../blocks/home-quizzes.ts";
import { homeView } from "../blocks/home-view.ts";
import { quickStartMessage, suggestedPrompts } from "../blocks/quick-start.ts";
import { type Arrival, type Desk, languageOf, suggestionsIn } from "../desk.ts";
import { personKey } from "../keys.ts";

const MOST_RECENT = 5;

export type HomeOpened = { readonly user: string; readonly channel: string; readonly tab?: string | undefined };

/** Somebody opened the app: its Home tab, or the conversation with it. */
export async function onHomeOpened(desk: Desk, arrival: Arrival, { user, channel, tab }: HomeOpened): Promise<void> {
  if (tab === "home") return showHome(desk, arrival, { user, channel });
  const language = await languageOf(desk, arrival.team, user);
  // Without a thread: with one the call is taken and does nothing.
  await arrival.client.assistant.threads
    .setSuggestedPrompts({
      channel_id: channel,
      ...promptsOf(suggestedPrompts(language, suggestionsIn(desk, language))),
    })
    .catch((error: unknown) => desk.onProblem(`Slack took no suggested prompts: ${String(error)}`));
}

/** Publishes the Home tab; `channel` is the person's conversation with the app, to which questions asked there go. */
export async function showHome(
  desk: Desk,
  { team, client }: Arrival,
  { user, channel }: { readonly user: string; readonly channel: string | null },
): Promise<void> {
  const { people } = desk.stores;
  const person = personKey(team, user);
  const language = await languageOf(desk, team, user);
  const view = homeView({
    corpus: desk.application.corpus,
    language,
    chosenLanguage: await people.languageOf(person),
    languages: LANGUAGES,
    suggestions: suggestionsIn(desk, language),
    recent: await people.recentQuestions(person, MOST_RECENT),
    quizzes: await quizzesOf(desk, person),
    publicUrl: desk.publicUrl,
    retentionDays: desk.retentionDays,
  });
  await client.views.publish({ user_id: user, view: { ...view, private_metadata: channel ?? "" } });
}

async function quizzesOf({ quizzes }: Desk, person: string): Promise<HomeQuizzes> {
  const [drawn, running, played] = await Promise.all([
    quizzes.list(person),
    quizzes.running(),
    quizzes.playedBy(person),
  ]);
  return {
    drawn,
    hosted: running.filter(({ hosts }) => hosts.includes(person)),
    played: played.filter(({ endedAt, revealed }) => endedAt !== null && revealed > 0),
  };
}

/** Says how it is used, to who installed it. */
export async function greetInstaller(desk: Desk, team: string, user: string): Promise<void> {
  const language = await languageOf(desk, team, user);
  // A post to a person's id goes to their conversation with the app.
  const place = { team, channel: user, thread: null };
  const id = `slack:${team}:installed:${user}:${desk.now().toISOString().slice(0, 10)}`;
  await desk.outgoing.say(id, place, { kind: "channel" }, quickStartMessage(suggestionsIn(desk, language), language));
}

/** Slack asks for one prompt at least; its type says so. */
function promptsOf({ title, prompts }: ReturnType<typeof suggestedPrompts>) {
  const [first, ...others] = prompts;
  return {
    title,
    prompts:
      first === undefined ? [{ title, message: title }] : ([first, ...others] as [typeof first, ...typeof others]),
  };
}
