import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createFakeSlack, type FakeSlack } from "../support/fake-slack/fake-slack.ts";
import type { Message } from "../support/fake-slack/message.ts";
import { shownText } from "../support/fake-slack/shown-text.ts";
import { startModelServer } from "../support/model-doubles/model-server.ts";
import { closedPort } from "../support/slack/closed-port.ts";
import { writeProgramFolder } from "./program-folder.ts";
import { FROM_SOURCES, type RealProgram, startRealProgram } from "./real-program.ts";
import { FACTS, FACTS_QUESTION, slowlyWritingModel } from "./slowly-writing-model.ts";
import { workDone } from "./waiting-work.ts";

export type KillsOptions = {
  readonly kills?: number;
  readonly connection?: "socket" | "http";
  /** What Node.js is to run; the sources when left out. */
  readonly program?: readonly string[];
  /** Answers are written by a model, a sentence each so many milliseconds; by none when left out. */
  readonly sentenceEvery?: number;
  /** Questions a second. */
  readonly questionsPerSecond?: number;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly onProgress?: (kills: number) => void;
};

export type KillsReport = {
  readonly kills: number;
  /** Of these, before it was ready. */
  readonly killedWhileStarting: number;
  readonly asked: number;
  readonly acknowledged: number;
  /** Questions that were acknowledged and have no answer. */
  readonly unanswered: number;
  /** Questions of which the asker alone was told that they failed. */
  readonly toldFailed: number;
  /** Answers that stand beyond one to each question. */
  readonly doubled: number;
  readonly commands: number;
  readonly commandsAcknowledged: number;
  readonly commandsAnsweredTwice: number;
  /** Acknowledged commands to which neither an answer nor a word about its loss came. */
  readonly commandsUnanswered: number;
  /** Commands whose answer was lost, told with a way to ask again. */
  readonly commandsToldLost: number;
  /** Answers of which a part stands as if it were whole, and streams that were never ended. */
  readonly half: number;
  /** Streams that began. */
  readonly streams: number;
  /** Milliseconds from a start to the first answer that is possible. */
  readonly readyMedian: number;
  readonly readyLongest: number;
  readonly seconds: number;
};

const CHANNELS = 40;
const PEOPLE = 200;
/** One question in so many is asked by command, seen by the asker alone. */
const COMMAND_EVERY = 6;
/** One in so many is followed by another in the same thread at once. */
const SECOND_EVERY = 5;
/** One kill in so many falls before the program is ready. */
const EARLY_EVERY = 4;
/** Kills fall within so many milliseconds of the start, or of readiness. */
const LATEST_KILL = 1_500;
const KIEL_QUESTION = "How much oil does the lamp of Kiel burn a night?";
const KIEL_ANSWER = "14.6 litres";

