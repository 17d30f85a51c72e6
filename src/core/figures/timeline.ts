import type { Corpus } from "../corpus/corpus.ts";
import type { CorpusEvent } from "../corpus/event.ts";
import type { Language } from "../language.ts";
import { messagesIn } from "../messages/catalogue.ts";
import type { ComparedCity } from "./comparison.ts";

export type TimelineRow = {
  readonly event: CorpusEvent;
  readonly city: ComparedCity | null;
  /** In words: `August 2016`, `1951–1977`. */
  readonly date: string;
  /** How far it reaches, in words: the city's name, its country, or beyond. */
  readonly reach: string;
};

/** The dated events of all documents, the earliest first, in the language of the corpus that it was made from. */
export type Timeline = {
  readonly language: Language;
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly TimelineRow[];
};

export function timelineOf(corpus: Corpus, language: Language): Timeline {
  const words = messagesIn(language).comparison;
  const rows = corpus.events.map((event): TimelineRow => {
    const city = corpus.document(event.document)?.cities.find(({ id }) => id === event.city) ?? null;
    const country = city?.country ?? null;
    const reach =
      event.reach === "world" || city === null
        ? words.timeline.world
        : event.reach === "country" && country !== null
          ? words.timeline.wholeCountry(country)
          : city.name;
    return {
      event,
      city: city === null ? null : { id: city.id, name: city.name },
      date: words.date(event.date),
      reach,
    };
  });
  const { title, caption } = words.timeline;
  return { language, title, caption, rows: rows.toSorted((a, b) => compare(a.event.date, b.event.date)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
