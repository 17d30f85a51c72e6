import type { types } from "@slack/bolt";
import type { Corpus } from "../../../core/corpus/corpus.ts";
import type { Section } from "../../../core/corpus/section.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { SlackMessages } from "../../../core/messages/en/slack.ts";
import { LIMITS } from "../limits.ts";
import { clipText } from "../split-text.ts";
import { button, header, optionsOf, plain, row, section, smallPrint } from "./elements.ts";
import { type HomeQuizzes, homeQuizzes } from "./home-quizzes.ts";
import { sizeOf } from "./message.ts";
import { questionButtons } from "./refusal.ts";
import { actionId, encodeAction } from "../actions.ts";

/** What App Home shows to one person. */
export type HomeContext = {
  readonly corpus: Corpus;
  /** What it is written in. */
  readonly language: Language;
  /** What the person chose; null for the language of each question. */
  readonly chosenLanguage: Language | null;
  readonly languages: readonly Language[];
  readonly suggestions: readonly string[];
  /** The person's own questions, latest first. */
  readonly recent: readonly string[];
  readonly quizzes: HomeQuizzes;
  /** Where browsers reach the HTTP server; null when that is not known. */
  readonly publicUrl: string | null;
  readonly retentionDays: number;
};

const MOST_SUGGESTIONS = 8;
const MOST_RECENT = 5;
const THEMES_PER_CITY = 10;
/** A question is shown to be recognised, not to be read. */
const QUESTION = 300;
/** What the cities and themes may take of a view; the rest is for what stands around them. */
const COVERED_BYTES = 24_000;
const COVERED_BLOCKS = 60;

/** App Home: what can be asked, what the report covers, and what is the person's own. */
export function homeView(context: HomeContext): types.HomeView {
  const words = messagesIn(context.language).slack;
  return {
    type: "home",
    blocks: [
      header(words.home.title),
      section(words.home.lead),
      ...titledRow(words.home.questions, questionButtons(context.suggestions.slice(0, MOST_SUGGESTIONS))),
      ...homeQuizzes(context.quizzes, context.language, context.publicUrl),
      ...coveredBlocks(context.corpus, words),
      { type: "divider" },
      header(words.home.recent),
      ...recentBlocks(context.recent, words),
      { type: "divider" },
      header(words.home.language),
      smallPrint(words.home.languageHint),
      ...row([languageMenu(context, words)]),
      header(words.home.privacy),
      smallPrint(words.home.privacyHint(context.retentionDays)),
      ...row([deleteButton(words)]),
    ],
  };
}

function titledRow(title: string, buttons: readonly (types.Button | null)[]): types.KnownBlock[] {
  const rows = row(buttons);
  return rows.length === 0 ? [] : [header(title), ...rows];
}

/** A city with its themes, and what belongs to no city; as many as there is room for. */
function coveredBlocks(corpus: Corpus, words: SlackMessages): types.KnownBlock[] {
  const sections = corpus.documents.flatMap((document) => document.sections);
  const groups = [
    ...corpus.cities.map(({ id, name }) => ({ name, sections: sections.filter(({ city }) => city === id) })),
    ...corpus.documents.map((document) => ({
      name: document.title,
      sections: document.sections.filter(({ city }) => city === null),
    })),
  ].filter((group) => group.sections.some(({ passages }) => passages.length > 0));
  const blocks: types.KnownBlock[] = [header(words.home.cities)];
  let shown = 0;
  for (const group of groups) {
    const more = themeBlocks(group.name, group.sections);
    if (blocks.length + more.length > COVERED_BLOCKS || sizeOf([...blocks, ...more]) > COVERED_BYTES) break;
    blocks.push(...more);
    shown += 1;
  }
  return shown === groups.length ? blocks : [...blocks, smallPrint(words.home.more(groups.length - shown))];
}

/** A button a theme, which opens its first passage. */
function themeBlocks(name: string, sections: readonly Section[]): types.KnownBlock[] {
  const buttons = sections
    .filter(({ passages }) => passages.length > 0)
    .slice(0, THEMES_PER_CITY)
    .map(({ heading, passages }, place) => button(heading, "show_passage", { passage: passages[0] ?? "" }, { place }));
  return [section(clipText(name, QUESTION)), ...row(buttons)];
}

function recentBlocks(recent: readonly string[], words: SlackMessages): types.KnownBlock[] {
  if (recent.length === 0) return [section(words.home.noRecent)];
  return recent.slice(0, MOST_RECENT).map((question): types.SectionBlock => {
    const again = button(words.problem.again, "ask", { question }, { spoken: question });
    const block = section(clipText(question, QUESTION));
    return again === null ? block : { ...block, accessory: again };
  });
}

function languageMenu({ chosenLanguage, languages }: HomeContext, words: SlackMessages): types.StaticSelect {
  const choice = (language: Language | null) => ({
    value: encodeAction("set_language", { language }) ?? "",
    text: language === null ? words.home.automatic : words.languages[language],
  });
  const options = optionsOf([choice(null), ...languages.map(choice)]);
  const chosen = options.find(({ value }) => value === choice(chosenLanguage).value);
  return {
    type: "static_select",
    action_id: actionId("set_language"),
    placeholder: plain(words.home.language, LIMITS.placeholder),
    options,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  };
}

function deleteButton({ home }: SlackMessages): types.Button | null {
  return button(
    home.delete,
    "delete_my_data",
    {},
    {
      style: "danger",
      confirm: {
        title: plain(home.deleteTitle, LIMITS.confirmTitle),
        text: plain(home.deleteText, LIMITS.confirmText),
        confirm: plain(home.deleteConfirm, LIMITS.confirmButton),
        deny: plain(home.deleteCancel, LIMITS.confirmButton),
        style: "danger",
      },
    },
  );
}
