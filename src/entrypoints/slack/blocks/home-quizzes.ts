import type { types } from "@slack/bolt";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Quiz } from "../../../core/quiz/quiz.ts";
import type { Session } from "../../../core/quiz/session/session.ts";
import { button, row, section, smallPrint } from "./elements.ts";

/** A person's own, newest first. */
export type HomeQuizzes = {
  /** What they drew. */
  readonly drawn: readonly Quiz[];
  /** What they host at the moment. */
  readonly hosted: readonly Session[];
  /** What they played and may practise. */
  readonly played: readonly Session[];
};

const MOST = { drawn: 5, hosted: 3, played: 3 } as const;

/** Quizzes in App Home: a new one, one's own, those that run, those to practise. */
export function homeQuizzes(
  { drawn, hosted, played }: HomeQuizzes,
  language: Language,
  publicUrl: string | null,
): types.KnownBlock[] {
  const { home, review, lobby, practice } = messagesIn(language).slackQuiz;
  return [
    ...row([button(home.draw, "quiz_new", { channel: null })]),
    ...titled(
      home.running,
      hosted
        .slice(0, MOST.hosted)
        .map(({ id, title, code }) =>
          section(
            [title, lobby.code(code), ...(publicUrl === null ? [] : [`${publicUrl}/quiz/host/${id}`])].join("\n"),
          ),
        ),
    ),
    ...titled(
      home.own,
      drawn.slice(0, MOST.drawn).map(({ id, title, items }) => {
        const asked = items.filter(({ state }) => state !== "dropped").length;
        const left = items.filter(({ state }) => state === "proposed").length;
        const text = `${title}\n${home.questions(asked)} · ${review.left(left)}`;
        return withButton(text, button(home.look, "quiz_review", { quiz: id, channel: null, at: 0, wish: "show" }));
      }),
    ),
    ...titled(
      home.played,
      played
        .slice(0, MOST.played)
        .map(({ id, title }) => withButton(title, button(practice.start, "quiz_practise", { session: id }))),
    ),
  ];
}

function titled(title: string, blocks: readonly types.KnownBlock[]): types.KnownBlock[] {
  return blocks.length === 0 ? [] : [smallPrint(title), ...blocks];
}

function withButton(text: string, accessory: types.Button | null): types.SectionBlock {
  return accessory === null ? section(text) : { ...section(text), accessory };
}
