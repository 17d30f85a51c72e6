import type { types } from "@slack/bolt";
import type { Answer } from "../../../core/answer/answer.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { AnswerContext } from "./answer-context.ts";
import { button, row, smallPrint } from "./elements.ts";
import { placeOf } from "./place.ts";

/** The core names up to three. */
const MOST_NEAREST = 3;
const MOST_SUGGESTIONS = 4;
/** A longer one is not a question that anybody reads on a button. */
const LONGEST_SUGGESTION = 100;

/** What comes nearest in the report, a button each that opens the passage. */
export function nearestButtons(answer: Answer, { cities }: Pick<AnswerContext, "cities">): types.KnownBlock[] {
  const buttons = answer.related
    .slice(0, MOST_NEAREST)
    .map((reference, place) =>
      button(placeOf(reference, cities, answer.language), "show_passage", { passage: reference.passageId }, { place }),
    );
  return titled(messagesIn(answer.language).slack.answer.nearest, buttons);
}

/** Questions that the report does answer, for who asked about something else. */
export function suggestionButtons(
  answer: Answer,
  { suggestions }: Pick<AnswerContext, "suggestions">,
): types.KnownBlock[] {
  if (answer.reason !== "off_topic") return [];
  return titled(
    messagesIn(answer.language).slack.answer.instead,
    questionButtons(suggestions.filter(({ length }) => length <= LONGEST_SUGGESTION).slice(0, MOST_SUGGESTIONS)),
  );
}

/** Questions that a click asks. */
export function questionButtons(questions: readonly string[]): (types.Button | null)[] {
  return questions.map((question, place) => button(question, "ask", { question }, { place, spoken: question }));
}

function titled(title: string, buttons: readonly (types.Button | null)[]): types.KnownBlock[] {
  const rows = row(buttons);
  return rows.length === 0 ? [] : [smallPrint(title), ...rows];
}
