import type { ChatThread } from "../../core/chat/thread-store.ts";
import type { ChannelSettings } from "./channel-settings.ts";
import type { Heard } from "./heard.ts";
import { asksForHelp, isCourtesy, looksLikeQuestion } from "./question-signs.ts";

export type Silence = "not_asked" | "muted" | "between_people" | "courtesy";

/** What is done about a message. */
export type Decision =
  | { readonly kind: "answer"; readonly question: string }
  /** It was mentioned without a question, or asked for help. */
  | { readonly kind: "greet" }
  | { readonly kind: "silent"; readonly because: Silence };

export type Situation = {
  /** What is known of the thread that the message stands in; null where it was never asked. */
  readonly thread: ChatThread | null;
  readonly settings: ChannelSettings;
};

type Rule = (heard: Heard, situation: Situation) => Decision | null;

const silent = (because: Silence): Decision => ({ kind: "silent", because });

/** The first rule that has something to say decides. */
const RULES: readonly Rule[] = [
  // Whoever turns to the assistant by name, or in private, is answered, be the thread muted or not.
  ({ mentionsAssistant, isDirect, text }) =>
    (mentionsAssistant && text === "") || ((mentionsAssistant || isDirect) && asksForHelp(text))
      ? { kind: "greet" }
      : null,
  ({ mentionsAssistant, text }) => (mentionsAssistant ? { kind: "answer", question: text } : null),
  ({ isDirect, text }) =>
    isDirect ? (isCourtesy(text) ? silent("courtesy") : { kind: "answer", question: text }) : null,

  (_, { thread }) => (thread?.isMuted === true ? silent("muted") : null),
  ({ mentionsOthers }) => (mentionsOthers ? silent("between_people") : null),
  ({ text }) => (isCourtesy(text) ? silent("courtesy") : null),
  // In a channel that wants every question answered.
  ({ text, thread: within }, { settings, thread }) =>
    settings.answersTo === "everything" && looksLikeQuestion(text) && (within === null || thread !== null)
      ? { kind: "answer", question: text }
      : null,
  (_, { thread }) => (thread === null ? silent("not_asked") : null),

  // A thread that it answered in: it goes on with who asked, until people talk to each other.
  ({ person, text }, { thread }) => {
    const { askers = [], lastSpeaker = null } = thread ?? {};
    const isAsker = askers.includes(person);
    if (lastSpeaker !== null && lastSpeaker !== person) {
      // Somebody said something to the others: only a plain question of an asker is for the assistant again.
      return isAsker && looksLikeQuestion(text) ? { kind: "answer", question: text } : silent("between_people");
    }
    return isAsker || looksLikeQuestion(text) ? { kind: "answer", question: text } : silent("between_people");
  },
];

/** What is to be done about a message that a person wrote. */
export function decide(heard: Heard, situation: Situation): Decision {
  for (const rule of RULES) {
    const decision = rule(heard, situation);
    if (decision !== null) return decision;
  }
  return silent("not_asked");
}
