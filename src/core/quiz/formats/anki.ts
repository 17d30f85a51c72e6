import { quizFormatMessages as reasons } from "../../messages/en/quiz-formats.ts";
import type { Item } from "../item.ts";
import { feedbackOf, responseText } from "./item-text.ts";
import type { QuizFormat } from "./quiz-format.ts";

/** Anki's text import (docs.ankiweb.net, "Importing text files"): a note's id, its front and its back, as HTML. */
const HEADER = ["#separator:tab", "#html:true", "#guid column:1", "#notetype:Basic", "#columns:guid\tFront\tBack"];

export const ANKI: QuizFormat = {
  extension: "anki.txt",
  mediaType: "text/plain; charset=utf-8",
  write: ({ items }) => ({
    content: `${[...HEADER, ...items.flatMap((item) => (item.key === null ? [] : [note(item)]))].join("\n")}\n`,
    leftOut: items.filter(({ key }) => key === null).map(({ id }) => ({ item: id, reason: reasons.poll })),
  }),
};

function note(item: Item): string {
  const choices = item.kind === "match" ? [...item.options, ...item.matches] : item.options;
  const front = [item.stem, ...choices.map(({ text }) => `• ${text}`)].join("\n");
  const answer = item.key === null ? "" : responseText(item, item.key);
  const unit = item.kind === "number" && item.unit !== null ? ` ${item.unit}` : "";
  const direction = item.language === "ar" ? "rtl" : "ltr";
  const field = (text: string) => `<div dir="${direction}">${html(text)}</div>`;
  return [item.id.replace(/\s/gu, "_"), field(front), field(`${answer}${unit}\n${feedbackOf(item)}`)].join("\t");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": " " };

function html(text: string): string {
  return text.replace(/[&<>"\t]/gu, (sign) => ENTITIES[sign] ?? sign).replace(/\r?\n/gu, "<br>");
}
