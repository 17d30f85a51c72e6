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
