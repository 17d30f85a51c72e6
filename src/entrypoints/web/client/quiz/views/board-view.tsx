import type { JSX } from "preact";
import type { Board } from "../../../../../core/quiz/session/board.ts";
import { useQuiz } from "./context.ts";

/** The best, with shared ranks, and the teams where there are some. */
export function BoardView({ board, you = null }: { readonly board: Board; readonly you?: string | null }): JSX.Element {
  const { messages } = useQuiz();
  return (
    <div class="board">
      {board.teams.length === 0 ? null : (
        <ol class="board-lines">
          {board.teams.map(({ team, rank, points }) => (
            <li key={team} class="board-line">
              <span class="board-rank">{rank}</span>
              <span class="board-name">
                <bdi>{team}</bdi>
              </span>
              <span class="board-points">{messages.common.points(points)}</span>
            </li>
          ))}
        </ol>
      )}
      <ol class="board-lines">
        {board.players.map(({ participant, rank, name, team, points }) => (
          <li key={participant} class={participant === you ? "board-line board-you" : "board-line"}>
            <span class="board-rank">{rank}</span>
            <span class="board-name">
              <bdi>{team === null ? name : `${name} (${team})`}</bdi>
            </span>
            <span class="board-points">{messages.common.points(points)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
