import type { FakeSlack } from "../support/fake-slack/fake-slack.ts";
import type { Message } from "../support/fake-slack/message.ts";
import type { Person } from "../support/fake-slack/person.ts";
import { shownText } from "../support/fake-slack/shown-text.ts";
import type { FakeChannel, FakeView } from "../support/fake-slack/world.ts";

/** Enough for a slow computer; a step ends as soon as it has come true. */
const PATIENCE = 20_000;

/** The workshop: who is in it, and how one waits for what the assistant does. */
export type Stage = {
  readonly slack: FakeSlack;
  readonly workshop: FakeChannel;
  readonly ayse: Person;
  readonly jonas: Person;
  /** What a person or the app has posted that later steps come back to, by a name. */
  readonly kept: Map<string, Message>;
  readonly recall: (name: string) => Message;
  /** Does something, then waits for a message of the app that shows each of these words. */
  readonly answerTo: <T>(act: () => T | Promise<T>, ...words: (string | RegExp)[]) => Promise<Message>;
  /** Does something, then waits for a view that shows these words. */
  readonly viewAfter: (act: () => unknown, ...words: (string | RegExp)[]) => Promise<FakeView>;
  /** Does something, and waits until the app has heard of it; @throws when it says something to it. */
  readonly silenceAfter: (act: () => unknown) => Promise<void>;
};

/** @param onMoment told after each thing that came true, before the next one is done */
export function createStage(slack: FakeSlack, onMoment: () => void): Stage {
  const workshop = slack.channel("workshop");
  const ayse = slack.person("Ayşe");
  const jonas = slack.person("Jonas");
  const kept = new Map<string, Message>();
  const shows = (text: string, words: readonly (string | RegExp)[]) =>
    words.every((word) => (typeof word === "string" ? text.includes(word) : word.test(text)));

  async function wait<T>(what: string, look: () => T | undefined): Promise<T> {
    const found = await slack.waitFor(look, PATIENCE).catch(() => {
      throw new Error(what);
    });
    onMoment();
    return found;
  }
  const wanted = (words: readonly (string | RegExp)[]) => words.map(String).join(", ");

  return {
    slack,
    workshop,
    ayse,
    jonas,
    kept,
    recall(name) {
      const message = kept.get(name);
      if (message === undefined) throw new Error(`Nothing was kept as “${name}”.`);
      return message;
    },
    async answerTo(act, ...words) {
      const before = new Map(slack.posts().map((post) => [post.ts, JSON.stringify(post)]));
      await act();
      return wait(`No message with ${wanted(words)} came.`, () =>
        slack
          .posts()
          .find(
            (post) => !post.streaming && before.get(post.ts) !== JSON.stringify(post) && shows(shownText(post), words),
          ),
      );
    },
    async viewAfter(act, ...words) {
      const before = new Map(views().map((view) => [view.id, JSON.stringify(view)]));
      await act();
      return wait(`No view with ${wanted(words)} opened.`, () =>
        views().find((view) => before.get(view.id) !== JSON.stringify(view) && shows(JSON.stringify(view.view), words)),
      );
    },
    async silenceAfter(act) {
      const before = slack.posts().length;
      await act();
      await slack.settled();
      // A question that is asked afterwards is worked on after it: when that is answered, this would have been.
      const probe = slack.person("Probe");
      probe.messages("What is an arrival city?");
      await slack.waitFor(() => slack.posts().find(({ channel }) => channel === `D${probe.id.slice(1)}`), PATIENCE);
      const said = slack.posts().length - before - 1;
      forget(probe);
      if (said > 0) throw new Error("The assistant said something where it should have been silent.");
    },
  };

  function views(): FakeView[] {
    return [...slack.world.homes.values(), ...slack.world.views];
  }

  /** The probe is no part of the play. */
  function forget(probe: Person): void {
    const channel = `D${probe.id.slice(1)}`;
    slack.world.messages = slack.world.messages.filter((message) => message.channel !== channel);
    slack.world.channels.delete(channel);
  }
}
