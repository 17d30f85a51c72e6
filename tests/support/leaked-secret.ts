/** A part so long that it does not occur by chance; shorter secrets are looked for whole. In letters and digits. */
const TELLING_LENGTH = 40;

type Spelling = readonly [encoding: string, spell: (secret: string) => readonly string[]];

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const LOOKALIKES: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };
const withoutLookalikes = (text: string): string =>
  text
    .replace(/[@$!]/gu, (mark) => ({ "@": "a", $: "s", "!": "i" })[mark] ?? mark)
    .replace(/[013457]/gu, (digit) => LOOKALIKES[digit] ?? digit);
const rotated = (text: string): string =>
  text.replace(/[a-z]/gu, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));
const reversed = (text: string): string => [...text].toReversed().join("");
const codesOf = (text: string, radix: number): string =>
  [...Buffer.from(text)].map((byte) => byte.toString(radix)).join("");

/** Base64 depends on where in a text the secret begins: one spelling for each of three places, its edges cut off. */
const base64 = (text: string): string[] =>
  [0, 1, 2].map((shift) =>
    bare(
      Buffer.from("\0".repeat(shift) + text)
        .toString("base64")
        .replace(/=+$/u, "")
        .slice(4, -4),
    ),
  );

/** All read in a text of which only letters and digits are left, so that spaces and signs between letters hide nothing. */
const SPELLINGS: readonly Spelling[] = [
  ["plain", (secret) => [bare(secret)]],
  ["reversed", (secret) => [reversed(bare(secret))]],
  ["rot13", (secret) => [rotated(bare(secret))]],
  ["base64", (secret) => [...base64(secret), ...base64(secret.toLowerCase())]],
  ["hexadecimal", (secret) => [codesOf(secret, 16), codesOf(secret.toLowerCase(), 16)]],
  ["character codes", (secret) => [codesOf(secret, 10), codesOf(secret.toLowerCase(), 10)]],
];

/** The encoding in which a text holds a secret, or a telling part of it; null when it does not. */
export function leakedAs(text: string, secret: string): string | null {
  const part = secret.trim().slice(0, TELLING_LENGTH);
  const views = [text, decoded(text)].flatMap((view) => [bare(view), bare(withoutLookalikes(view))]);
  for (const [encoding, spell] of SPELLINGS)
    for (const spelling of spell(part).flatMap((one) => [one, bare(withoutLookalikes(one))]))
      if (views.some((view) => view.includes(spelling))) return encoding;
  return null;
}

/** With what addresses and JSON write as codes written out. */
function decoded(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/giu, (_code, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/%([0-9a-f]{2})/giu, (_code, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
