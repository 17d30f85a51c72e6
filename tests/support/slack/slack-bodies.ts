/** Bodies as Slack sends them, cut to what is of interest. */

type Fields = Record<string, unknown>;

export const TEAM = "T0TEAM";
export const BOT = "U0BOT";
export const CHANNEL = "C0WORKSHOP";
export const PERSON = "U0ANN";
export const TS = "1790000000.000100";

export function eventBody(event: Fields, more: Fields = {}): Fields {
  return {
    token: "unused",
    team_id: TEAM,
    api_app_id: "A0APP",
    type: "event_callback",
    event_id: "Ev08ABC",
    event_time: 1_790_000_000,
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT, is_bot: true, is_enterprise_install: false }],
    event,
    ...more,
  };
}

export function messageEvent(more: Fields = {}): Fields {
  return {
    type: "message",
    channel: CHANNEL,
    channel_type: "channel",
    user: PERSON,
    text: "What is it?",
    ts: TS,
    event_ts: TS,
    ...more,
  };
}

export function changedEvent(before: Fields, after: Fields): Fields {
  const message = { type: "message", user: PERSON, ts: TS, text: "What is it?" };
  return {
    type: "message",
    subtype: "message_changed",
    hidden: true,
    channel: CHANNEL,
    ts: "1790000005.000200",
    event_ts: "1790000005.000200",
    message: { ...message, edited: { user: PERSON, ts: "1790000005.000000" }, ...after },
    previous_message: { ...message, ...before },
  };
}

export function interactiveBody(type: string, more: Fields = {}): Fields {
  return {
    type,
    token: "unused",
    api_app_id: "A0APP",
    team: { id: TEAM, domain: "fake" },
    user: { id: PERSON, username: "ann", team_id: TEAM },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: "123.456.abcdef",
    ...more,
  };
}

export function clickBody(action: Fields, more: Fields = {}): Fields {
  return interactiveBody("block_actions", {
    actions: [{ type: "button", block_id: "b", action_ts: "1790000009.000300", ...action }],
    channel: { id: CHANNEL, name: "workshop" },
    container: { type: "message", message_ts: TS, channel_id: CHANNEL },
    ...more,
  });
}

export function submissionBody(view: Fields, more: Fields = {}): Fields {
  return interactiveBody("view_submission", {
    view: { id: "V0VIEW", hash: "1.abc", private_metadata: "{}", state: { values: {} }, ...view },
    ...more,
  });
}

export function commandBody(more: Fields = {}): Fields {
  return {
    token: "unused",
    team_id: TEAM,
    team_domain: "fake",
    channel_id: CHANNEL,
    channel_name: "workshop",
    user_id: PERSON,
    user_name: "ann",
    command: "/three-cities",
    text: "What is it?",
    api_app_id: "A0APP",
    is_enterprise_install: "false",
    response_url: "https://hooks.slack.com/commands/T0TEAM/1/abc",
    trigger_id: "123.456.abcdef",
    ...more,
  };
}
