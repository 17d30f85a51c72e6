import type { types } from "@slack/bolt";
import type { Corpus } from "../../../core/corpus/corpus.ts";
import type { Passage } from "../../../core/corpus/passage.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { inertText, visibleText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { clipText, splitText } from "../split-text.ts";
import { button, header, isVisible, plain, row, section, smallPrint } from "./elements.ts";
import { sizeOf } from "./message.ts";
import { paginate } from "./pages.ts";
import { placeOf } from "./place.ts";
import { referenceText } from "./reference.ts";

export type PassageContext = {
  readonly corpus: Corpus;
  readonly language: Language;
  /** The words that an answer quotes; null when the passage is opened for itself. */
  readonly quote: string | null;
  /** From 0: which part of a passage that is longer than a modal. */
  readonly part: number;
};

/** Words of the passage, bold where they are quoted; or a source that it names. */
type PassageEntry =
  | { readonly kind: "words"; readonly text: string; readonly isQuoted: boolean }
  | { readonly kind: "line"; readonly text: string };

const PIECE = 1500;
/** What stands beside the passage: its neighbours, the reference, buttons. */
const BESIDE_BYTES = 16_000;
/** Neighbours are shown by their beginning; a button opens them. */
const NEIGHBOUR = 500;
const ENTRIES_PER_PART = 40;

/** A passage in its place: its words with the quoted ones in bold, what stands around it, and where it is from. */
export function passageView(passage: Passage, context: PassageContext): types.ModalView {
  const words = messagesIn(context.language).slack.passage;
  const parts = partsOf(passage, context);
  const part = Math.min(context.part, parts.length - 1);
  const entries = parts[part] ?? [];
  const { cities } = context.corpus;
  const { label } = context.corpus.sectionOf(passage);
  return modal(context.language, [
    header(placeOf({ ...passage, section: label }, cities, context.language)),
    ...(parts.length > 1 ? [smallPrint(words.part(part + 1, parts.length))] : []),
    ...entryBlocks(entries),
    ...(entries.some((entry) => entry.kind === "words" && entry.isQuoted) ? [smallPrint(words.marked)] : []),
    ...row([
      part > 0 ? button(words.readBack, "show_passage", { passage: passage.id, part: part - 1 }, { place: 0 }) : null,
      part + 1 < parts.length
        ? button(words.readOn, "show_passage", { passage: passage.id, part: part + 1 }, { place: 1 })
        : null,
    ]),
    { type: "divider" },
    ...neighbourBlocks(passage, context),
    smallPrint(words.reference),
    section(referenceText(context.corpus, passage, context.language)),
  ]);
}

/** Instead of a passage that the corpus no longer has. */
export function missingPassageView(language: Language): types.ModalView {
  return modal(language, [section(messagesIn(language).slack.passage.gone)]);
}

function modal(language: Language, blocks: types.KnownBlock[]): types.ModalView {
  const words = messagesIn(language).slack.passage;
  return {
    type: "modal",
    title: plain(words.title, LIMITS.viewTitle),
    close: plain(words.close, LIMITS.viewTitle),
    blocks,
  };
}

function partsOf(passage: Passage, { quote, language }: PassageContext): PassageEntry[][] {
  const words = messagesIn(language).slack.passage;
  const line = (text: string): PassageEntry[] =>
    splitText(visibleText(text), PIECE)
      .filter(isVisible)
      .map((piece) => ({ kind: "line", text: piece }));
  const entries = [
    ...quotedRuns(visibleText(passage.text), quote === null ? "" : visibleText(quote)).flatMap(({ text, isQuoted }) =>
      splitText(text, PIECE).map((piece): PassageEntry => ({ kind: "words", text: piece, isQuoted })),
    ),
    ...(passage.note === null ? [] : line(words.note(passage.note))),
    ...(passage.sources.length === 0 ? [] : line(words.sources)),
    ...passage.sources.flatMap(({ id, text }) => line(words.source(id, text))),
  ];
  return paginate(
    entries.map((entry) => [entry]),
    {
      size: LIMITS.viewBytes - BESIDE_BYTES,
      sizeOf: ({ text }) => sizeOf(section(text)),
      takes: (part) => part.length < ENTRIES_PER_PART,
    },
  );
}

function quotedRuns(text: string, quote: string): { readonly text: string; readonly isQuoted: boolean }[] {
  const start = quote === "" ? -1 : text.indexOf(quote);
  if (start === -1) return [{ text, isQuoted: false }];
  return [
    { text: text.slice(0, start), isQuoted: false },
    { text: quote, isQuoted: true },
    { text: text.slice(start + quote.length), isQuoted: false },
  ].filter((run) => run.text !== "");
}

/** Words run on in one block, so that a quote stands within its paragraph. Rich text is not parsed. */
function entryBlocks(entries: readonly PassageEntry[]): types.KnownBlock[] {
  const elements = entries.flatMap((entry): types.RichTextText[] =>
    entry.kind === "words"
      ? [{ type: "text", text: inertText(entry.text), ...(entry.isQuoted ? { style: { bold: true } } : {}) }]
      : [],
  );
  const lines = entries.flatMap((entry) => (entry.kind === "line" ? [section(entry.text)] : []));
  if (elements.length === 0) return lines;
  return [{ type: "rich_text", elements: [{ type: "rich_text_section", elements }] }, ...lines];
}

function neighbourBlocks(passage: Passage, { corpus, language }: PassageContext): types.KnownBlock[] {
  const words = messagesIn(language).slack.passage;
  const passages = corpus.document(passage.document)?.passages ?? [];
  const at = passages.findIndex(({ id }) => id === passage.id);
  const neighbour = (other: Passage | undefined, title: string, open: string, place: number): types.KnownBlock[] =>
    other === undefined
      ? []
      : [
          smallPrint(title),
          section(clipText(visibleText(other.text), NEIGHBOUR)),
          ...row([button(open, "show_passage", { passage: other.id }, { place })]),
        ];
  return at === -1
    ? []
    : [
        ...neighbour(passages[at - 1], words.before, words.openBefore, 2),
        ...neighbour(passages[at + 1], words.after, words.openAfter, 3),
      ];
}
