import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BOT_USER } from "../support/fake-slack/options.ts";
import { workDone } from "./waiting-work.ts";
import { quantile, withAssistant } from "./with-assistant.ts";

export type BudgetOptions = {
  /** By the one who asks without end. */
  readonly questions?: number;
  /** By others meanwhile, one each. */
  readonly others?: number;
  /** Messages of bots, the assistant's own among them. */
  readonly botMessages?: number;
  /** Over which all of it is spread, in milliseconds. */
  readonly duration?: number;
  readonly onProgress?: (posts: number) => void;
};

export type BudgetReport = {
  readonly questions: number;
  /** Answers to the one who asks without end; 20 at first and 20 a minute are theirs. */
  readonly answered: number;
  /** Seen by them alone: that these are too many. */
  readonly toldTooMany: number;
  readonly others: number;
  readonly othersAnswered: number;
  /** From asking to the answer in Slack, in milliseconds. */
  readonly othersP95: number;
  readonly botMessages: number;
  readonly botsAnswered: number;
  /** A question of a megabyte: it is told that it is too long, in one message. */
  readonly toHugeQuestion: number;
  readonly minutes: number;
};

const QUESTION = "How much oil does the lamp of Kiel burn a night?";
const MEGABYTE = 1_000_000;

/** Scorecard row S15: one person asks without end, bots talk to it, somebody sends a megabyte; others ask as ever. */
export function runBudget(options: BudgetOptions = {}): Promise<BudgetReport> {
  const { questions = 1000, others = 60, botMessages = 100, duration = 60_000, onProgress = () => {} } = options;
  const begun = performance.now();
  return withAssistant({ connection: "http", timeScale: 0.01 }, async ({ slack }, folder) => {
    const flooder = slack.person("Flo");
    const huge = slack.person("Hugo");
    const people = Array.from({ length: others }, (_, number) => slack.person(`Person ${number}`));
    const floods = Array.from({ length: 20 }, (_, number) => slack.channel(`flood-${number}`));
    const rooms = Array.from({ length: 20 }, (_, number) => slack.channel(`room-${number}`));
    const bots = slack.channel("bots");
    const asked: { readonly channel: string; readonly ts: string }[] = [];
    const every = Math.max(1, Math.floor(questions / others));
    const everyBot = Math.max(1, Math.floor(questions / botMessages));
    const hugeQuestion = huge.messages("oil ".repeat(MEGABYTE / 4));
    for (let number = 0; number < questions; number += 1) {
      const flood = floods[number % floods.length];
      const room = rooms[Math.floor(number / every) % rooms.length];
      if (flood !== undefined) flooder.mentions(flood, QUESTION);
      if (number % every === 0 && room !== undefined) {
        const person = people[number / every];
        if (person !== undefined) asked.push(person.mentions(room, QUESTION));
      }
      if (number % everyBot === 0) slack.sendEvent(botMessage(number / everyBot, bots.id, slack.world.nextTimestamp()));
      onProgress(number);
      await sleep(duration / questions);
    }
    await slack.settled();
    await workDone(join(folder, "data"));
    const posts = slack.posts();
    const floodIds = new Set(floods.map(({ id }) => id));
    const answersToOthers = asked.flatMap(({ channel, ts }) => {
      const answer = posts.find((post) => post.channel === channel && post.threadTs === ts);
      return answer === undefined ? [] : [(Number(answer.ts) - Number(ts)) * 1000];
    });
    return {
      questions,
      answered: posts.filter(({ channel, onlyFor }) => floodIds.has(channel) && onlyFor === null).length,
      toldTooMany: posts.filter(({ onlyFor }) => onlyFor === flooder.id).length,
      others: asked.length,
      othersAnswered: answersToOthers.length,
      othersP95: Math.round(quantile(answersToOthers, 0.95)),
      botMessages,
      botsAnswered: posts.filter(({ channel }) => channel === bots.id).length,
      toHugeQuestion: posts.filter(({ channel }) => channel === hugeQuestion.channel).length,
      minutes: (performance.now() - begun) / 60_000,
    };
  });
}

/** By turns of another bot, of a workflow, and of the assistant itself; each mentions it. */
function botMessage(number: number, channel: string, ts: string): Record<string, unknown> {
  const text = `<@${BOT_USER}> ${QUESTION}`;
  const message = { type: number % 2 === 0 ? "app_mention" : "message", channel, channel_type: "channel", text, ts };
  const author = [
    { user: "U0OTHERBOT", bot_id: "B0OTHER" },
    { subtype: "bot_message", bot_id: "B0WORKFLOW" },
    { user: BOT_USER, bot_id: "B0THREECITIES" },
  ][number % 3];
  return { ...message, ...author, event_ts: ts };
}
