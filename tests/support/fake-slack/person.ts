import type { Acknowledgement, Deliveries } from "./delivery.ts";
import { asSlackMessage, type Message } from "./message.ts";
import { APP, BOT_USER } from "./options.ts";
import type { ResponseUrls } from "./response-url.ts";
import type { Triggers } from "./triggers.ts";
import { newView } from "./methods/views.ts";
import type { FakeChannel, FakeUser, FakeView, World } from "./world.ts";

export type PersonParts = {
  world: World;
  deliveries: Deliveries;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  origin(): string;
};
export type Clicked = { actionId: string; element: Record<string, unknown>; blockId: string };

/** How a person uses Slack. What they write is in the workspace at once; the app hears of it in its own time. */
export type Person = {
  id: string;
  /** Mentions the app. @param thread a message to answer to. */
  mentions(channel: FakeChannel, text: string, thread?: Message): Message;
  /** Writes to the app directly. */
  messages(text: string, thread?: Message): Message;
  /** Answers in a thread of a channel or a direct conversation, without a mention. */
  replies(thread: Message, text: string): Message;
  says(channel: FakeChannel, text: string): Message;
  edits(message: Message, text: string): void;
  deletes(message: Message): void;
  command(command: string, text: string, channel: FakeChannel): Promise<Acknowledgement>;
  /** Clicks a button, or picks `value` in a menu, in a message or view. */
  clicks(on: Message | FakeView, actionId: string, value?: unknown): Promise<Acknowledgement>;
  shortcut(message: Message, callbackId: string): Promise<Acknowledgement>;
  /** @param values by block id, then action id, as Slack gives them. */
  submits(view: FakeView, values: Record<string, Record<string, unknown>>): Promise<Acknowledgement>;
  closes(view: FakeView): Promise<Acknowledgement>;
  opensHome(tab?: "home" | "messages"): void;
  stops(message: Message): void;
};

