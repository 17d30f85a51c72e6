import type { types } from "@slack/bolt";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { QuestionView, RevealView, SessionView } from "../../../core/quiz/session/snapshot.ts";
import { LIMITS } from "../limits.ts";
import { clipText } from "../split-text.ts";
import { section, smallPrint } from "./elements.ts";
import { message, type SlackMessage, sizeOf } from "./message.ts";
import { answerText, letterOf, numeralOf } from "./quiz-answer-text.ts";

export type Asked = {
  readonly session: SessionView;
  readonly question: QuestionView;
  /** Null until it is revealed. */
  readonly reveal: RevealView | null;
};

/** UTF-16 units that each text may have, tried in turn: only what people write or bring needs less than the first. */
const CLIPS = [LIMITS.sectionText - 100, 1000, 500, 250, 120] as const;

/**
 * A question in the quiz's language: open, closed or revealed, by the session's phase. Its options stand in full;
 * `controls` are the rows of what can be clicked.
 */
export function questionMessage(asked: Asked, controls: readonly types.ActionsBlock[]): SlackMessage {
  const { session, question } = asked;
  const words = messagesIn(session.language).slackQuiz;
  const title = words.questionOf(question.index + 1, session.questions);
  const [first, ...smaller] = CLIPS;
  const build = (clip: number) => [
    smallPrint(title),
    ...questionBlocks(question, clip),
    ...(asked.reveal === null ? openBlocks(session, question) : revealBlocks(asked.reveal, question, clip)),
    ...controls,
  ];
  const blocks = smaller.reduce(
    (built, clip) => (sizeOf(built) <= LIMITS.messageBytes ? built : build(clip)),
    build(first),
  );
  return message(`${title}: ${question.stem}`, blocks);
}

function questionBlocks(question: QuestionView, clip: number): types.KnownBlock[] {
  const line = (name: string, text: string) => section(`${name}   ${clipText(text, clip)}`);
  return [
    section(clipText(question.stem, clip)),
    ...question.options.map(({ id, text }) => line(letterOf(question, id), text)),
    ...question.matches.map(({ id, text }) => line(numeralOf(question, id), text)),
  ];
}

function openBlocks({ language, phase, answered, players }: SessionView, { kind }: QuestionView): types.KnownBlock[] {
  const words = messagesIn(language).slackQuiz;
  return [
    ...(kind === "poll" ? [smallPrint(words.poll)] : []),
    smallPrint(words.answered(answered, players)),
    ...(phase === "closed" ? [smallPrint(words.closed)] : []),
  ];
}

function revealBlocks(reveal: RevealView, question: QuestionView, clip: number): types.KnownBlock[] {
  const { language, options } = question;
  const words = messagesIn(language).slackQuiz.reveal;
  const { key, evidence, explanation } = reveal;
  const counts = options.flatMap(({ id }) => {
    const count = reveal.counts[id];
    return count === undefined ? [] : [words.counts(letterOf(question, id), count)];
  });
  const place = evidence === null ? [] : [evidence.document, evidence.section];
  const pages = evidence?.pages ?? null;
  return [
    { type: "divider" },
    ...(reveal.isVoid ? [section(words.isVoid)] : []),
    ...(key === null
      ? []
      : [
          section(words.key(clipText(answerText(question, key, language), clip))),
          smallPrint(words.right(reveal.right, reveal.answered)),
        ]),
    ...(question.kind !== "order" && question.kind !== "match" && counts.length > 0
      ? [smallPrint(counts.join("   "))]
      : []),
    ...(explanation.trim() === "" ? [] : [section(clipText(explanation, clip))]),
    ...(evidence === null
      ? []
      : [
          section(words.quote(clipText(evidence.quote, clip))),
          smallPrint(
            [...place, ...(pages === null ? [] : [words.page(pages)])].map((part) => clipText(part, clip)).join(" · "),
          ),
        ]),
  ];
}
