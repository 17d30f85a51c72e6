import type { Corpus } from "../../../core/corpus/corpus.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import type { SearchHit } from "../../../core/retrieval/search.ts";
import { plainLine, plainText } from "../terminal/plain-text.ts";
import { type Output, readingWidth } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";
import { cityMark } from "./city-mark.ts";

/** Graphemes of a passage that are shown: about four lines of a terminal, so that several hits fit on a screen. */
const EXCERPT_LENGTH = 300;

/** Hits as lines, best first: number, place, score, and how the passage begins. */
export function renderSearchHits(hits: readonly SearchHit[], corpus: Corpus, output: Output): string[] {
  return hits.flatMap((hit, index) => [...(index === 0 ? [] : [""]), ...renderHit(hit, index + 1, corpus, output)]);
}

function renderHit({ passage, score }: SearchHit, number: number, corpus: Corpus, output: Output): string[] {
  const { style } = output;
  const width = readingWidth(output);
  const city = corpus.cities.find(({ id }) => id === passage.city);
  const edge = [`${number}.`, ...(output.isTerminal && city !== undefined ? [cityMark(city, style)] : [])].join(" ");
  const indent = " ".repeat(String(number).length + 2);
  const section = plainLine(corpus.sectionOf(passage).label);
  const place =
    passage.pages === null
      ? section
      : `${section}, ${messagesIn(passage.language).terminal.pages(plainLine(passage.pages))}`;
  return [
    ...wrap(place, { width, first: `${edge} `, others: indent, style: style.bold }),
    ...wrap(`${plainLine(passage.id)}, ${cliCommandMessages.search.score(score.toFixed(3))}`, {
      width,
      first: indent,
      others: indent,
      style: style.faint,
    }),
    ...wrap(excerpt(plainText(passage.text)), { width, first: indent, others: indent }),
  ];
}

/** The beginning of a text, up to the end of a word. */
function excerpt(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const end = text.lastIndexOf(" ", EXCERPT_LENGTH);
  return `${text.slice(0, end > 0 ? end : EXCERPT_LENGTH).trimEnd()} …`;
}
