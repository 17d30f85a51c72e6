/** What the app listens to and may do. The manifest says the same to Slack; a test holds the two together. */

/** Events; `message.im` and its like arrive as `message` with a `channel_type`. */
export const EVENTS = [
  "agent_session_stopped",
  "app_context_changed",
  "app_home_opened",
  "app_mention",
  "message.channels",
  "message.groups",
  "message.im",
] as const;

/** Each with what it is needed for. */
export const SCOPES = {
  "app_mentions:read": "to see when somebody mentions it",
  "assistant:write": "to answer in its own view, with prompts and a status",
  "channels:history": "to follow threads in public channels",
  "chat:write": "to answer",
  commands: "for /three-cities, /quiz and the shortcut",
  "files:write": "to send charts, and a quiz's results to its host",
  "groups:history": "to follow threads in private channels",
  "im:history": "to be asked in direct messages",
  "reactions:write": "to show that a question was seen; not used yet",
  "users:read": "to know people's language; not used yet",
} as const;

/** For the app-level token, which opens the socket. */
export const APP_LEVEL_SCOPE = "connections:write";

export const COMMAND = "/three-cities";
export const QUIZ_COMMAND = "/quiz";
export const COMMANDS: readonly string[] = [COMMAND, QUIZ_COMMAND];

export const SHORTCUTS = { checkMessage: "check_message" } as const;

/** The modals whose submission comes back. */
export const VIEWS = {
  settings: "channel_settings",
  comment: "feedback_comment",
  quizDraw: "quiz_draw",
  quizAnswer: "quiz_answer_form",
  quizObject: "quiz_objection",
  quizStart: "quiz_start_form",
  quizEdit: "quiz_edit_form",
  quizPractice: "quiz_practice_form",
} as const;

/** Where Slack and browsers reach it in HTTP mode, behind PUBLIC_URL. */
export const PATHS = { events: "/slack/events", install: "/slack/install", redirect: "/slack/oauth_redirect" } as const;
