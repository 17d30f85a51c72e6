import type { types } from "@slack/bolt";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { LIMITS } from "../limits.ts";
import type { AnswerEntry } from "./answer-entries.ts";
import { plain } from "./elements.ts";

type SourceEntry = Extract<AnswerEntry, { kind: "source" }>;

/** The sources of a page, folded up; the subtitle says where the first stand. Panels of ten. */
export function sourcesPanels(
  sources: readonly SourceEntry[],
  places: string,
  language: Language,
): types.ContainerBlock[] {
  const panels: types.ContainerBlock[] = [];
  for (let from = 0; from < sources.length; from += LIMITS.containerBlocks) {
    const part = sources.slice(from, from + LIMITS.containerBlocks);
    panels.push({
      type: "container",
      title: plain(titleOf(part, language), LIMITS.containerTitle),
      ...(from === 0 && places !== "" ? { subtitle: plain(places, LIMITS.containerTitle) } : {}),
      child_blocks: part.map(({ block }) => block),
      is_collapsible: true,
      default_collapsed: true,
    });
  }
  return panels;
}

function titleOf(sources: readonly SourceEntry[], language: Language): string {
  const words = messagesIn(language).slack.answer;
  const numbers = sources.map(({ number }) => number);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  return first === 1 || first === last ? words.sources(new Set(numbers).size) : words.sourcesFrom(first, last);
}
