/** Without 0 and O, 1, I and L, which look alike on a projector. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 6;

/** A code by which a session is joined; `random` gives from 0 up to, not including, 1. */
export function drawCode(random: () => number): string {
  return Array.from({ length: LENGTH }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join("");
}

/** A code as somebody typed it: any case, with spaces or hyphens between; null where it cannot be one. */
export function readCode(text: string): string | null {
  const code = text.replace(/[\s\-–]/gu, "").toUpperCase();
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}
