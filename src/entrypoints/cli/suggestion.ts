import { isOneEditApart } from "../../core/text/edit-distance.ts";
import { cliMessages } from "../../core/messages/en/cli.ts";

const SHORTEST_PREFIX = 2;

/** A hint with the one known word that a person most likely meant; null when none is near. */
export function suggest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const bare = typed.replace(/^-+/u, "");
  const meant =
    known.find((candidate) => isOneEditApart(typed, candidate) || typed === candidate) ??
    known.find((candidate) => candidate.replace(/^-+/u, "") === bare) ??
    known.find((candidate) => bare.length >= SHORTEST_PREFIX && candidate.replace(/^-+/u, "").startsWith(bare));
  return meant === undefined ? null : cliMessages.usage.didYouMean(meant);
}
