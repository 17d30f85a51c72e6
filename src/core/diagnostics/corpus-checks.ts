import type { CorpusSuggestion } from "../corpus/corpus-problem.ts";
import type { CorpusReading } from "../corpus/read-corpus.ts";
import { doctorMessages } from "../messages/en/doctor.ts";
import type { Check } from "./check.ts";

const { corpus: texts, cities: cityTexts, subjects } = doctorMessages;

/** More problems than this are counted only: mending the first ones often mends the others. */
const LISTED = 20;

/** What can be said of a corpus folder that was read: its problems, or what is in it and what could be added. */
export function checkCorpus({ corpus, problems, suggestions }: CorpusReading, folder: string): Check[] {
  if (corpus === null) {
    const listed = problems.slice(0, LISTED).map(({ file, line, problem, remedy }): Check => ({
      subject: subjects.corpus,
      status: "problem",
      finding: texts.problem(file, line, problem),
      remedy,
    }));
    const more = problems.length - LISTED;
    return more <= 0
      ? listed
      : [
          ...listed,
          { subject: subjects.corpus, status: "problem", finding: texts.more(more), remedy: texts.moreRemedy },
        ];
  }
  if (corpus.passages.length === 0) {
    return [{ subject: subjects.corpus, status: "problem", finding: texts.empty(folder), remedy: texts.emptyRemedy }];
  }
  const { documents, passages, figures } = corpus;
  return [
    {
      subject: subjects.corpus,
      status: "ok",
      finding: texts.fine(documents.length, passages.length, figures.length, folder),
      remedy: null,
    },
    ...checkSuggestions(suggestions),
    {
      subject: subjects.cities,
      status: "ok",
      finding: corpus.cities.length > 0 ? cityTexts.fine(corpus.cities.map(({ name }) => name)) : cityTexts.none,
      remedy: null,
    },
  ];
}

/** One check a file, however much could be added to it. */
function checkSuggestions(suggestions: readonly CorpusSuggestion[]): Check[] {
  const byFile = new Map<string, string[]>();
  for (const { file, suggestion } of suggestions) byFile.set(file, [...(byFile.get(file) ?? []), suggestion]);
  const listed = [...byFile].slice(0, LISTED).map(([file, advice]): Check => ({
    subject: subjects.corpus,
    status: "warning",
    finding: texts.couldBeBetter(file),
    remedy: advice.join(" "),
  }));
  const more = byFile.size - LISTED;
  return more <= 0
    ? listed
    : [
        ...listed,
        { subject: subjects.corpus, status: "warning", finding: texts.moreCouldBeBetter(more), remedy: null },
      ];
}
