import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openSqliteDatabase } from "../../src/adapters/sqlite/database.ts";
import { createSqliteQuizStore } from "../../src/adapters/sqlite/quiz-store.ts";
import { systemClock } from "../../src/compose-clock.ts";
import type { PlayedAnswer } from "../../src/core/quiz/session/answer.ts";
import type { Move } from "../../src/core/quiz/session/move.ts";
import type { Session } from "../../src/core/quiz/session/session.ts";
import type { HostSnapshot } from "../../src/core/quiz/session/snapshot.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { LIGHTHOUSES } from "../support/lighthouse-corpus.ts";
import { openQuizzes } from "../support/open-quizzes.ts";
import { sampleItem } from "../support/sample-items.ts";
import { closedPort } from "../support/slack/closed-port.ts";
import { type QuizPlayer, type Said, startPlayer } from "./quiz-player.ts";
import { FROM_SOURCES, type RealProgram, startRealProgram } from "./real-program.ts";

export type QuizRoomOptions = {
  readonly players?: number;
  readonly questions?: number;
  /** Spread over the questions; each falls while answers come. */
  readonly kills?: number;
  readonly program?: readonly string[];
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly onProgress?: (questions: number) => void;
};

export type QuizRoomReport = {
  readonly players: number;
  readonly questions: number;
  readonly kills: number;
  /** Answers that the server said were counted, or had been. */
  readonly acknowledged: number;
  /** Acknowledged answers that are not kept, or not as they were given. */
  readonly lost: number;
  /** Players and questions for which two different answers were said to count, or two are kept. */
  readonly doubled: number;
  /** Answers that were sent when their question was over. */
  readonly sentLate: number;
  /** Of these, kept or said to count; and kept ones of which the server's time is past the deadline. */
  readonly late: number;
  /** Players whose points are not those of a replay of the kept answers. */
  readonly wrongScores: number;
  /** Questions of which more than one deadline was shown. */
  readonly movedDeadlines: number;
  /** Milliseconds from sending an answer to its receipt, in questions without a kill. */
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
};

/** How long a question may be open: longer than any start after a kill. */
const SECONDS = 120;
const LOOK = 20;
/** A kill falls within so many milliseconds of the opening. */
const LATEST_KILL = 120;
/** One player in so many sleeps through each question. */
const LATE_EVERY = 10;

/** Scorecard row R12: a room full of players over the real program, which is killed while they answer. */
export async function runQuizRoom(options: QuizRoomOptions = {}): Promise<QuizRoomReport> {
  const { players: count = 200, questions = 20, kills = 10, program: files = FROM_SOURCES } = options;
  const { random = Math.random, onProgress = () => {} } = options;
  const folder = await mkdtemp(join(tmpdir(), "three-cities-quiz-"));
  const corpus = writeCorpus(join(folder, "corpus"), LIGHTHOUSES);
  const session = await preparedSession(folder, questions);
  const port = await closedPort();
  const origin = `http://127.0.0.1:${port}`;
  const start = () =>
    startRealProgram({
      folder,
      port,
      program: files,
      environment: { CORPUS_DIR: corpus, RATE_LIMIT_PER_MINUTE: "1000000" },
    });
  let program: RealProgram = start();
  const players: QuizPlayer[] = [];
  const killedAt = new Set(Array.from({ length: kills }, (_, kill) => Math.floor((kill * questions) / kills)));

  try {
    await program.ready;
    const cookies = await Promise.all(Array.from({ length: count }, (_, player) => joined(player)));
    for (const [place, cookie] of cookies.entries()) {
      const isLateAt = (question: number) => isLate(place, question);
      players.push(startPlayer({ origin, session: session.id, cookie, items: session.items, random, isLateAt }));
    }
    await move({ type: "advance" });
    for (let question = 0; question < questions; question += 1) {
      await move({ type: "advance" });
      if (killedAt.has(question)) {
        await sleep(random() * LATEST_KILL);
        await program.kill();
        program = start();
        await program.ready;
      }
      await until(() => players.every((player, place) => isLate(place, question) || player.hasAnswered(question)));
      await move({ type: "advance" });
      const sleepers = players.filter((_player, place) => isLate(place, question));
      await Promise.all(sleepers.map((player) => player.answerLate(question)));
      await move({ type: "advance" });
      await move({ type: "advance" });
      await move({ type: "advance" });
      onProgress(question + 1);
    }
    const { board, session: view } = await hostSnapshot();
    if (view.phase !== "finished") throw new Error(`the session ended in the phase ${view.phase}`);
    await program.stop();
    return { players: count, questions, kills, ...(await compare(board.players)) };
  } finally {
    for (const player of players) player.leave();
    await program.kill();
    await rm(folder, { recursive: true, force: true });
  }

  function isLate(place: number, question: number): boolean {
    return (place + question) % LATE_EVERY === 0;
  }

  async function joined(player: number): Promise<string> {
    const reply = await post(`/api/join/${session.code}`, { name: `Player ${player}`, language: "en" });
    return (reply.headers.get("set-cookie") ?? "").split(";", 1)[0] ?? "";
  }

  async function post(path: string, body: object): Promise<globalThis.Response> {
    const reply = await fetch(`${origin}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${reply.status} to ${path}: ${await reply.text()}`);
    return reply;
  }

  async function hostSnapshot(): Promise<HostSnapshot> {
    const reply = await fetch(`${origin}/api/sessions/${session.id}/host`);
    return (await reply.json()) as HostSnapshot;
  }

  async function move(wished: Move): Promise<void> {
    const { version } = (await hostSnapshot()).session;
    await post(`/api/sessions/${session.id}/moves`, { version, move: wished });
  }

  /** What players were told against what is kept. */
  async function compare(board: HostSnapshot["board"]["players"]) {
    const kept = await keptAnswers(folder, session.id);
    const key = (participant: string, question: number) => `${participant} ${question}`;
    const rows = new Map(kept.map((answer) => [key(answer.participant, answer.question), answer]));
    const all = players.flatMap(({ id, said }) => said.map((each) => ({ ...each, player: id })));
    const told = all.filter(({ status }) => status !== "refused");
    const responses = new Map<string, Set<string>>();
    for (const { player, question, response } of told) {
      const of = key(player, question);
      responses.set(of, (responses.get(of) ?? new Set()).add(JSON.stringify(response)));
    }
    const lost = [...responses].filter(([of, given]) => !given.has(JSON.stringify(rows.get(of)?.response)));
    const late = all.filter(({ isLate: wasLate }) => wasLate);
    const keptLate = late.filter(
      ({ player, question, status }) => status !== "refused" || rows.has(key(player, question)),
    );
    const pastDeadline = kept.filter(({ taken, limit }) => limit !== null && taken > limit);
    const replayed = replay(session, kept);
    const times = all.filter(({ question, isLate: wasLate }) => !killedAt.has(question) && !wasLate).map(timeOf);
    times.sort((one, other) => one - other);
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
    return {
      acknowledged: told.length,
      lost: lost.length,
      doubled: [...responses.values()].filter((given) => given.size > 1).length + (kept.length - rows.size),
      sentLate: late.length,
      late: keptLate.length + pastDeadline.length,
      wrongScores: board.filter(({ participant, points }) => points !== (replayed.get(participant) ?? 0)).length,
      movedDeadlines: movedDeadlines(players, questions),
      p50: at(0.5),
      p95: at(0.95),
      longest: Math.round(times.at(-1) ?? 0),
    };
  }
}

