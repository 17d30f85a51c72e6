import { shownText } from "../support/fake-slack/shown-text.ts";
import type { Message } from "../support/fake-slack/message.ts";
import type { Seen, SeenMessage, SeenView } from "./chronicle.ts";

/** A step that was played, with what it brought. */
export type PlayedStep = {
  readonly number: number;
  readonly title: string;
  readonly shows: string;
  readonly seen: readonly Seen[];
  /** Why it did not come true; null when it did. */
  readonly problem: string | null;
};

/** A mention of the app as Slack shows it. */
export function withoutMentions(text: string): string {
  return text.replaceAll(/<@U0THREECITIES>/gu, "@Three Cities");
}

/** A step as text: its title, what it shows, and the messages and views that it brought. */
export function stepText({ number, title, shows, seen, problem }: PlayedStep): string {
  return [
    `── ${number}. ${title}`,
    `   ${shows}`,
    ...seen.flatMap((each) => ["", ...(each.kind === "message" ? messageLines(each) : viewLines(each))]),
    ...(problem === null ? [] : ["", `   ✗ ${problem}`]),
  ].join("\n");
}

/** What is to be said of a message beside its words. */
export function marksOf({ how, onlyFor, message }: SeenMessage): string[] {
  return [
    ...(onlyFor === null ? [] : [`only visible to ${onlyFor}`]),
    ...(how === "deleted" ? ["deleted"] : message.edited ? ["edited"] : []),
  ];
}

export function isInThread({ message }: SeenMessage): boolean {
  return message.threadTs !== null && message.threadTs !== message.ts;
}

function messageLines(seen: SeenMessage): string[] {
  const { author, place, message } = seen;
  const where = isInThread(seen) ? `${place}, in the thread` : place;
  return [
    `   ${[`${author} in ${where}`, ...marksOf(seen)].join(" · ")}`,
    ...withoutMentions(shownText(message))
      .split("\n")
      .map((line) => `   │ ${line}`),
  ];
}

function viewLines({ what, view, person }: SeenView): string[] {
  const title = (view["title"] as { text?: string } | undefined)?.text ?? "Home";
  const blocks = view["blocks"] as Message["blocks"];
  return [
    `   ${what === "home" ? "The Home tab" : `A window: ${title}`} · only visible to ${person}`,
    ...shownText({ text: "", blocks })
      .split("\n")
      .map((line) => `   │ ${line}`),
  ];
}