export function createPerson(
  user: FakeUser,
  { world, deliveries, triggers, responseUrls, origin }: PersonParts,
): Person {
  const direct = () => world.directChannel(user, BOT_USER);
  const send = (event: Record<string, unknown>) => {
    const number = world.nextNumber();
    const body = {
      token: "unused",
      team_id: user.team,
      api_app_id: APP,
      type: "event_callback",
      event_id: `Ev${number}`,
      event_time: Number(world.nextTimestamp().split(".")[0]),
      event,
    };
    void deliveries.event({ ...body, authorizations: [{ team_id: user.team, user_id: BOT_USER, is_bot: true }] });
  };
  const place = ({ id, kind }: FakeChannel) => ({ channel: id, channel_type: kind });
  const write = (channel: FakeChannel, text: string, thread?: Message): Message => {
    const threadTs = thread === undefined ? null : (thread.threadTs ?? thread.ts);
    const message = world.post({ team: user.team, channel: channel.id, user: user.id, text, threadTs });
    if (!channel.members.has(BOT_USER)) return message;
    const event = { ...asSlackMessage(message), ...place(channel), event_ts: message.ts };
    if (channel.kind !== "im" && text.includes(`<@${BOT_USER}>`)) send({ ...event, type: "app_mention" });
    send(event);
    return message;
  };
  const known = (id: string): FakeChannel => world.channel(id, user.team);
  const inside = (channel: FakeChannel) => ({ id: channel.id, name: channel.name });
  const interaction = (type: string, more: Record<string, unknown>) => {
    const who = { id: user.id, username: user.name, name: user.name, team_id: user.team };
    const body = {
      type,
      token: "unused",
      api_app_id: APP,
      team: { id: user.team, domain: "fake" },
      user: who,
      enterprise: null,
      is_enterprise_install: false,
    };
    return deliveries.once("interactive", { ...body, trigger_id: triggers.issue(user.id), ...more });
  };
  const responseUrl = (channel: string, message: Message | null) =>
    responseUrls.issue(origin(), { team: user.team, channel, user: user.id, botUser: BOT_USER, message });
  const tell = (event: Record<string, unknown>, message: Message) =>
    send({
      type: "message",
      ...place(known(message.channel)),
      hidden: true,
      event_ts: world.nextTimestamp(),
      ...event,
    });
  const shownView = ({ id, hash, view }: FakeView) => ({
    ...view,
    id,
    hash,
    team_id: user.team,
    app_id: APP,
    bot_id: "B0THREECITIES",
  });
  return {
    id: user.id,
    mentions: (channel, text, thread) => write(channel, `<@${BOT_USER}> ${text}`, thread),
    messages: (text, thread) => write(direct(), text, thread),
    replies: (thread, text) => write(known(thread.channel), text, thread),
    says: (channel, text) => write(channel, text),
    edits(message, text) {
      const previous_message = asSlackMessage(message);
      Object.assign(message, { text, edited: true });
      tell(
        { subtype: "message_changed", message: asSlackMessage(message), previous_message, ts: world.nextTimestamp() },
        message,
      );
    },
    deletes(message) {
      message.deleted = true;
      tell(
        {
          subtype: "message_deleted",
          deleted_ts: message.ts,
          previous_message: asSlackMessage(message),
          ts: world.nextTimestamp(),
        },
        message,
      );
    },
    async command(command, text, channel) {
      const names = { channel_id: channel.id, channel_name: channel.name, user_id: user.id, user_name: user.name };
      const more = {
        response_url: responseUrl(channel.id, null),
        trigger_id: triggers.issue(user.id),
        is_enterprise_install: "false",
      };
      const answer = await deliveries.once("slash_commands", {
        token: "unused",
        team_id: user.team,
        team_domain: "fake",
        api_app_id: APP,
        command,
        text,
        ...names,
        ...more,
      });
      const said = (answer?.response as { text?: string } | undefined)?.text;
      const onlyFor = user.id;
      if (said !== undefined)
        world.post({ team: user.team, channel: channel.id, user: BOT_USER, fromBot: true, text: said, onlyFor });
      return answer;
    },
    clicks(on, actionId, value) {
      const blocks = "view" in on ? on.view.blocks : on.blocks;
      const { element, blockId } = findAction(blocks, actionId);
      const chosen =
        value === undefined ? {} : typeof value === "object" ? (value as Record<string, unknown>) : { value };
      const action = { ...element, block_id: blockId, action_ts: world.nextTimestamp(), ...chosen };
      if ("view" in on)
        return interaction("block_actions", {
          actions: [action],
          view: shownView(on),
          container: { type: "view", view_id: on.id },
        });
      const container = {
        type: "message",
        message_ts: on.ts,
        channel_id: on.channel,
        is_ephemeral: on.onlyFor !== null,
        ...(on.threadTs === null ? {} : { thread_ts: on.threadTs }),
      };
      const where = { channel: inside(known(on.channel)), container, response_url: responseUrl(on.channel, on) };
      return interaction("block_actions", { actions: [action], message: asSlackMessage(on), ...where });
    },
    shortcut: (message, callbackId) =>
      interaction("message_action", {
        callback_id: callbackId,
        message_ts: message.ts,
        message: asSlackMessage(message),
        channel: inside(known(message.channel)),
        response_url: responseUrl(message.channel, message),
      }),
    async submits(view, values) {
      const answer = await interaction("view_submission", {
        view: { ...shownView(view), state: { values } },
        response_urls: [],
      });
      if (answer !== null) settleView(world, view, answer.response);
      return answer;
    },
    closes(view) {
      world.views.splice(world.views.indexOf(view), 1);
      return interaction("view_closed", { view: shownView(view), is_cleared: false });
    },
    opensHome: (tab = "home") =>
      send({ type: "app_home_opened", user: user.id, channel: direct().id, tab, event_ts: world.nextTimestamp() }),
    stops: (message) =>
      send({
        type: "agent_session_stopped",
        user: user.id,
        channel: message.channel,
        thread_ts: message.threadTs ?? message.ts,
        event_ts: world.nextTimestamp(),
      }),
  };
}

/** What a modal does after the app's answer to its submission. */
function settleView(world: World, view: FakeView, response: unknown): void {
  const { response_action: then, view: next } = (response ?? {}) as { response_action?: string; view?: unknown };
  if (then === "errors") return;
  if (then === "update") view.view = newView({ world }, view.user, view.team, next, view.parent).view;
  else if (then === "push") world.views.push(newView({ world }, view.user, view.team, next, view.id));
  else if (then === "clear") world.views = world.views.filter(({ user }) => user !== view.user);
  else world.views = world.views.filter(({ id }) => id !== view.id);
}

/** The element with an action id, wherever it stands, and its block's id. @throws when nobody could click it. */
function findAction(blocks: unknown, actionId: string): Clicked {
  const search = (node: unknown, blockId: string): Clicked | null => {
    if (typeof node !== "object" || node === null) return null;
    const fields = node as Record<string, unknown>;
    const own = typeof fields.block_id === "string" ? fields.block_id : blockId;
    if (fields.action_id === actionId) return { actionId, element: fields, blockId: own };
    for (const value of Object.values(fields)) {
      const found = search(value, own);
      if (found !== null) return found;
    }
    return null;
  };
  const found = search(blocks, "");
  if (found === null) throw new Error(`Nothing with the action ${actionId} is there to click.`);
  return found;
}
