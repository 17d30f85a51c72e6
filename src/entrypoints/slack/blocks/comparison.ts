import type { types } from "@slack/bolt";
import type { City } from "../../../core/corpus/city.ts";
import type { Corpus } from "../../../core/corpus/corpus.ts";
import type { Figure, FigureValue } from "../../../core/corpus/figure.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { SlackMessages } from "../../../core/messages/en/slack.ts";
import { inertText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { clipText } from "../split-text.ts";
import { button, isVisible, plain, row, section, smallPrint } from "./elements.ts";
import { message, sizeOf, type SlackMessage } from "./message.ts";
import { paginate } from "./pages.ts";
import { placeOf } from "./place.ts";

type Cell = types.RawTextElement | types.RawNumberElement;

/** A row of the table with what is told of it beside the table. */
type ComparisonRow = { readonly cells: Cell[]; readonly spoken: string; readonly value: FigureValue | null };

/** What stands beside the rows: caption, header, a button for each row, remarks. */
const BESIDE_BYTES = 1500;
/** A cell is for a few words; what is cut stands in the passage, one click away. */
const CELL = 300;
/** Rows whose passages are offered as buttons. */
const MOST_BUTTONS = 5;

export type ComparisonContext = { readonly corpus: Corpus; readonly language: Language; readonly page: number };

/** A figure for all cities of its document, as a table; cities without it say so. Null for a page that there is not. */
export function comparisonMessage(figure: Figure, { corpus, language, page }: ComparisonContext): SlackMessage | null {
  const words = messagesIn(language).slack;
  const pages = paginate(
    comparisonRows(figure, corpus, language).map((each) => [each]),
    {
      size: LIMITS.messageBytes - BESIDE_BYTES,
      sizeOf: ({ cells, value }) => sizeOf(cells) + (value === null ? 0 : 700 + sizeOf(value.note ?? "")),
      takes: (rows) => rows.length < LIMITS.tableRows / 4,
    },
  );
  const rows = pages[page];
  if (rows === undefined || rows.length === 0) return null;
  const caption = words.comparison.caption(figure.label, figure.unit);
  const { columns } = words.comparison;
  const heading = [columns.city, columns.value, columns.date, columns.scope, columns.place];
  return message([caption, ...rows.map(({ spoken }) => spoken)].join("\n"), [
    section(clipText(caption, CELL)),
    {
      type: "data_table",
      caption: clipText(inertText(caption), CELL),
      page_size: Math.min(Math.max(rows.length, 1), LIMITS.tableRows),
      rows: [heading.map(cell), ...rows.map(({ cells }) => cells)],
    },
    ...noteLines(rows, corpus.cities, words),
    smallPrint(words.comparison.remark),
    ...row([
      ...passageButtons(rows, corpus, language),
      page + 1 < pages.length
        ? button(words.answer.more, "compare_cities", { document: figure.document, figure: figure.id, page: page + 1 })
        : null,
    ]),
  ]);
}

function comparisonRows(figure: Figure, corpus: Corpus, language: Language): ComparisonRow[] {
  const words = messagesIn(language).slack.comparison;
  const cities = corpus.document(figure.document)?.cities ?? corpus.cities;
  return cities.flatMap((city) => {
    const values = figure.values.filter((value) => value.city === city.id);
    if (values.length > 0) return values.map((value) => valueRow(city, value, corpus, language));
    const missing = words.missing(city.name);
    const empty = cell(words.none);
    return [{ cells: [cell(city.name), cell(missing), empty, empty, empty], spoken: missing, value: null }];
  });
}

function valueRow(city: City, value: FigureValue, corpus: Corpus, language: Language): ComparisonRow {
  const words = messagesIn(language).slack.comparison;
  const spelled = value.date.replace("/", "–");
  const date = value.dateKnown ? spelled : words.dateUnknown(spelled);
  const passage = corpus.passage(value.passage);
  const place = passage === undefined ? words.none : whereStands(corpus, value, language);
  const number: Cell = Number.isFinite(value.value)
    ? { type: "raw_number", value: value.value, text: cell(value.text).text }
    : cell(value.text);
  return {
    cells: [cell(city.name), number, cell(date), cell(value.scope), cell(place)],
    spoken: words.row(city.name, value.text, date),
    value,
  };
}

function whereStands(corpus: Corpus, value: FigureValue, language: Language): string {
  const passage = corpus.passage(value.passage);
  if (passage === undefined) return "";
  const { label } = corpus.sectionOf(passage);
  return placeOf({ section: label, city: value.city, pages: value.pages ?? passage.pages }, corpus.cities, language);
}

function noteLines(rows: readonly ComparisonRow[], cities: readonly City[], words: SlackMessages): types.KnownBlock[] {
  const notes = rows.flatMap(({ value }) => {
    if (value === null || value.note === null) return [];
    const city = cities.find(({ id }) => id === value.city)?.name ?? value.scope;
    return [words.comparison.note(city, value.note)];
  });
  return [...new Set(notes)].map(smallPrint);
}

function passageButtons(rows: readonly ComparisonRow[], corpus: Corpus, language: Language): (types.Button | null)[] {
  const values = rows.flatMap(({ value }) =>
    value === null || corpus.passage(value.passage) === undefined ? [] : [value],
  );
  const firsts = values.filter(
    (value, place) => values.findIndex(({ passage }) => passage === value.passage) === place,
  );
  return firsts
    .slice(0, MOST_BUTTONS)
    .map((value, place) =>
      button(whereStands(corpus, value, language), "show_passage", { passage: value.passage }, { place }),
    );
}

/** Slack refuses a cell without a letter. */
function cell(text: string): types.RawTextElement {
  const shown = clipText(inertText(text), CELL);
  return { type: "raw_text", text: isVisible(shown) ? shown : plain(text, CELL).text };
}
