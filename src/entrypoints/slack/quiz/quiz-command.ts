import { type Arrival, type Desk, languageOf } from "../desk.ts";
import type { Command } from "../listeners/commands.ts";
import { openView } from "../open-view.ts";
import { drawView } from "./draw-view.ts";
import { practiseLatest } from "./practice-clicks.ts";

/** What asks for practice, behind the command. */
const PRACTICE = /^(?:practi[cs]e|üben|übung|çalış|çalışma|alıştırma|réviser|révision|تدريب|تدرب|تدرّب)$/iu;

/** `/quiz`: the form for what to draw; `/quiz practice`: the next question of what was played. */
export async function onQuizCommand(desk: Desk, arrival: Arrival, command: Command): Promise<void> {
  const { user_id: person, channel_id: channel, trigger_id: trigger, response_url: url } = command;
  const language = await languageOf(desk, arrival.team, person);
  const place = { team: arrival.team, channel, thread: null };
  const to = { kind: "response", url, person } as const;
  if (PRACTICE.test(command.text.trim())) {
    return practiseLatest(desk, arrival, person);
  }
  const { cities } = desk.application.corpus;
  await openView(desk, arrival, {
    view: drawView({ channel, cities, language }),
    trigger,
    refusal: { place, to, language },
  });
}
