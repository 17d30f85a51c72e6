import { describe, expect, it } from "vitest";
import { type SettingsContext, settingsView } from "../../../src/entrypoints/slack/blocks/settings-view.ts";
import {
  type ChannelSettings,
  DEFAULT_CHANNEL_SETTINGS,
  mayChange,
} from "../../../src/entrypoints/slack/channel-settings.ts";
import { readSettings } from "../../../src/entrypoints/slack/settings-submission.ts";
import type { SubmittedView } from "../../../src/entrypoints/slack/submitted-view.ts";
import { blockProblems } from "../../support/slack/block-problems.ts";

const CITIES = [{ id: "istanbul", name: "Istanbul", country: null, names: [] }];
const CHANNEL = "C0123456789";

const context = (settings: ChannelSettings): SettingsContext => ({
  channel: CHANNEL,
  settings,
  cities: CITIES,
  languages: ["en", "de"],
  language: "en",
});

/** What Slack sends when somebody saves the form as it was opened. */
function submitted(settings: ChannelSettings): SubmittedView {
  const view = settingsView(context(settings));
  const values = Object.fromEntries(
    (view.blocks as unknown as { block_id: string; element: Record<string, unknown> }[]).map(
      ({ block_id: id, element }) => [
        id,
        {
          [id]:
            element["type"] === "multi_users_select"
              ? { selected_users: element["initial_users"] ?? [] }
              : { selected_option: element["initial_option"] },
        },
      ],
    ),
  );
  return { private_metadata: view.private_metadata ?? "", state: { values } };
}

const read = (view: SubmittedView, person = "U1") => readSettings(view, person, { cities: CITIES, language: "en" });

function withChoice(id: string, element: unknown): SubmittedView {
  const view = submitted(DEFAULT_CHANNEL_SETTINGS);
  return { ...view, state: { values: { ...view.state.values, [id]: { [id]: element } } } };
}

describe("the settings of a channel", () => {
  it.each<[string, ChannelSettings]>([
    ["as they are at first", DEFAULT_CHANNEL_SETTINGS],
    [
      "with everything chosen",
      { language: "de", city: "istanbul", answersTo: "everything", visibility: "private", editors: ["U1", "U2"] },
    ],
  ])("come back from the form as they went into it, %s", (_what, settings) => {
    expect(blockProblems(settingsView(context(settings)).blocks, "view")).toEqual([]);
    expect(read(submitted(settings))).toEqual({ kind: "settings", channel: CHANNEL, settings });
  });

  it("keep whoever names editors among them", () => {
    const view = withChoice("editors", { selected_users: ["U2"] });
    expect(read(view, "U1")).toMatchObject({ settings: { editors: ["U2", "U1"] } });
  });

  it("may be changed by everybody until editors are named", () => {
    expect(mayChange(DEFAULT_CHANNEL_SETTINGS, "U1")).toBe(true);
    expect(mayChange({ ...DEFAULT_CHANNEL_SETTINGS, editors: ["U2"] }, "U1")).toBe(false);
    expect(mayChange({ ...DEFAULT_CHANNEL_SETTINGS, editors: ["U2"] }, "U2")).toBe(true);
  });

  it.each([
    ["a language that is none", "language", { selected_option: { value: "xx" } }],
    ["a city that the report does not cover", "city", { selected_option: { value: "kiel" } }],
    ["no choice where one is needed", "answers_to", { selected_option: null }],
    ["nothing at all", "visibility", undefined],
    ["people who are none", "editors", { selected_users: ["<!channel>"] }],
  ])("are refused with %s, at the place where it stands", (_what, id, element) => {
    expect(read(withChoice(id, element))).toEqual({
      kind: "errors",
      errors: { [id]: "Choose one of the options." },
    });
  });

  it("are refused for no channel that there is", () => {
    const view = submitted(DEFAULT_CHANNEL_SETTINGS);
    expect(read({ ...view, private_metadata: "{" })).toMatchObject({ kind: "errors" });
    expect(read({ ...view, private_metadata: '{"channel":"../x"}' })).toMatchObject({ kind: "errors" });
  });
});
