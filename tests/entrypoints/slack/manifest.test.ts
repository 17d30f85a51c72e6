import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { slackMessages } from "../../../src/core/messages/en/slack.ts";
import { COMMANDS, EVENTS, SCOPES, SHORTCUTS } from "../../../src/entrypoints/slack/listening.ts";

type Manifest = {
  readonly display_information: { readonly description: string; readonly long_description: string };
  readonly features: {
    readonly agent_view: {
      readonly suggested_prompts: readonly { readonly title: string; readonly message: string }[];
    };
    readonly app_home: Readonly<Record<string, boolean>>;
    readonly shortcuts: readonly { readonly callback_id: string; readonly type: string; readonly name: string }[];
    readonly slash_commands: readonly { readonly command: string }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
    readonly socket_mode_enabled: boolean;
  };
};

const manifest = JSON.parse(readFileSync("slack/manifest.json", "utf8")) as Manifest;

/** What an event needs to be delivered: docs.slack.dev/reference/events, each event's page. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  app_mention: "app_mentions:read",
  "message.channels": "channels:history",
  "message.groups": "groups:history",
  "message.im": "im:history",
  app_context_changed: "assistant:write",
  agent_session_stopped: "assistant:write",
};

describe("slack/manifest.json", () => {
  it("subscribes to the events that the app listens to, no more and no fewer", () => {
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(EVENTS.toSorted());
  });

  it("asks for the scopes that the app needs, no more and no fewer", () => {
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual(Object.keys(SCOPES).toSorted());
  });

  it("asks for the scope that each event needs", () => {
    const needed = EVENTS.flatMap((event) => SCOPE_OF[event] ?? []);
    expect(needed.filter((scope) => !manifest.oauth_config.scopes.bot.includes(scope))).toEqual([]);
  });

  it("has the command and the shortcut", () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(COMMANDS);
    expect(manifest.features.shortcuts).toMatchObject([{ type: "message", callback_id: SHORTCUTS.checkMessage }]);
  });

  it("lets people write, click and be reached without a public address", () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it("uses the agent's view and not the one that came before it", () => {
    expect(manifest.features).toHaveProperty("agent_view");
    expect(manifest.features).not.toHaveProperty("assistant_view");
  });

  it("suggests the questions that the catalogue does", () => {
    const suggested = manifest.features.agent_view.suggested_prompts.map(({ message }) => message);
    expect(suggested).toEqual(slackMessages.prompts.questions);
  });

  it("keeps to the lengths that Slack takes", () => {
    const { description, long_description: long } = manifest.display_information;
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long.length).toBeGreaterThanOrEqual(174);
    expect(long.length).toBeLessThanOrEqual(4000);
    expect(manifest.features.shortcuts.every(({ name }) => name.length <= 24)).toBe(true);
  });
});