const timeOf = ({ milliseconds }: Said) => milliseconds;

function movedDeadlines(players: readonly QuizPlayer[], questions: number): number {
  return Array.from({ length: questions }, (_, question) => {
    const shown = new Set(players.flatMap(({ deadlines }) => [...(deadlines.get(question) ?? [])]));
    return shown.size;
  }).filter((different) => different > 1).length;
}

/** Points by the scoring rule as the design states it, from nothing but the kept answers: lively, 0.5 s of grace. */
function replay({ items }: Session, kept: readonly PlayedAnswer[]): Map<string, number> {
  const points = new Map<string, number>();
  for (const { participant, question, response, taken, limit } of kept) {
    const key = items[question]?.key;
    if (key?.type !== "choice" || response.type !== "choice" || key.options[0] !== response.options[0]) continue;
    const share = Math.min(Math.max((taken - 500) / ((limit ?? Infinity) - 500), 0), 1);
    points.set(participant, (points.get(participant) ?? 0) + Math.round(1000 * (1 - 0.3 * share)));
  }
  return points;
}

/** A quiz drawn, reviewed and opened in the data folder before the program starts. */
async function preparedSession(folder: string, questions: number): Promise<Session> {
  const items = Array.from({ length: questions }, (_, place) =>
    sampleItem("single-choice", { id: `question-${place}`, stem: `Which lamp is red, the ${place + 1}th time?` }),
  );
  return withStore(folder, async (store) => {
    const { quizzes } = openQuizzes({ clock: systemClock, store, items });
    const wish = { language: "en", cities: [], theme: null, count: questions, kinds: [], difficulties: [] } as const;
    const drawn = await quizzes.draw(wish, { title: null, owner: "local" });
    const settings = { preset: "lively", seconds: SECONDS } as const;
    const set = await quizzes.change(drawn.id, drawn.revision, { type: "settings", settings });
    await quizzes.change(set.id, set.revision, { type: "keep-all" });
    return quizzes.start({ quizId: set.id, host: "local", channel: null });
  });
}

const keptAnswers = (folder: string, session: string) => withStore(folder, (store) => store.answersOf(session));

async function withStore<T>(
  folder: string,
  work: (store: ReturnType<typeof createSqliteQuizStore>) => Promise<T>,
): Promise<T> {
  const database = await openSqliteDatabase({ file: join(folder, "data", "three-cities.db") });
  try {
    return await work(createSqliteQuizStore(database));
  } finally {
    await database.close();
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(LOOK);
}
