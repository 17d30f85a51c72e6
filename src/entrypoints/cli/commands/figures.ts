import type { Corpus } from "../../../core/corpus/corpus.ts";
import type { Figure } from "../../../core/corpus/figure.ts";
import { AppError } from "../../../core/errors.ts";
import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { cliMessages } from "../../../core/messages/en/cli.ts";
import { fold } from "../../../core/text/fold.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { findCity } from "../find-city.ts";
import { renderCsv } from "../render/csv.ts";
import { figureRows, renderFigure, renderFigureList } from "../render/figures.ts";
import { figuresReply } from "../render/json.ts";
import { plainJson, plainLine } from "../terminal/plain-text.ts";
import { printLine, printLines } from "../terminal/terminal.ts";
import { UsageError } from "../usage-error.ts";

const { figures: texts, filters, placeholders, session } = cliCommandMessages;

export const figuresCommand = defineCommand({
  name: "figures",
  summary: texts.summary,
  words: texts.words,
  options: {
    figure: { kind: "text", placeholder: placeholders.figure, description: texts.figure },
    city: { kind: "text", placeholder: placeholders.city, description: filters.city },
    json: { kind: "flag", description: filters.json },
    csv: { kind: "flag", description: texts.csv },
  },
  examples: texts.examples,
  async run({ terminal: { out, err }, services }, { options, words }) {
    if (options.json && options.csv) throw new UsageError(cliMessages.usage.together("--json", "--csv"));
    const name = options.figure ?? (words.length === 0 ? undefined : words.join(" "));
    const corpus = await services.openCorpus();
    const figures = choose(corpus, name, options.city);

    if (options.json) printLine(out, plainJson(figuresReply(figures, corpus)));
    else if (options.csv) out.write(renderCsv(figureRows(figures, corpus)));
    else if (figures.length === 0) printLine(err, corpus.figures.length === 0 ? texts.noFigures : texts.noneHere);
    else if (name === undefined && options.city === undefined) {
      printLines(out, renderFigureList(figures, corpus, out));
      if (out.isTerminal) printLines(err, ["", texts.listHint]);
    } else
      printLines(
        out,
        figures.flatMap((figure, index) => [...(index === 0 ? [] : [""]), ...renderFigure(figure, corpus, out)]),
      );
    return EXIT.ok;
  },
});

/** The figures asked for, each with the values of the city asked for. */
function choose(corpus: Corpus, name: string | undefined, cityName: string | undefined): Figure[] {
  const named = name === undefined ? corpus.figures : corpus.figures.filter((figure) => isCalled(figure, name));
  if (name !== undefined && named.length === 0) {
    throw new UsageError(texts.unknownFigure(plainLine(name)), texts.unknownFigureHint);
  }
  if (cityName === undefined) return [...named];
  const city = findCity(cityName, corpus.cities);
  if (city === undefined) {
    throw new AppError(
      "unknown_city",
      session.unknownCity(
        cityName,
        corpus.cities.map((known) => known.name),
      ),
    );
  }
  return named
    .map((figure) => ({ ...figure, values: figure.values.filter((value) => value.city === city.id) }))
    .filter((figure) => figure.values.length > 0);
}

function isCalled(figure: Figure, name: string): boolean {
  const wanted = fold(name);
  return [figure.id, figure.label, ...figure.names].some((known) => fold(known) === wanted);
}
