import { type Arrival, type Desk, languageOf } from "../desk.ts";
import type { Command } from "../listeners/commands.ts";
import { openView } from "../open-view.ts";
import { drawView } from "./draw-view.ts";

/** `/quiz`: the form for what to draw. */
export async function onQuizCommand(desk: Desk, arrival: Arrival, command: Command): Promise<void> {
  const { user_id: person, channel_id: channel, trigger_id: trigger, response_url: url } = command;
  const language = await languageOf(desk, arrival.team, person);
  const { cities } = desk.application.corpus;
  const place = { team: arrival.team, channel, thread: null };
  const refusal = { place, to: { kind: "response", url, person } as const, language };
  await openView(desk, arrival, { view: drawView({ channel, cities, language }), trigger, refusal });
}
