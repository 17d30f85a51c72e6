import type { Corpus } from "../../../core/corpus/corpus.ts";
import type { Figure, FigureValue } from "../../../core/corpus/figure.ts";
import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { plainLine } from "../terminal/plain-text.ts";
import { renderTable } from "../terminal/table.ts";
import { fullWidth, type Output, readingWidth } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";

const { columns, dateUnknown, note } = cliCommandMessages.figures;

/** Which figures there are: label, id and the places that they are given for. */
export function renderFigureList(figures: readonly Figure[], corpus: Corpus, output: Output): string[] {
  const rows = figures.map((figure) => [
    plainLine(figure.label),
    figure.id,
    [...new Set(figure.values.map((value) => placeOf(value, corpus)))].join(", "),
  ]);
  return renderTable(
    [{ heading: columns.figure }, { heading: columns.id }, { heading: columns.places }],
    rows,
    fullWidth(output),
  );
}

/** One figure: its label and unit, a row for each value, and the notes below. */
export function renderFigure(figure: Figure, corpus: Corpus, output: Output): string[] {
  const rows = figure.values.map((value) => [
    placeOf(value, corpus),
    plainLine(value.text),
    dateOf(value),
    plainLine(value.scope),
    sectionOf(value, corpus),
  ]);
  const notes = figure.values.flatMap((value) =>
    value.note === null ? [] : [`${placeOf(value, corpus)}: ${plainLine(value.note)}`],
  );
  return [
    output.style.bold(`${plainLine(figure.label)} (${plainLine(figure.unit)})`),
    ...renderTable(
      [
        { heading: columns.place },
        { heading: columns.value, side: "right" },
        { heading: columns.date },
        { heading: columns.scope },
        { heading: columns.section },
      ],
      rows,
      fullWidth(output),
    ),
    ...notes.flatMap((text) =>
      wrap(note(text), { width: readingWidth(output), others: "  ", style: output.style.faint }),
    ),
  ];
}

/** Every value as a row for a spreadsheet, the number itself and where it stands. */
export function figureRows(figures: readonly Figure[], corpus: Corpus): string[][] {
  return [
    [
      "figure",
      "label",
      "city",
      "scope",
      "value",
      "unit",
      "text",
      "date",
      "date_known",
      "passage",
      "section",
      "pages",
      "source",
      "note",
    ],
    ...figures.flatMap((figure) =>
      figure.values.map((value) => [
        figure.id,
        figure.label,
        value.city ?? "",
        value.scope,
        String(value.value),
        figure.unit,
        value.text,
        value.date,
        String(value.dateKnown),
        value.passage,
        sectionOf(value, corpus),
        value.pages ?? "",
        value.source ?? "",
        value.note ?? "",
      ]),
    ),
  ];
}

/** The city, or what else is counted: a country, a region. */
function placeOf(value: FigureValue, corpus: Corpus): string {
  return plainLine(corpus.cities.find(({ id }) => id === value.city)?.name ?? value.scope);
}

function dateOf(value: FigureValue): string {
  const date = plainLine(value.date).replace("/", "–");
  return value.dateKnown ? date : dateUnknown(date);
}

function sectionOf(value: FigureValue, corpus: Corpus): string {
  const passage = corpus.passage(value.passage);
  return passage === undefined ? "" : plainLine(corpus.sectionOf(passage).label);
}
