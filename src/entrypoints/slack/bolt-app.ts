import { App, type CodedError, type Context, type types, type webApi } from "@slack/bolt";
import type { ClaimedEntry } from "../../core/delivery/inbox.ts";
import { ACTION_NAMES, actionPattern } from "./actions.ts";
import { readClick } from "./click.ts";
import type { Arrival, Desk } from "./desk.ts";
import { onClick } from "./listeners/clicks.ts";
import { onCommand } from "./listeners/commands.ts";
import { onCommentSubmitted } from "./listeners/comments.ts";
import { tellFailure } from "./listeners/failures.ts";
import { onHomeOpened } from "./listeners/home.ts";
import { onCheckMessage } from "./listeners/message-check.ts";
import { onDeleted, onEdited, onMessage } from "./listeners/messages.ts";
import { onSettingsSubmitted } from "./listeners/settings.ts";
import { COMMAND, QUIZ_COMMAND, SHORTCUTS, VIEWS } from "./listening.ts";
import { onQuizCommand } from "./quiz/quiz-command.ts";
import { onEditSubmitted } from "./quiz/edit-item.ts";
import { onPracticeSubmitted } from "./quiz/practice-clicks.ts";
import { onStartSubmitted } from "./quiz/start-form.ts";
import { onAnswerSubmitted, onDrawSubmitted, onObjectionSubmitted } from "./quiz/quiz-submissions.ts";
import { threadKey } from "./keys.ts";
import { quietLogger } from "./quiet-logger.ts";
import { MOST_FAILURES } from "./worker.ts";
import type { Workspaces } from "./workspaces.ts";

/** What reaches listeners beside what Slack sent. */
type EntryContext = { readonly entryKey: string; readonly attempt: number };

/** What Bolt gives to an extended error handler. */
type Failure = { readonly error: CodedError; readonly body: unknown; readonly context: Context };

export type BoltAppParts = {
  readonly desk: Desk;
  readonly workspaces: Workspaces;
  readonly clientOptions: webApi.WebClientOptions;
};

/** Works on one thing that came in: authorises it, and has the listener that it is for do its work. */
export type BoltApp = { readonly process: (entry: ClaimedEntry) => Promise<void> };

/**
 * Bolt, for what comes out of the inbox: it finds the workspace's token, makes the client and chooses the listener. What
 * came in was acknowledged before, by our own receivers.
 */
export function createBoltApp({ desk, workspaces, clientOptions }: BoltAppParts): BoltApp {
  const app = new App({
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    authorize: async ({ teamId, enterpriseId }) => {
      const team = teamId ?? enterpriseId ?? "";
      const { token, user, bot } = await workspaces.of(team);
      return { botToken: token, botUserId: user, teamId: team, ...(bot === null ? {} : { botId: bot }) };
    },
    clientOptions,
    extendedErrorHandler: true,
    logger: quietLogger(desk.onProblem),
  });
  listen(app, desk);
  return {
    async process({ key, attempt, payload }) {
      const customProperties: EntryContext = { entryKey: key, attempt };
      await app.processEvent({
        body: JSON.parse(payload) as Record<string, unknown>,
        ack: async () => {},
        customProperties,
      });
    },
  };
}

function listen(app: App, desk: Desk): void {
  app.event("app_mention", (args) => onMessage(desk, arrivalOf(args), args.event));
  app.event("message", async (args) => {
    const { event } = args;
    const arrival = arrivalOf(args);
    if (event.subtype === "message_changed") {
      const { user, text, ts, thread_ts } = event.message as types.GenericMessageEvent;
      return onEdited(desk, arrival, {
        channel: event.channel,
        channel_type: event.channel_type,
        user,
        text,
        ts,
        thread_ts,
      });
    }
    if (event.subtype === "message_deleted") {
      return onDeleted(desk, arrival, { channel: event.channel, ts: event.deleted_ts });
    }
    await onMessage(desk, arrival, event);
  });
  app.event("app_home_opened", (args) => onHomeOpened(desk, arrivalOf(args), args.event));
  // Bolt's types do not know it.
  app.event(/^agent_session_stopped$/u, async (args) => {
    const { channel, thread_ts } = args.event as unknown as { channel?: string; thread_ts?: string };
    if (channel === undefined || thread_ts === undefined) return;
    desk.running.interruptThread(threadKey({ team: arrivalOf(args).team, channel }, thread_ts));
  });
  app.command(COMMAND, (args) => onCommand(desk, arrivalOf(args), args.command));
  app.command(QUIZ_COMMAND, (args) => onQuizCommand(desk, arrivalOf(args), args.command));
  for (const name of ACTION_NAMES) {
    app.action(actionPattern(name), async (args) => {
      const click = readClick(args.body);
      if (click !== null) await onClick(desk, arrivalOf(args), click);
    });
  }
  app.shortcut({ callback_id: SHORTCUTS.checkMessage, type: "message_action" }, async (args) => {
    const { channel, message, user, response_url: responseUrl } = args.shortcut;
    const arrival = arrivalOf(args);
    const place = { team: arrival.team, channel: channel.id, thread: null };
    await onCheckMessage(desk, arrival, { place, person: user.id, text: message.text ?? "", responseUrl });
  });
  app.view(VIEWS.settings, (args) =>
    onSettingsSubmitted(desk, arrivalOf(args), { view: args.view, user: args.body.user.id }),
  );
  app.view(VIEWS.quizDraw, (args) =>
    onDrawSubmitted(desk, arrivalOf(args), { view: args.view, user: args.body.user.id }),
  );
  app.view(VIEWS.quizAnswer, (args) =>
    onAnswerSubmitted(desk, arrivalOf(args), { view: args.view, user: args.body.user.id, name: args.body.user.name }),
  );
  app.view(VIEWS.quizObject, (args) =>
    onObjectionSubmitted(desk, arrivalOf(args), { view: args.view, user: args.body.user.id }),
  );
  app.view(VIEWS.quizPractice, (args) =>
    onPracticeSubmitted(desk, arrivalOf(args), { view: args.view, user: args.body.user.id }),
  );
  app.view(VIEWS.quizEdit, (args) => onEditSubmitted(desk, arrivalOf(args), { view: args.view }));
  app.view(VIEWS.quizStart, (args) =>
    onStartSubmitted(desk, arrivalOf(args), { view: args.view, user: args.body.user.id }),
  );
  app.view(VIEWS.comment, (args) =>
    onCommentSubmitted(desk, arrivalOf(args), { view: args.view, user: args.body.user.id }),
  );
  app.error(async ({ error, body, context }: Failure) => {
    const { entryKey, attempt } = context as Context & Partial<EntryContext>;
    // Bolt wraps what listeners throw; what it wrapped says more.
    const cause = "original" in error && error.original instanceof Error ? error.original : error;
    if (entryKey === undefined || attempt === undefined || attempt < MOST_FAILURES) throw cause;
    desk.onProblem(`${entryKey} was given up after ${attempt} attempts: ${cause.message}`);
    await tellFailure(desk, entryKey, body);
  });
}

function arrivalOf({ context, client }: { readonly context: Context; readonly client: webApi.WebClient }): Arrival {
  const { entryKey, attempt } = context as Context & EntryContext;
  return { key: entryKey, attempt, team: context.teamId ?? "", assistant: context.botUserId ?? "", client };
}
