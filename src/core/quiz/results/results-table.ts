import type { QuizFileMessages } from "../../messages/en/quiz-files.ts";
import { messagesIn } from "../../messages/catalogue.ts";
import { feedbackOf, responseText } from "../formats/item-text.ts";
import type { PlayedSession } from "../quizzes.ts";
import { pointsOf } from "../session/board.ts";
import { analyseItems } from "./item-analysis.ts";

export type Cell = string | number | null;

/** A table with its headings in the first row. */
export type ResultsTable = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

/** What a trainer takes home, in the quiz's language: how everybody did, and how each question went. */
export function resultsTables(played: PlayedSession): readonly [board: ResultsTable, questions: ResultsTable] {
  const words = messagesIn(played.session.language).quizFiles;
  return [
    { name: words.sheets.board, rows: boardRows(played, words) },
    { name: words.sheets.questions, rows: questionRows(played, words) },
  ];
}

function boardRows({ session, participants, answers, board }: PlayedSession, words: QuizFileMessages): Cell[][] {
  const asked = session.items.slice(0, session.revealed);
  const hasTeams = session.settings.teams.length > 0;
  const header = [
    words.rank,
    words.name,
    ...(hasTeams ? [words.team] : []),
    words.points,
    words.right,
    ...asked.flatMap((_item, question) => [words.answerTo(question + 1), words.pointsOf(question + 1)]),
  ];
  const rows = board.players.map(({ participant: id, rank, name, team, points, right }): Cell[] => {
    const door = participants.find((participant) => participant.id === id)?.door ?? "web";
    const cells = asked.flatMap((item, question): Cell[] => {
      const answer = answers.find((each) => each.participant === id && each.question === question);
      return answer === undefined
        ? [null, null]
        : [responseText(item, answer.response), pointsOf(session, answer, door)];
    });
    return [rank, name, ...(hasTeams ? [team] : []), points, right, ...cells];
  });
  return [header, ...rows];
}

function questionRows(played: PlayedSession, words: QuizFileMessages): Cell[][] {
  const header = [
    words.question,
    words.text,
    words.key,
    words.answered,
    words.right,
    words.shareRight,
    words.discrimination,
    words.remarks,
    words.place,
  ];
  const rows = analyseItems(played).map((analysis): Cell[] => {
    const item = played.session.items[analysis.question];
    if (item === undefined) throw new RangeError(`no question ${analysis.question}`);
    return [
      analysis.question + 1,
      analysis.stem,
      analysis.key === null ? null : responseText(item, analysis.key),
      analysis.answered,
      analysis.right,
      rounded(analysis.shareRight),
      rounded(analysis.discrimination),
      analysis.flags.map((flag) => words.flags[flag]).join("; "),
      feedbackOf(item),
    ];
  });
  return [header, ...rows];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}
