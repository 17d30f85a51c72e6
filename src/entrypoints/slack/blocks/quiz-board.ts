import type { types } from "@slack/bolt";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Board } from "../../../core/quiz/session/board.ts";
import type { SessionView } from "../../../core/quiz/session/snapshot.ts";
import { clipText } from "../split-text.ts";
import { header, section, smallPrint } from "./elements.ts";
import { message, type SlackMessage } from "./message.ts";

/** The ranks that are told by name; who stands lower learns it privately. */
const NAMED_RANKS = 3;
/** Ties can be long. */
const MOST_NAMES = 10;
/** So much of a name that any ten fit a message. */
const NAME = 100;

/** The three best by name, where equal points share a rank; at the end of the session it is the podium. */
export function boardMessage(
  session: Pick<SessionView, "language" | "phase" | "title">,
  board: Board,
  controls: readonly types.ActionsBlock[],
): SlackMessage {
  const words = messagesIn(session.language).slackQuiz.board;
  const best = board.players.filter(({ rank, points }) => rank <= NAMED_RANKS && points > 0);
  const named = best
    .slice(0, MOST_NAMES)
    .map(({ rank, name, points }) => words.line(rank, clipText(name, NAME), points));
  const lines = named.length === 0 ? [words.nobody] : named;
  const title = session.phase === "finished" ? words.podium : words.title;
  return message([title, ...lines].join("\n"), [
    header(title),
    smallPrint(session.title),
    ...lines.map(section),
    ...(best.length > MOST_NAMES ? [smallPrint(words.more(best.length - MOST_NAMES))] : []),
    ...controls,
  ]);
}
