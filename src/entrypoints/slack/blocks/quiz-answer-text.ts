import type { Key, Response } from "../../../core/quiz/item.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Receipt } from "../../../core/quiz/session/answer.ts";
import type { QuestionView } from "../../../core/quiz/session/snapshot.ts";

type Asked = Pick<QuestionView, "options" | "matches" | "unit">;

/** How an option is named: `A` to `F`, by its place. */
export function letterOf({ options }: Pick<Asked, "options">, id: string): string {
  return "ABCDEF".charAt(options.findIndex((option) => option.id === id));
}

/** How a match is named: `1` to `6`, so that it is not taken for an option. */
export function numeralOf({ matches }: Pick<Asked, "matches">, id: string): string {
  return String(matches.findIndex((match) => match.id === id) + 1);
}

/** An answer or a key in a few letters: `A and C`, `120 steps`, `A–2 and B–1`. */
export function answerText(asked: Asked, answer: Response | Key, language: Language): string {
  const words = messagesIn(language).slackQuiz;
  switch (answer.type) {
    case "choice":
      return words.answers(answer.options.map((id) => letterOf(asked, id)).toSorted());
    case "order":
      return answer.options.map((id) => letterOf(asked, id)).join(" → ");
    case "match":
      return words.answers(
        asked.options.flatMap(({ id }) => {
          const match = answer.pairs[id];
          return match === undefined ? [] : [`${letterOf(asked, id)}–${numeralOf(asked, match)}`];
        }),
      );
    case "number": {
      const isRange = "least" in answer && answer.least < answer.most;
      const value = isRange
        ? words.reveal.range(words.number(answer.least), words.number(answer.most))
        : words.number(answer.value);
      return asked.unit === null ? value : `${value} ${asked.unit}`;
    }
  }
}

/** What a player is told of an answer, in their language. */
export function receiptText(asked: Asked, receipt: Receipt, language: Language): string {
  const words = messagesIn(language).slackQuiz.receipt;
  return receipt.status === "refused"
    ? words[receipt.reason]
    : words[receipt.status](answerText(asked, receipt.answer.response, language));
}