/** Scorecard row R3: the real program is killed at random points under load and started again on the same data. */
export async function runKills(options: KillsOptions = {}): Promise<KillsReport> {
  const { kills = 200, connection = "socket", sentenceEvery, random = Math.random, onProgress = () => {} } = options;
  const { questionsPerSecond = 8, program: files = FROM_SOURCES } = options;
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "three-cities-kills-"));
  const model = sentenceEvery === undefined ? null : await startModelServer(slowlyWritingModel(sentenceEvery));
  // Events that find nobody come again soon, so that most are acknowledged in the end.
  const slack = await createFakeSlack({ timeScale: 0.02 });
  const port = await closedPort();
  if (connection === "http") slack.sendTo(`http://127.0.0.1:${port}/slack/events`);
  const start = () =>
    startRealProgram({
      folder,
      port,
      program: files,
      environment: writeProgramFolder(slack, folder, connection, model?.url ?? null),
    });
  const load = createLoad(slack, model === null ? KIEL_QUESTION : FACTS_QUESTION, random);
  const starts: number[] = [];
  let killedWhileStarting = 0;
  let program: RealProgram = start();
  let asking: NodeJS.Timeout | null = null;
  try {
    // The first start builds the index.
    await program.ready;
    asking = setInterval(load.ask, 1000 / questionsPerSecond);
    for (let killed = 0; killed < kills; killed += 1) {
      const isEarly = killed % EARLY_EVERY === EARLY_EVERY - 1;
      if (!isEarly) {
        const milliseconds = await program.ready;
        if (killed > 0 && milliseconds !== null) starts.push(milliseconds);
      }
      await sleep(random() * LATEST_KILL);
      await program.kill();
      if (isEarly && (await program.ready) === null) killedWhileStarting += 1;
      program = start();
      onProgress(killed + 1);
    }
    clearInterval(asking);
    starts.push((await program.ready) ?? 0);
    await slack.settled();
    await load.settled();
    await workDone(join(folder, "data"));
    starts.sort((a, b) => a - b);
    return {
      kills,
      killedWhileStarting,
      ...load.report(),
      streams: slack.calls.filter(({ method, outcome }) => method === "chat.startStream" && outcome === "ok").length,
      readyMedian: Math.round(starts[Math.floor(starts.length / 2)] ?? 0),
      readyLongest: Math.round(starts.at(-1) ?? 0),
      seconds: Math.round((performance.now() - begun) / 1000),
    };
  } finally {
    if (asking !== null) clearInterval(asking);
    await program.kill();
    await slack.close();
    await model?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Thread = { readonly root: Message; readonly questions: Message[] };
type Command = { readonly person: string; isAcknowledged: boolean };

/** People who ask, in channels, directly and by command, and what came of it. */
function createLoad(slack: FakeSlack, question: string, random: () => number) {
  const people = Array.from({ length: PEOPLE }, (_, number) => slack.person(`Person ${number}`));
  const channels = Array.from({ length: CHANNELS }, (_, number) => slack.channel(`room-${number}`));
  const threads: Thread[] = [];
  const commands: Command[] = [];
  const underWay: Promise<unknown>[] = [];
  let count = 0;

  function ask(): void {
    count += 1;
    const person = people[Math.floor(random() * PEOPLE)];
    const channel = channels[Math.floor(random() * CHANNELS)];
    if (person === undefined || channel === undefined) return;
    if (count % COMMAND_EVERY === 0) {
      // Somebody who never asks anything else, so that what they see belongs to this.
      const asker = slack.person(`Asker ${count}`);
      const command: Command = { person: asker.id, isAcknowledged: false };
      commands.push(command);
      underWay.push(
        asker.command("/three-cities", question, channel).then((answer) => (command.isAcknowledged = answer !== null)),
      );
      return;
    }
    const root = count % 7 === 0 ? person.messages(question) : person.mentions(channel, question);
    const questions = [root];
    if (count % SECOND_EVERY === 0)
      questions.push(person.mentions(slack.world.channel(root.channel, root.team), question, root));
    threads.push({ root, questions });
  }

  function report() {
    const acknowledgedEvents = new Set(
      slack.deliveries.flatMap(({ acknowledged, body }) => {
        const { channel, ts } = body.event as { channel: string; ts?: string };
        return acknowledged && ts !== undefined ? [`${channel} ${ts}`] : [];
      }),
    );
    const posts = slack.posts();
    const answersOf = new Map<string, Message[]>();
    for (const post of posts.filter(({ onlyFor }) => onlyFor === null)) {
      const key = `${post.channel} ${post.threadTs}`;
      answersOf.set(key, [...(answersOf.get(key) ?? []), post]);
    }
    const ofThreads = threads.map(({ root, questions }) => {
      const acknowledged = questions.filter(({ channel, ts }) => acknowledgedEvents.has(`${channel} ${ts}`)).length;
      const answers = answersOf.get(`${root.channel} ${root.ts}`) ?? [];
      return { asked: questions.length, acknowledged, answers };
    });
    const shown = (message: Message) => shownText(message);
    const whole = question === KIEL_QUESTION ? [KIEL_ANSWER] : FACTS.map((fact) => fact.slice(0, -1));
    const isHalf = (message: Message) => {
      const found = whole.filter((words) => shown(message).includes(words)).length;
      return message.streaming || (found > 0 && found < whole.length && message.streamed);
    };
    const ofCommands = commands.map(({ person, isAcknowledged }) => {
      const seen = posts.filter(({ onlyFor }) => onlyFor === person);
      const answers = seen.filter((message) => whole.some((words) => shown(message).includes(words)));
      return { isAcknowledged, seen: seen.length, answers: answers.length };
    });
    const askers = new Set(commands.map(({ person }) => person));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return {
      asked: sum(ofThreads.map(({ asked }) => asked)),
      acknowledged: sum(ofThreads.map(({ acknowledged }) => acknowledged)),
      unanswered: sum(ofThreads.map(({ acknowledged, answers }) => Math.max(0, acknowledged - answers.length))),
      doubled: sum(ofThreads.map(({ asked, answers }) => Math.max(0, answers.length - asked))),
      toldFailed: posts.filter(({ onlyFor }) => onlyFor !== null && !askers.has(onlyFor)).length,
      half: posts.filter(isHalf).length,
      commands: commands.length,
      commandsAcknowledged: ofCommands.filter(({ isAcknowledged }) => isAcknowledged).length,
      commandsAnsweredTwice: ofCommands.filter(({ answers }) => answers > 1).length,
      commandsUnanswered: ofCommands.filter(({ isAcknowledged, seen }) => isAcknowledged && seen === 0).length,
      commandsToldLost: ofCommands.filter(({ seen, answers }) => seen > answers).length,
    };
  }

  return { ask, settled: () => Promise.all(underWay), report };
}
