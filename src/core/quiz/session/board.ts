import type { PlayedAnswer } from "./answer.ts";
import { matchesKey } from "./judge.ts";
import type { Participant } from "./participant.ts";
import { GRACE, points } from "./scoring.ts";
import { type Door, keyOf, type Session } from "./session.ts";

/** A line of the board; equal points share a rank (1, 2, 2, 4). */
export type BoardRow = {
  readonly participant: string;
  readonly name: string;
  readonly team: string | null;
  readonly rank: number;
  readonly points: number;
  /** How many questions they got right. */
  readonly right: number;
};

/** Of a team: the mean of its members' points. */
export type TeamRow = {
  readonly team: string;
  readonly rank: number;
  readonly points: number;
  readonly members: number;
};

export type Board = { readonly players: readonly BoardRow[]; readonly teams: readonly TeamRow[] };

/** What the board is computed from: points are never stored. */
export type Played = {
  readonly session: Session;
  readonly participants: readonly Participant[];
  readonly answers: readonly PlayedAnswer[];
};

/** Points of one answer as the corrections have it: 0 for a poll and a voided question. */
export function pointsOf(session: Session, answer: PlayedAnswer, door: Door): number {
  const key = keyOf(session, answer.question);
  if (key === null) return 0;
  const grace = session.channel !== null || door === "slack" ? GRACE.slack : GRACE.web;
  const { taken, limit } = answer;
  return points(matchesKey(key, answer.response), session.settings.preset, { taken, limit, grace });
}

/** The board over the questions that were revealed; best first, in the order of joining where points are equal. */
export function boardOf({ session, participants, answers }: Played): Board {
  const scores = new Map(participants.map(({ id, door }) => [id, { door, points: 0, right: 0 }]));
  for (const answer of answers) {
    const score = scores.get(answer.participant);
    const key = keyOf(session, answer.question);
    if (score === undefined || key === null || answer.question >= session.revealed) continue;
    score.points += pointsOf(session, answer, score.door);
    if (matchesKey(key, answer.response)) score.right += 1;
  }
  const players = ranked(
    participants.map(({ id, name, team }) => {
      const { points: sum = 0, right = 0 } = scores.get(id) ?? {};
      return { participant: id, name, team, points: sum, right };
    }),
  );
  const teams = ranked(
    session.settings.teams
      .map((team) => ({ team, members: players.filter((row) => row.team === team) }))
      .filter(({ members }) => members.length > 0)
      .map(({ team, members }) => ({
        team,
        members: members.length,
        points: Math.round(members.reduce((sum, row) => sum + row.points, 0) / members.length),
      })),
  );
  return { players, teams };
}

/** Best first, with ranks: equal points share one, and the next counts all before it (1, 2, 2, 4). */
function ranked<Row extends { readonly points: number }>(rows: readonly Row[]): (Row & { readonly rank: number })[] {
  const sorted = rows.toSorted((one, other) => other.points - one.points);
  return sorted.map((row) => ({ ...row, rank: sorted.findIndex((each) => each.points === row.points) + 1 }));
}
