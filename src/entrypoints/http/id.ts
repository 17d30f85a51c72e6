/** Whether a text can be an id that this program has given out; others need not be looked for. */
export function mayBeId(text: string): boolean {
  return /^[\w-]{1,100}$/.test(text);
}
