import type { Dispute } from "../quiz-store.ts";
import type { Response } from "../item.ts";
import { type Board, type BoardRow, boardOf, type Played } from "./board.ts";
import { matchesKey } from "./judge.ts";
import type { Participant } from "./participant.ts";
import { isVoid, keyOf, type Phase, type Session } from "./session.ts";
import type {
  HostSnapshot,
  PlayerSnapshot,
  PlayerView,
  ProjectorSnapshot,
  QuestionView,
  RevealView,
  SessionView,
} from "./snapshot.ts";

/** How many lines of the board everybody sees. */
const BOARD_LINES = 10;

const WITH_QUESTION: ReadonlySet<Phase> = new Set(["open", "closed", "reveal", "board"]);
const WITH_REVEAL: ReadonlySet<Phase> = new Set(["reveal", "board"]);
const WITH_BOARD: ReadonlySet<Phase> = new Set(["board", "finished"]);

/** What was played, with its board, computed once for all who look at the same state. */
export type Scene = Played & { readonly board: Board; readonly disputes: readonly Dispute[] };

export function sceneOf(played: Played, disputes: readonly Dispute[]): Scene {
  return { ...played, disputes, board: boardOf(played) };
}

/** What every role sees of one scene; what all see alike is computed once. */
export type Views = {
  /** Null for who does not play. */
  readonly player: (participant: string) => PlayerSnapshot | null;
  readonly projector: () => ProjectorSnapshot;
  readonly host: () => HostSnapshot;
};

/** The key, the explanation and the citation are in no view before the reveal, the host's included. */
export function viewsOf(scene: Scene, now: number): Views {
  const { session, board, participants, answers, disputes } = scene;
  const base = { session: sessionView(scene, now), question: questionView(session), reveal: revealView(scene) };
  const shownBoard = (viewer: string | null) => (WITH_BOARD.has(session.phase) ? best(board, viewer) : null);
  const players = new Map(participants.map((participant) => [participant.id, participant]));
  const rows = new Map(board.players.map((row) => [row.participant, row]));
  const current = answers.filter((answer) => answer.question === session.question);
  const responses = new Map(current.map(({ participant, response }) => [participant, response]));

  return {
    player(id) {
      const participant = players.get(id);
      if (participant === undefined) return null;
      return {
        role: "player",
        ...base,
        session: { ...base.session, deadline: personalDeadline(session, participant) },
        you: you(session, participant, responses.get(id) ?? null, rows.get(id)),
        board: shownBoard(id),
      };
    },
    projector: () => ({
      role: "projector",
      ...base,
      names: participants.map(({ name }) => name),
      board: shownBoard(null),
    }),
    host: () => ({
      role: "host",
      ...base,
      participants: participants.map(({ id, name, team }) => ({ participant: id, name, team })),
      board,
      disputes: disputes.map(({ session: _session, ...dispute }) => ({
        ...dispute,
        name: players.get(dispute.participant)?.name ?? "",
      })),
      corrections: session.corrections.map(({ question, key, reason }) => ({ question, isVoid: key === null, reason })),
    }),
  };
}

/** When a question closes for one player: their time is the usual one times their factor. Null without a limit. */
export function personalDeadline(
  { openedAt, deadline }: Pick<Session, "openedAt" | "deadline">,
  { timeFactor }: Pick<Participant, "timeFactor">,
): number | null {
  if (openedAt === null || deadline === null || timeFactor === null) return null;
  return openedAt + Math.round((deadline - openedAt) * timeFactor);
}

function sessionView({ session, participants, answers }: Scene, now: number): SessionView {
  const { id, code, title, language, phase, version, question, settings, openedAt, deadline, pause } = session;
  return {
    id,
    code,
    title,
    language,
    phase,
    version,
    question,
    questions: session.items.length,
    preset: settings.preset,
    teams: settings.teams,
    openBook: settings.openBook,
    openedAt,
    deadline,
    pause: pause?.reason ?? null,
    now,
    players: participants.length,
    answered: answers.filter((answer) => answer.question === question).length,
  };
}

function questionView({ phase, question, items }: Session): QuestionView | null {
  const item = items[question];
  if (item === undefined || !WITH_QUESTION.has(phase)) return null;
  const { kind, language, stem, options, matches, unit } = item;
  return { index: question, kind, language, stem, options, matches, unit };
}

function revealView({ session, answers }: Scene): RevealView | null {
  const { phase, question, items } = session;
  const item = items[question];
  if (item === undefined || !WITH_REVEAL.has(phase)) return null;
  const key = keyOf(session, question);
  const given = answers.filter((answer) => answer.question === question).map(({ response }) => response);
  return {
    key,
    isVoid: isVoid(session, question),
    explanation: item.explanation,
    evidence: item.evidence,
    counts: Object.fromEntries(
      item.options.map(({ id }) => [id, given.filter((response) => chose(response, id)).length]),
    ),
    right: key === null ? 0 : given.filter((response) => matchesKey(key, response)).length,
    answered: given.length,
  };
}

function chose(response: Response, id: string): boolean {
  return response.type === "choice" && response.options.includes(id);
}

function you(
  session: Session,
  { id, name, team, timeFactor, firstQuestion }: Participant,
  response: Response | null,
  row: BoardRow | undefined,
): PlayerView {
  const { question, phase } = session;
  const key = keyOf(session, question);
  const isTold = question < session.revealed;
  return {
    id,
    name,
    team,
    timeFactor,
    plays: phase === "lobby" || question >= firstQuestion,
    response,
    isRight: isTold && key !== null && response !== null ? matchesKey(key, response) : null,
    points: row?.points ?? 0,
    rank: WITH_BOARD.has(phase) || WITH_REVEAL.has(phase) ? (row?.rank ?? null) : null,
  };
}

/** The best, with the viewer's id alone: whoever knows another's plays as them. Theirs are their places. */
function best({ players, teams }: Board, viewer: string | null): Board {
  const shown = players.slice(0, BOARD_LINES);
  return {
    players: shown.map((row, place) => (row.participant === viewer ? row : { ...row, participant: `#${place + 1}` })),
    teams,
  };
}
