import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Item, Response } from "../../../core/quiz/item.ts";
import { isPossible } from "../../../core/quiz/session/judge.ts";
import type { Participant } from "../../../core/quiz/session/participant.ts";
import type { Session } from "../../../core/quiz/session/session.ts";
import type { Desk } from "../desk.ts";
import { personKey } from "../keys.ts";
import { spelled } from "./item-text.ts";

export type Player = {
  readonly team: string;
  readonly person: string;
  readonly name: string;
  readonly language: Language;
};

/** Whoever answers without having joined, joins by it. */
export function seat({ quizzes }: Pick<Desk, "quizzes">, { code }: Session, player: Player): Promise<Participant> {
  const { team, person, name, language } = player;
  return quizzes.join({
    code,
    name: [...name].slice(0, LONGEST_NAME).join(""),
    language,
    team: null,
    door: "slack",
    person: personKey(team, person),
    returning: null,
  });
}

const LONGEST_NAME = 40;

export type Given = { readonly session: string; readonly question: number; readonly version: number };

/** Takes an answer, and says what became of it, in words for who gave it. */
export async function takeAnswer(
  desk: Pick<Desk, "quizzes">,
  player: Player,
  { session: id, question, version }: Given,
  responseTo: (item: Item) => Response | null,
): Promise<string> {
  const { quizzes } = desk;
  const words = messagesIn(player.language).slackQuiz;
  const session = await quizzes.session(id);
  const item = session.items[question];
  const response = item === undefined ? null : responseTo(item);
  if (item === undefined || response === null || !isPossible(item, response)) return words.question.invalid;
  const { id: participant } = await seat(desk, session, player);
  const receipt = await quizzes.answer({ session: id, participant, question, version, response });
  if (receipt.status === "refused") return words.receipt[receipt.reason];
  return words.receipt[receipt.status](spelled(item, receipt.answer.response));
}
