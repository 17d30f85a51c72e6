import type { types } from "@slack/bolt";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { SlackQuizMessages } from "../../../core/messages/en/slack-quiz.ts";
import type { Item } from "../../../core/quiz/item.ts";
import type { PlayedSession } from "../../../core/quiz/quizzes.ts";
import { matchesKey } from "../../../core/quiz/session/judge.ts";
import { isVoid, keyOf, type Session } from "../../../core/quiz/session/session.ts";
import { button, header, row, section, smallPrint } from "../blocks/elements.ts";
import { message, sizeOf, type SlackMessage } from "../blocks/message.ts";
import { LIMITS } from "../limits.ts";
import { explanationOf, letterOf, optionLines, sourceLine, spelled } from "./item-text.ts";

/** How many of the board everybody sees by name. */
const TOP = 3;

export function lobbyMessage({ session, participants }: PlayedSession, joinUrl: string | null): SlackMessage {
  const words = messagesIn(session.language).slackQuiz;
  const { text, how, code, join, players } = words.lobby;
  const isLobby = session.phase === "lobby";
  const title = isLobby ? text(session.title, session.items.length) : session.title;
  return message(title, [
    section(title),
    ...(isLobby ? [smallPrint(how)] : []),
    smallPrint([code(session.code), ...(joinUrl === null ? [] : [joinUrl])].join(" · ")),
    smallPrint(players(participants.length)),
    ...row([isLobby ? button(join, "quiz_join", { session: session.id }, { style: "primary" }) : null]),
    ...(isLobby ? hostRow(session, words) : []),
  ]);
}

/** A question while it is asked, and after; what stands in it follows the session's phase. */
export function questionMessage(played: PlayedSession, question: number): SlackMessage {
  const { session, participants, answers } = played;
  const item = session.items[question];
  if (item === undefined) throw new RangeError(`no question ${question}`);
  const words = messagesIn(session.language).slackQuiz;
  const isTold = question < session.revealed;
  const isCurrent = question === session.question;
  const key = keyOf(session, question);
  const given = answers.filter((answer) => answer.question === question);
  const right = given.filter(({ response }) => isRight(session, question, response)).length;
  const place = words.question.of(question + 1, session.items.length);
  const isOpen = isCurrent && session.phase === "open" && session.pause === null;
  const state = isOpen
    ? words.question.until(secondsOf(session))
    : session.pause === null || !isCurrent
      ? words.question.closed
      : words.question.paused;
  return message(`${place}: ${item.stem}`, [
    header(isTold ? place : `${place} · ${state}`),
    section(item.stem),
    ...(isTold ? revealBlocks(played, question, item) : optionLines(item, null).map(section)),
    ...(isOpen ? answerRow(session, question, item, words) : []),
    smallPrint(
      isTold && key !== null
        ? words.reveal.share(right, given.length)
        : words.question.answered(given.length, participants.length),
    ),
    ...(isTold ? afterRow(session, question, item, words) : []),
    ...(isCurrent ? hostRow(session, words) : []),
  ]);
}

/** How long the question is open for, with what the host gave it beyond the usual. */
function secondsOf({ deadline, openedAt, settings }: Session): number {
  return deadline === null || openedAt === null ? settings.seconds : Math.round((deadline - openedAt) / 1000);
}

function answerRow(session: Session, question: number, item: Item, words: SlackQuizMessages): types.ActionsBlock[] {
  const asked = { session: session.id, question, version: session.version };
  const isClick = ["single-choice", "true-false", "poll"].includes(item.kind);
  return row(
    isClick
      ? item.options.map(({ id, text }, place) =>
          button(
            letterOf(place),
            "quiz_answer",
            { ...asked, option: id },
            { place, spoken: `${letterOf(place)} ${text}` },
          ),
        )
      : [button(words.question.answer, "quiz_form", asked, { style: "primary" })],
  );
}

function revealBlocks({ session, answers }: PlayedSession, question: number, item: Item): types.KnownBlock[] {
  const words = messagesIn(session.language).slackQuiz.reveal;
  const key = keyOf(session, question);
  const given = answers.filter((answer) => answer.question === question).map(({ response }) => response);
  const counts = item.options.map(
    ({ id }) => given.filter((response) => response.type === "choice" && response.options.includes(id)).length,
  );
  const isChoice = item.key === null || item.key.type === "choice";
  const lines = optionLines(item, key).map((line, place) =>
    isChoice && counts[place] !== undefined ? `${line}  (${words.count(counts[place])})` : line,
  );
  return [
    ...lines.map(section),
    ...(isVoid(session, question) ? [section(words.isVoid)] : []),
    ...(key === null || isChoice ? [] : [section(`${words.right}: ${spelled(item, key)}`)]),
    ...(item.explanation === "" ? [] : [section(explanationOf(item))]),
    ...(item.evidence === null ? [] : [smallPrint(sourceLine(item.evidence, item))]),
  ];
}

