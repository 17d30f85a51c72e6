import type { Corpus } from "../corpus/corpus.ts";
import { AppError } from "../errors.ts";
import { requestMessages } from "../messages/en/requests.ts";
import { matchesFilter } from "./matches-filter.ts";
import type { PassageFilter } from "./search.ts";

/**
 * The filter, when each of its parts names something that the corpus has.
 * @throws AppError unknown_city, unknown_document, unknown_section; `data.known` lists what there is
 */
export function checkFilter(corpus: Corpus, { city, section, document }: PassageFilter): PassageFilter {
  const cities = corpus.cities.map(({ id }) => id);
  if (city !== undefined && !cities.includes(city))
    throw new AppError("unknown_city", requestMessages.unknown("city", city, cities), { data: { known: cities } });

  const documents = corpus.documents.map(({ id }) => id);
  if (document !== undefined && !documents.includes(document))
    throw new AppError("unknown_document", requestMessages.unknown("document", document, documents), {
      data: { known: documents },
    });

  if (section !== undefined && !corpus.passages.some((passage) => matchesFilter(passage, { section }, corpus))) {
    const sections = [...new Set(corpus.documents.flatMap((each) => each.sections.map(({ id }) => id)))];
    throw new AppError("unknown_section", requestMessages.unknown("section", section, sections), {
      data: { known: sections },
    });
  }
  return { city, section, document };
}
