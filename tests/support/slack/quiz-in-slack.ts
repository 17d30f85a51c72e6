import type { Message } from "../fake-slack/message.ts";
import type { Person } from "../fake-slack/person.ts";
import { shownText } from "../fake-slack/shown-text.ts";
import type { FakeChannel } from "../fake-slack/world.ts";
import type { Workshop } from "./workshop.ts";

type Form = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Submitted = ReturnType<Person["submits"]>;

export const text = (input: string, value: string): Form[string] => ({ [input]: { value } });
const chosen = (input: string, value: string): Form[string] => ({ [input]: { selected_option: { value } } });

/** What a trainer and players do with a quiz in a workshop's channels. */
export type QuizInSlack = {
  /** Draws a quiz by the command; gives what Slack got back. */
  readonly draws: (trainer: Person, channel: FakeChannel, count?: string, kinds?: readonly string[]) => Submitted;
  /** Draws two questions, keeps them, and opens the lobby. */
  readonly begins: (trainer: Person, channel: FakeChannel, kinds?: readonly string[]) => Promise<Message>;
  /** Presses a button of a message, the host's *Go on* unless another one is named. */
  readonly presses: (person: Person, on: Message, action?: string) => Promise<void>;
  /** The message of a question, counted from 1. @throws when it was not asked */
  readonly question: (channel: FakeChannel, place: number) => Message;
  /** What was last shown to one person alone; empty when nothing was. */
  readonly lastTo: (person: Person) => string;
};

export function quizIn(workshop: () => Workshop): QuizInSlack {
  const saidTo = ({ id }: Person) =>
    workshop()
      .slack.posts()
      .filter(({ onlyFor }) => onlyFor === id);

  async function draws(
    trainer: Person,
    channel: FakeChannel,
    count = "2",
    kinds: readonly string[] = ["true-false"],
  ): Submitted {
    await trainer.command("/quiz", "", channel);
    await workshop().quiet();
    const answer = await trainer.submits(workshop().modalOf(trainer), {
      count: text("count", count),
      seconds: text("seconds", "60"),
      language: chosen("language", "en"),
      preset: chosen("preset", "workshop"),
      kinds: { kinds: { selected_options: kinds.map((value) => ({ value })) } },
    });
    await workshop().quiet();
    return answer;
  }

  async function presses(person: Person, on: Message, action = "quiz_move:0"): Promise<void> {
    await person.clicks(on, action);
    await workshop().quiet();
  }

  return {
    draws,
    presses,
    async begins(trainer, channel, kinds) {
      await draws(trainer, channel, "2", kinds);
      const offer = saidTo(trainer).at(-1);
      if (offer === undefined) throw new Error("nothing was drawn");
      await presses(trainer, offer, "quiz_review");
      for (const action of ["quiz_review:5", "quiz_start"]) {
        await trainer.clicks(workshop().modalOf(trainer), action);
        await workshop().quiet();
      }
      const lobby = workshop().saidIn(channel).at(-1);
      if (lobby === undefined) throw new Error("there is no lobby");
      return lobby;
    },
    question(channel, place) {
      const said = workshop().saidIn(channel);
      const found = said.find((message) => shownText(message).includes(`Question ${place} of`));
      if (found === undefined) throw new Error(`question ${place} was not asked`);
      return found;
    },
    lastTo: (person) => saidTo(person).map(shownText).at(-1) ?? "",
  };
}
