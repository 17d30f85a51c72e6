import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openSqliteDatabase } from "../../../src/adapters/sqlite/database.ts";
import { writeCorpus } from "../corpus-folder.ts";
import type { FakeSlack } from "../fake-slack/fake-slack.ts";
import type { Message } from "../fake-slack/message.ts";
import type { Person } from "../fake-slack/person.ts";
import { shownText } from "../fake-slack/shown-text.ts";
import type { FakeChannel, FakeView } from "../fake-slack/world.ts";
import { THREE_LIGHTS } from "../three-lights-corpus.ts";
import { type AssistantInSlack, type AssistantInSlackOptions, startAssistantInSlack } from "./assistant-in-slack.ts";

/** Between two looks, in milliseconds. */
const LOOK = 20;

/** The whole program beside the fake Slack, with what a test of a conversation asks of it. */
export type Workshop = AssistantInSlack & {
  /** Two people and a channel that nobody has used before. */
  readonly room: () => { slack: FakeSlack; anna: Person; boris: Person; channel: FakeChannel };
  /** Resolves when everything that came in is worked off and everything to be said is said. */
  readonly quiet: () => Promise<void>;
  /** What the app said in the thread of a message. */
  readonly answersTo: (question: Message) => Message[];
  /** The app's one answer to a message, as it is read, once all is quiet. @throws when there is none or more than one */
  readonly answerTo: (question: Message) => Promise<Message>;
  /** What the app said in a channel outside threads. */
  readonly saidIn: (channel: Pick<FakeChannel, "id">) => Message[];
  /** The modal that stands on top for a person. */
  readonly modalOf: (person: { readonly id: string }) => FakeView;
  readonly file: string;
};

type WorkshopOptions = Partial<AssistantInSlackOptions> & { readonly corpus?: Readonly<Record<string, string>> };

/** @param options as of the program; the folder is made here, and the corpus is the three lights' if none is given */
export async function openWorkshop({
  corpus: files = THREE_LIGHTS,
  ...options
}: WorkshopOptions = {}): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), "three-cities-workshop-"));
  const corpus = writeCorpus(join(folder, "corpus"), files);
  const assistant = await startAssistantInSlack({
    folder,
    // What waits for Slack's rates is another test.
    rateScale: Infinity,
    ...options,
    settings: { CORPUS_DIR: corpus, ...options.settings },
  });
  const { slack } = assistant;
  const file = join(folder, "data", "three-cities.db");
  const database = await openSqliteDatabase({ file });
  const waiting = async (): Promise<number> => {
    const inbox = await database.queries.selectFrom("inbox").select("key").where("done_at", "is", null).execute();
    const outbox = await database.queries.selectFrom("outbox").select("id").where("done_at", "is", null).execute();
    return inbox.length + outbox.length;
  };
  const quiet = async (): Promise<void> => {
    await slack.settled();
    const end = performance.now() + 60_000;
    while ((await waiting()) > 0) {
      if (performance.now() > end) throw new Error(`${await waiting()} entries wait.\n${slack.transcript()}`);
      await sleep(LOOK);
    }
  };
  const answersTo = (question: Message) => answersIn(slack, question);
  let rooms = 0;
  return {
    ...assistant,
    room() {
      rooms += 1;
      const [anna, boris] = [slack.person(`Anna ${rooms}`), slack.person(`Boris ${rooms}`)];
      return { slack, anna, boris, channel: slack.channel(`room-${rooms}`) };
    },
    file,
    quiet,
    answersTo,
    async answerTo(question) {
      await quiet();
      const [answer, ...others] = answersTo(question);
      if (answer === undefined || others.length > 0)
        throw new Error(`${others.length + 1} answers?\n${slack.transcript()}`);
      return answer;
    },
    saidIn: ({ id }) => slack.posts().filter(({ channel, threadTs }) => channel === id && threadTs === null),
    modalOf({ id }) {
      const view = slack.world.views.findLast(({ user }) => user === id);
      if (view === undefined) throw new Error(`No modal is open.\n${slack.transcript()}`);
      return view;
    },
    async close() {
      await database.close();
      await assistant.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answersIn(slack: FakeSlack, question: Message): Message[] {
  const thread = question.threadTs ?? question.ts;
  return slack
    .posts()
    .filter(({ channel, threadTs, ts }) => channel === question.channel && threadTs === thread && ts > question.ts);
}

/** A view as it is read, without its title. */
export function shownView({ view }: FakeView): string {
  return shownText({ text: "", blocks: view["blocks"] as Message["blocks"] });
}