function afterRow(
  session: Session,
  question: number,
  { evidence }: Item,
  words: SlackQuizMessages,
): types.ActionsBlock[] {
  return row([
    evidence === null ? null : button(words.reveal.passage, "show_passage", { passage: evidence.passageId }),
    button(words.reveal.object, "quiz_object", { session: session.id, question }),
    button(words.board.mine, "quiz_mine", { session: session.id }),
  ]);
}

/** The host's buttons stand where all see them; who is no host is told so alone. */
function hostRow(session: Session, words: SlackQuizMessages): types.ActionsBlock[] {
  const { phase, pause, version, id } = session;
  if (phase === "finished" || phase === "cancelled") return [];
  const at = { session: id, version };
  if (pause !== null)
    return row([button(words.host.resume, "quiz_move", { ...at, move: "resume" }, { style: "primary" })]);
  const isTold = phase === "reveal" || phase === "board";
  return row([
    button(
      `${words.host.controls}: ${words.host.advance[phase]}`,
      "quiz_move",
      { ...at, move: "advance" },
      { place: 0, style: "primary" },
    ),
    phase === "open" ? button(words.host.extend, "quiz_move", { ...at, move: "extend" }, { place: 1 }) : null,
    button(words.host.pause, "quiz_move", { ...at, move: "pause" }, { place: 2 }),
    isTold ? button(words.host.void, "quiz_move", { ...at, move: "void" }, { place: 3 }) : null,
    phase === "lobby" ? null : button(words.host.finish, "quiz_move", { ...at, move: "finish" }, { place: 4 }),
  ]);
}

/** The best by name, ties with their shared rank; everybody learns their own rank alone. */
export function boardMessage({ session, board }: PlayedSession, isEnd: boolean): SlackMessage {
  const words = messagesIn(session.language).slackQuiz.board;
  const title = isEnd ? (session.phase === "cancelled" ? words.cancelled : words.podium) : words.title;
  const best = board.players.filter(({ rank }) => rank <= TOP).slice(0, TOP * 3);
  const lines = [
    ...board.teams.map(({ rank, team, points }) => words.line(rank, team, points)),
    ...best.map(({ rank, name, points }) => words.line(rank, name, points)),
  ];
  return message([title, ...lines].join("\n"), [
    header(title),
    ...(lines.length === 0 ? [] : [section(lines.join("\n"))]),
    ...row([button(words.mine, "quiz_mine", { session: session.id })]),
  ]);
}

/** What one participant missed, each with where the report says it. */
export function missedMessage(
  { session, participants, answers }: PlayedSession,
  participant: string,
  practiceUrl: string | null,
): SlackMessage {
  const words = messagesIn(session.language).slackQuiz.after;
  const first = participants.find(({ id }) => id === participant)?.firstQuestion ?? 0;
  const missed = session.items.slice(0, session.revealed).flatMap((item, question) => {
    const key = keyOf(session, question);
    const response = answers.find((each) => each.participant === participant && each.question === question)?.response;
    if (key === null || question < first || (response !== undefined && isRight(session, question, response))) return [];
    return [
      [
        item.stem,
        response === undefined ? words.noAnswer : words.yours(spelled(item, response)),
        words.right(spelled(item, key)),
        ...(item.evidence === null ? [] : [sourceLine(item.evidence, item)]),
      ].join("\n"),
    ];
  });
  const lead = missed.length === 0 ? words.allRight : words.wrong;
  const practise = [
    ...(practiceUrl === null ? [] : [smallPrint(words.practise(practiceUrl))]),
    ...row([button(messagesIn(session.language).slackQuiz.practice.start, "quiz_practise", { session: session.id })]),
  ];
  const blocks: types.KnownBlock[] = [section(lead)];
  for (const [place, text] of missed.entries()) {
    const next = section(text);
    const rest = smallPrint(words.more(missed.length - place));
    if (sizeOf([...blocks, next, rest, ...practise]) > LIMITS.messageBytes || blocks.length >= MOST_SECTIONS) {
      blocks.push(rest);
      break;
    }
    blocks.push(next);
  }
  return message([lead, ...missed].join("\n\n"), [...blocks, ...practise]);
}

/** Blocks of what was missed, with room for what stands around them. */
const MOST_SECTIONS = LIMITS.messageBlocks - 5;

export function hostMessage({ session }: PlayedSession, resultsUrl: string | null): SlackMessage {
  const { resultsTitle, results } = messagesIn(session.language).slackQuiz.after;
  return message(resultsTitle, [section(resultsTitle), ...(resultsUrl === null ? [] : [section(results(resultsUrl))])]);
}

function isRight(session: Session, question: number, response: Parameters<typeof matchesKey>[1]): boolean {
  const key = keyOf(session, question);
  return key !== null && matchesKey(key, response);
}
