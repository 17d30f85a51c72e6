/** A piece of a text that the model reads to its end. */
export type Window = { readonly text: string; readonly tokens: number };

/**
 * The model reads 128 tokens (measured: what follows changes nothing), about 550 characters of English. Less is taken,
 * because a word can be split into other tokens among other words.
 */
const MOST_TOKENS = 120;

/**
 * Only the beginning of a longer text is looked at, several times a passage: the time for a text grows with its
 * length, and its mean vector says less and less.
 */
const MOST_CHARACTERS = 4_000;

/** Stands for a text with nothing in it, which the model refuses or silently leaves out. */
const EMPTY_TEXT = ".";

/** Cuts a text between words into as few pieces as the model needs, of about equal length; at least one. */
export function splitIntoWindows(text: string, countTokens: (text: string) => number): Window[] {
  const words = text
    .slice(0, MOST_CHARACTERS)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [{ text: EMPTY_TEXT, tokens: countTokens(EMPTY_TEXT) }];

  const counts = words.map(countTokens);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const share = all / Math.ceil(all / MOST_TOKENS);

  const windows: Window[] = [];
  let from = 0;
  let before = 0;
  let tokens = 0;
  for (const [place, count] of counts.entries()) {
    tokens += count;
    const isFull = before + tokens >= share * (windows.length + 1);
    if (!isFull && place < words.length - 1) continue;
    windows.push({ text: words.slice(from, place + 1).join(" "), tokens });
    from = place + 1;
    before += tokens;
    tokens = 0;
  }
  return windows;
}
