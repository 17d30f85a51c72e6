import type { types } from "@slack/bolt";
import type { Answer, AnswerSentence, Citation } from "../../../core/answer/answer.ts";
import { joinSentences } from "../../../core/answer/references.ts";
import type { City } from "../../../core/corpus/city.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { visibleText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { splitText } from "../split-text.ts";
import { button, isVisible, section, smallPrint } from "./elements.ts";
import { sizeOf } from "./message.ts";
import { type PageRoom, paginate } from "./pages.ts";
import { placeOf } from "./place.ts";

/** A piece of an answer that stands on one page. */
export type AnswerEntry =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "remark"; readonly block: types.ContextBlock }
  | { readonly kind: "source"; readonly number: number; readonly block: types.SectionBlock };

/** `streamed`: the words are in the message already. */
export type AnswerBody = "shown" | "streamed";

/**
 * Pieces are cut to this, so that several fit on a page in any script: a UTF-16 unit takes three bytes at most, or as
 * two halves of a pair four together.
 */
const PIECE = 1000;

/**
 * What stands on a page beside its entries: buttons, titles, the question; with a refusal also what is near. A property
 * test holds them at their largest.
 */
const CONTROLS_BYTES = { answered: 4500, not_in_report: 8500 } as const;

/** Containers of ten. */
const SOURCES_PER_PAGE = 2 * LIMITS.containerBlocks;
const REMARKS_PER_PAGE = 5;

const roomFor = ({ status }: Answer): PageRoom<AnswerEntry> => ({
  size: LIMITS.messageBytes - CONTROLS_BYTES[status],
  sizeOf: (entry) => sizeOf(entry.kind === "words" ? section(entry.text) : entry.block) + 1,
  takes: (page, { kind }) => {
    const count = page.filter((entry) => entry.kind === kind).length;
    return kind === "source" ? count < SOURCES_PER_PAGE : kind === "remark" ? count < REMARKS_PER_PAGE : true;
  },
});

/**
 * An answer in pages: each sentence with the sources that it is the first to cite. The pages depend on nothing else, so
 * that whoever asks for the next one gets what comes next.
 */
export function answerPages(answer: Answer, cities: readonly City[], body: AnswerBody): AnswerEntry[][] {
  return paginate([...sentenceGroups(answer, cities, body), ...remarkGroups(answer)], roomFor(answer));
}

function sentenceGroups(answer: Answer, cities: readonly City[], body: AnswerBody): AnswerEntry[][] {
  const known = new Map(answer.citations.map((citation) => [citation.number, citation]));
  const left = new Map(known);
  const groups = sentencesOf(answer).map((sentence) => {
    const sources = sentence.citations.flatMap((number) => {
      const citation = left.get(number);
      left.delete(number);
      return citation === undefined ? [] : sourceEntries(citation, answer, cities);
    });
    return [...(body === "shown" ? wordEntries(joinSentences([sentence])) : []), ...sources];
  });
  // Every citation is used by a sentence; were one not, it would still be shown.
  return [...groups, [...left.values()].flatMap((citation) => sourceEntries(citation, answer, cities))];
}

/** A refusal has no sentences, only words. */
function sentencesOf({ sentences, answer }: Answer): readonly AnswerSentence[] {
  return sentences.length > 0 ? sentences : [{ text: answer, citations: [] }];
}

function wordEntries(text: string): AnswerEntry[] {
  return splitText(visibleText(text), PIECE)
    .filter(isVisible)
    .map((piece) => ({ kind: "words", text: piece }));
}

/** The place and the quote with its button; what is longer than a piece goes on in the next. */
function sourceEntries(citation: Citation, answer: Answer, cities: readonly City[]): AnswerEntry[] {
  const words = messagesIn(answer.language).slack.answer;
  const hasSeveral = new Set(answer.citations.map(({ document }) => document)).size > 1;
  const place = placeOf(citation, cities, answer.language);
  const label = `[${citation.number}] ${hasSeveral ? `${place} · ${citation.document}` : place}`;
  const show = button(
    words.showPassage,
    "show_passage",
    { passage: citation.passageId, answer: answer.id, citation: citation.number },
    { spoken: words.showPassageOf(citation.number) },
  );
  return splitText(visibleText(`${label}\n${words.quote(citation.quote)}`), PIECE)
    .filter(isVisible)
    .map((piece, place) => ({
      kind: "source",
      number: citation.number,
      block: place === 0 && show !== null ? { ...section(piece), accessory: show } : section(piece),
    }));
}

function remarkGroups({ notice, model, language }: Answer): AnswerEntry[][] {
  const remarks = [notice, model === null ? null : messagesIn(language).slack.answer.generated(model)];
  return remarks.map((remark) =>
    remark === null
      ? []
      : splitText(visibleText(remark), PIECE)
          .filter(isVisible)
          .map((piece) => ({ kind: "remark", block: smallPrint(piece) })),
  );
}
