import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import type { ReportProblem } from "./corpus-problem.ts";
import type { CorpusEvent } from "./event.ts";
import type { FiguresContext } from "./figures-source.ts";
import { eventSchema, eventsSchema, eventTranslationSchema } from "./schemas.ts";
import { checkYaml, parseYaml, type YamlSource } from "./yaml-source.ts";

/** The events of an events.yaml, the earliest first; each fault is reported with its line. */
export function readEvents(
  yaml: string,
  { document, cities, passage: passageOf }: Omit<FiguresContext, "footnote">,
  report: ReportProblem,
): CorpusEvent[] {
  const source = parseYaml(yaml, 1, report);
  const description = source === null ? null : checkYaml(source, eventsSchema, report);
  if (source === null || description === null) return [];

  const ids = new Set<string>();
  const events = description.events.flatMap((_, index): CorpusEvent[] => {
    const event = checkYaml(source, eventSchema, report, ["events", index]);
    if (event === null) return [];
    const line = (key: keyof typeof event) => source.lineOf(["events", index, key]);
    if (ids.has(event.id)) report(line("id"), problems.eventTwice(event.id));
    ids.add(event.id);
    if (event.city !== undefined && cities !== null && !cities.includes(event.city)) {
      report(line("city"), problems.unknownCity(event.city, cities));
    }
    if (event.city === undefined && event.reach !== "world") report(line("reach"), problems.eventWithoutCity());
    const passage = passageOf(event.passage);
    if (passage === undefined) report(line("passage"), problems.unknownPassage(event.passage));
    else {
      for (const year of yearsOf(event.date)) {
        if (!passage.text.includes(year)) report(line("date"), problems.yearNotInPassage(year, event.passage));
      }
    }
    const place = { city: event.city ?? null, passage: `${document}/${event.passage}`, pages: passage?.pages ?? null };
    return [{ ...event, ...place, document }];
  });
  return events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The events under the labels of a language's folder, which has each of them once. */
export function translateEvents(
  events: readonly CorpusEvent[],
  source: YamlSource,
  report: ReportProblem,
): CorpusEvent[] {
  const description = checkYaml(source, eventsSchema, report);
  if (description === null) return [];
  const labels = new Map<string, string>();
  description.events.forEach((_, index) => {
    const own = checkYaml(source, eventTranslationSchema, report, ["events", index]);
    if (own === null) return;
    const line = source.lineOf(["events", index, "id"]);
    if (labels.has(own.id)) report(line, problems.eventTwice(own.id));
    if (!events.some(({ id }) => id === own.id)) report(line, problems.unknownEvent(own.id));
    labels.set(own.id, own.label);
  });
  return events.map((event) => {
    const label = labels.get(event.id);
    if (label === undefined) report(1, problems.eventNotTranslated(event.id));
    return { ...event, label: label ?? event.label };
  });
}

function yearsOf(date: string): string[] {
  return date.split("/").map((day) => day.slice(0, 4));
}
