import { AppError } from "../../errors.ts";
import { quizErrors } from "../../messages/en/quiz-errors.ts";
import type { Participant } from "./participant.ts";
import type { Session } from "./session.ts";

const LONGEST_NAME = 40;

/** What is no letter of a name: control and formatting characters, which also turn the direction of what follows. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name as it is shown; one that somebody has already gets a number: `Anna (2)`. @throws AppError invalid_request */
export function shownName(name: string, others: readonly string[]): string {
  const clean = name.replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
  if (clean === "" || [...clean].length > LONGEST_NAME) {
    throw new AppError("invalid_request", quizErrors.nameInvalid(LONGEST_NAME));
  }
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let shown = clean;
  for (let number = 2; taken.has(shown.toLowerCase()); number += 1) shown = `${clean} (${number})`;
  return shown;
}

/** @throws AppError invalid_request */
export function checkedTeam({ settings }: Session, team: string | null): string | null {
  const { teams } = settings;
  if (team === null) return null;
  if (!teams.includes(team)) throw new AppError("invalid_request", quizErrors.teamUnknown(teams));
  return team;
}

/** Who chooses no team comes into the smallest one. */
export function smallestTeam({ settings }: Session, participants: readonly Participant[]): string | null {
  const sizes = settings.teams.map((team) => ({
    team,
    size: participants.filter((participant) => participant.team === team).length,
  }));
  return sizes.toSorted((one, other) => one.size - other.size)[0]?.team ?? null;
}

/** Whoever joins while a question is asked begins with the next one. */
export function firstQuestionOf({ phase, question }: Session): number {
  return phase === "lobby" || phase === "ready" ? Math.max(question, 0) : question + 1;
}

/** @throws AppError invalid_request */
export function checkedTimeFactor(factor: number | null): number | null {
  if (factor !== null && !(factor >= 1 && factor <= 3)) {
    throw new AppError("invalid_request", quizErrors.timeFactorInvalid);
  }
  return factor;
}
